import { type ChiefTerms, chiefTermsOf } from '../../stories/chief-terms.ts';
import { type DocumentFrequency, MIN_COSINE, type Signature } from '../../stories/index.ts';
import { Latest } from '../../text/latest.ts';
import type { Database, SignatureRecord } from '../database.ts';
import { likeliest } from '../shards/outline.ts';
import { Postings } from '../shards/postings.ts';
import { idAt, isSound } from '../shards/shard.ts';
import { MAX_SHARDS } from '../shards/shard-store.ts';
import { UNDATED, weekNumber } from '../week.ts';
import { WEEKS_AROUND } from './place.ts';
import { Snapshot } from './snapshot.ts';

/** A year and a quarter: news is of few weeks. What is looked for beyond them is read again. */
const MAX_WEEKS = 65;

/** How many of the reports that the index names are looked at: those of one story come before all others. */
const MAX_NEIGHBOURS = 20;

/**
 * The library's reports near many others in a row, as the library is at the time: each week's index is read and
 * inverted once, and only the signatures of reports that may be of the same story are read at all.
 */
export class Neighbours {
  private readonly weeks = new Latest<Promise<readonly Postings[]>>(MAX_WEEKS);
  private readonly snapshot: Snapshot;

  constructor(private readonly database: Database) {
    this.snapshot = new Snapshot(database);
  }

  /**
   * The reports of the weeks around that are most like one, the most alike first; of one that states no date, those of
   * any week. What the index finds less alike than the story score would look at is passed over.
   */
  async near(signature: Signature): Promise<SignatureRecord[]> {
    const terms = chiefTermsOf(signature.terms);
    const found = (await this.where(signature, terms))
      .flatMap((postings) => postings.search(terms, MIN_COSINE))
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_NEIGHBOURS);
    if (found.length === 0) return [];
    const ids = found.map(({ shard, place }) => idAt(shard, place));
    const records = await this.snapshot.signaturesOf(ids);
    return records.filter((record) => record !== undefined);
  }

  /** How common terms are among the reports of the weeks around one. */
  async documentFrequency({ week }: SignatureRecord): Promise<DocumentFrequency> {
    const { documentFrequency } = await this.snapshot.around(week, WEEKS_AROUND);
    return documentFrequency;
  }

  private async where(signature: Signature, terms: ChiefTerms): Promise<Postings[]> {
    const week = weekNumber(signature.published ?? '');
    const weeks =
      week === null
        ? likeliest(await this.snapshot.outlines(), terms, MAX_SHARDS).map((one) => one.week)
        : [
            ...Array.from({ length: 2 * WEEKS_AROUND + 1 }, (_, i) => week - WEEKS_AROUND + i),
            UNDATED,
          ];
    const postings = await Promise.all([...new Set(weeks)].map((each) => this.week(each)));
    return postings.flat();
  }

  private week(week: number): Promise<readonly Postings[]> {
    return this.weeks.getOr(String(week), () => this.read(week));
  }

  private async read(week: number): Promise<readonly Postings[]> {
    const shards = await this.database.getAll('shards', IDBKeyRange.bound([week], [week, []]));
    return shards.filter(isSound).map((shard) => new Postings(shard));
  }
}
