import { type Commonness, commonnessOf } from '../../stories/index.ts';
import type { Database, SignatureRecord } from '../database.ts';
import type { Outline } from '../shards/outline.ts';
import type { Shard } from '../shards/shard.ts';

/** Some kilobytes each: what the reports of a few weeks come to. */
const MOST_SIGNATURES = 2_000;

/**
 * What finding the reports of a story reads of the library, each part read once. Made for one question, or for many
 * in a row: a feed's hundred items are of the same few weeks.
 */
export class Snapshot {
  private readonly read = new Map<string, Promise<unknown>>();
  private signatures = new Map<string, Promise<SignatureRecord | undefined>>();

  constructor(private readonly database: Database) {}

  shards(from: number, to: number): Promise<Shard[]> {
    const weeks = IDBKeyRange.bound([from], [to, []]);
    return this.once(`shards ${from} ${to}`, () => this.database.getAll('shards', weeks));
  }

  shard(key: [week: number, number: number]): Promise<Shard | undefined> {
    return this.once(`shard ${key}`, () => this.database.get('shards', key));
  }

  outlines(): Promise<Outline[]> {
    return this.once('outlines', () => this.database.getAll('outlines'));
  }

  /** How common terms are among the reports of some weeks. */
  commonness(from: number, to: number): Promise<Commonness> {
    return this.once(`terms ${from} ${to}`, async () => commonnessOf(await this.shards(from, to)));
  }

  /** The signatures of some reports, in their order. */
  signaturesOf(ids: readonly string[]): Promise<(SignatureRecord | undefined)[]> {
    if (this.signatures.size > MOST_SIGNATURES) this.signatures = new Map();
    const unread = ids.filter((id) => !this.signatures.has(id));
    if (unread.length > 0) {
      const { store } = this.database.transaction('signatures');
      for (const id of unread) this.signatures.set(id, store.get(id));
    }
    return Promise.all(ids.map((id) => this.signatures.get(id)));
  }

  private once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = (this.read.get(key) as Promise<T> | undefined) ?? read();
    this.read.set(key, known);
    return known;
  }
}
