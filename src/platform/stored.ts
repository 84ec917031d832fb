import { browser } from './browser.ts';

/** Checks what is stored; null where it isn't well-formed. */
export type Check<T> = (stored: unknown) => T | null;

/** Things of one kind, each stored under a key of its own: one can be written while another is. */
export class StoredSet<T> {
  constructor(
    /** What the keys of this kind begin with. */
    private readonly prefix: string,
    private readonly check: Check<T>,
  ) {}

  /** All that are well-formed. */
  async all(): Promise<T[]> {
    const stored = await browser.storage.local.get(null);
    return Object.entries(stored).flatMap(([key, value]) => {
      const checked = key.startsWith(this.prefix) ? this.check(value) : null;
      return checked === null ? [] : [checked];
    });
  }

  async get(id: string): Promise<T | null> {
    const key = this.prefix + id;
    return this.check((await browser.storage.local.get(key))[key]);
  }

  async put(id: string, value: T): Promise<void> {
    await browser.storage.local.set({ [this.prefix + id]: value });
  }

  async remove(id: string): Promise<void> {
    await browser.storage.local.remove(this.prefix + id);
  }
}

/** One thing under one key; `initial` where nothing well-formed is stored. */
export class StoredValue<T> {
  constructor(
    private readonly key: string,
    private readonly check: Check<T>,
    private readonly initial: T,
  ) {}

  async read(): Promise<T> {
    return this.check((await browser.storage.local.get(this.key))[this.key]) ?? this.initial;
  }

  async write(value: T): Promise<void> {
    await browser.storage.local.set({ [this.key]: value });
  }
}

/** Calls `changed` when anything stored under a key that begins with `prefix` changes. Returns what stops it. */
export function onStoredChanged(prefix: string, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
