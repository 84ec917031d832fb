/** Keeps values by their keys, those that were set last; the one set longest ago goes first. */
export class Latest<V> {
  private readonly values = new Map<string, V>();

  /** @param max how many are kept */
  constructor(private readonly max: number) {}

  get(key: string): V | undefined {
    return this.values.get(key);
  }

  /** The value of a key, made where none is kept, and the latest one from now on. */
  getOr(key: string, make: () => V): V {
    const value = this.values.get(key) ?? make();
    this.set(key, value);
    return value;
  }

  /** Keeps a value as the latest one, a known one too. */
  set(key: string, value: V): void {
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.max && oldest !== undefined) this.values.delete(oldest);
  }
}
