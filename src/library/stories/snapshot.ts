import { Latest } from '../../text/latest.ts';
import type { Database, SignatureRecord } from '../database.ts';
import type { Outline } from '../shards/outline.ts';
import type { Shard } from '../shards/shard.ts';
import { type Around, readAround } from '../shards/shard-store.ts';
import { isSoundSignature } from './sound-signature.ts';

/** Some kilobytes each: what the reports of a few weeks come to. */
const MAX_SIGNATURES = 2_000;

/** A megabyte or two each. */
const MAX_RANGES = 4;

const soundOrNone = (record: unknown): SignatureRecord | undefined =>
  isSoundSignature(record) ? record : undefined;

/**
 * What finding the reports of a story reads of the library, each part read once. Made for one question, or for many
 * in a row: a feed's hundred items are of the same few weeks.
 */
export class Snapshot {
  private readonly read = new Map<string, Promise<unknown>>();
  private readonly ranges = new Latest<Promise<Around>>(MAX_RANGES);
  private signatures = new Map<string, Promise<SignatureRecord | undefined>>();

  constructor(private readonly database: Database) {}

  /** The index of so many weeks around one, the nearest first; of those that were asked for last, each is read once. */
  around(week: number, reach: number): Promise<Around> {
    return this.ranges.getOr(`${week} ${reach}`, () =>
      readAround(this.database.transaction('shards').store, week, reach),
    );
  }

  shard(key: [week: number, number: number]): Promise<Shard | undefined> {
    return this.once(`shard ${key}`, () => this.database.get('shards', key));
  }

  outlines(): Promise<Outline[]> {
    return this.once('outlines', () => this.database.getAll('outlines'));
  }

  /** The signatures of some reports, in their order; one that is damaged is none. */
  signaturesOf(ids: readonly string[]): Promise<(SignatureRecord | undefined)[]> {
    if (this.signatures.size > MAX_SIGNATURES) this.signatures = new Map();
    const unread = ids.filter((id) => !this.signatures.has(id));
    if (unread.length > 0) {
      const { store } = this.database.transaction('signatures');
      for (const id of unread) this.signatures.set(id, store.get(id).then(soundOrNone));
    }
    return Promise.all(ids.map((id) => this.signatures.get(id)));
  }

  private once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = (this.read.get(key) as Promise<T> | undefined) ?? read();
    this.read.set(key, known);
    return known;
  }
}
