import { browser } from './browser.ts';
import { unpacked } from './unpacked.ts';

/** Checks what is stored; null where it isn't well-formed. */
export type Check<T> = (stored: unknown) => T | null;

/** A key, and the text that is to be stored under it. */
export type Change = readonly [key: string, text: string];

/*
 * Everything here is stored as JSON: the browser takes a value apart and puts it together again, object by object, each
 * time it goes from one of its processes to another, but passes a text on whole. A hundred feeds took ten times as long.
 */

/** Things of one kind, each stored under a key of its own: one can be written while another is. */
export class StoredSet<T> {
  constructor(
    /** What the keys of this kind begin with. */
    private readonly prefix: string,
    private readonly check: Check<T>,
  ) {}

  /** All that are well-formed. */
  async all(): Promise<T[]> {
    const keys = (await storedKeys()).filter((key) => key.startsWith(this.prefix));
    const stored = await browser.storage.local.get(keys);
    return keys.map((key) => this.check(unpacked(stored[key]))).filter((value) => value !== null);
  }

  /** Those of these ids that are well-formed. */
  async some(ids: readonly string[]): Promise<Map<string, T>> {
    const stored = await browser.storage.local.get(ids.map((id) => this.prefix + id));
    const found = new Map<string, T>();
    for (const id of ids) {
      const value = this.check(unpacked(stored[this.prefix + id]));
      if (value !== null) found.set(id, value);
    }
    return found;
  }

  async get(id: string): Promise<T | null> {
    const key = this.prefix + id;
    return this.check(unpacked((await browser.storage.local.get(key))[key]));
  }

  async put(id: string, value: T): Promise<void> {
    await storeTogether([this.change(id, value)]);
  }

  async remove(...ids: readonly string[]): Promise<void> {
    await browser.storage.local.remove(ids.map((id) => this.prefix + id));
  }

  /** A change for {@link storeTogether}. */
  change(id: string, value: T): Change {
    return [this.prefix + id, JSON.stringify(value)];
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
    const stored = (await browser.storage.local.get(this.key))[this.key];
    return this.check(unpacked(stored)) ?? this.initial;
  }

  async write(value: T): Promise<void> {
    await storeTogether([this.change(value)]);
  }

  /** A change for {@link storeTogether}. */
  change(value: T): Change {
    return [this.key, JSON.stringify(value)];
  }
}

/** Stores changes in one step, so that none is there without the others. */
export async function storeTogether(changes: readonly Change[]): Promise<void> {
  await storeLocally(Object.fromEntries(changes));
}

/** Stores values. In Firefox the write that follows one without room fails "unexpectedly", with room or without. */
export async function storeLocally(values: Readonly<Record<string, unknown>>): Promise<void> {
  const { local } = browser.storage;
  try {
    await local.set(values);
  } catch (error) {
    if (!/unexpected/i.test(String(error))) throw error;
    await local.set(values);
  }
}

/** The keys of all that is stored; a browser that can't list them (Firefox before 143) reads their values, too. */
async function storedKeys(): Promise<string[]> {
  const { local } = browser.storage as { local: { getKeys?(): Promise<string[]> } };
  return (await local.getKeys?.()) ?? Object.keys(await browser.storage.local.get(null));
}

/** Calls `changed` when anything stored under a key that begins with `prefix` changes. Returns what stops it. */
export function onStoredChanged(prefix: string, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
