/** Keeps values by their keys, those that were set last; the one set longest ago goes first. */
export class Latest<V> {
  private readonly values = new Map<string, V>();

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  get(key: string): V | undefined {
    return this.values.get(key);
  }

  /** Keeps a value as the latest one, a known one too. */
  set(key: string, value: V): void {
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
  }
}
