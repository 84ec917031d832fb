import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { compareStories, type Signature, signatureOf } from '../stories/index.ts';
import {
  type Database,
  type LibrarySchema,
  openDatabase,
  type SignatureRecord,
  type StoreName,
} from './database.ts';
import { reportId } from './identity.ts';
import {
  headOf,
  type ReportDraft,
  type ReportHead,
  type SavedReport,
  savedHeadSchema,
  savedReportSchema,
} from './report.ts';
import { keyTerms } from './shards/key-terms.ts';
import { queryOf } from './shards/shard.ts';
import { addEntry, removeEntry, searchShards } from './shards/shard-store.ts';
import { allVersionsOf, inOrder, isSameText } from './versions.ts';
import { weekOf } from './week.ts';

/** What came of saving: a first version, a new version of a report that changed, or nothing new. */
export interface Saved {
  readonly outcome: 'saved' | 'newVersion' | 'unchanged';
  readonly report: SavedReport;
}

/** A saved report of the story that was asked for. */
export interface Found {
  readonly head: ReportHead;
  readonly score: number;
}

/**
 * News of one event is published within days: reports are looked for this many weeks before and after the week of
 * the report that is asked about.
 */
const WEEKS_AROUND = 4;

/** How many of the reports that the index names are looked at closely: more than one story has reports. */
const MOST_CANDIDATES = 60;

/** How many versions are read at once when all are. */
const PAGE = 100;

/**
 * Everything this reader saved, on this device. What a method has answered is on disk: transactions are strictly
 * durable, and each is one whole step, so that nothing is ever half-written. What is read back is checked; a record
 * that isn't well-formed is left where it is and left out of the answer.
 */
export class Library {
  private constructor(private readonly database: Database) {}

  /** @param name of the database, for tests */
  static async open(name?: string): Promise<Library> {
    return new Library(await openDatabase(name));
  }

  close(): void {
    this.database.close();
  }

  /** A transaction over everything, whose end means that it is on disk. */
  private writing() {
    return this.database.transaction(['heads', 'versions', 'signatures', 'shards'], 'readwrite', {
      durability: 'strict',
    });
  }

  /**
   * Saves a report. The same report once more changes nothing; the same page with another text is a new version.
   *
   * @param now ISO 8601 date-time of saving
   */
  async save(draft: ReportDraft, now: string): Promise<Saved> {
    // All that waits is done before the transaction opens: IndexedDB closes one that is waited in.
    const id = await reportId(draft);
    const report = v.parse(savedReportSchema, { ...draft, id, version: 1, savedAt: now });
    const signature = signatureOf(report);
    const week = weekOf(report, now);

    const transaction = this.writing();
    const versions = transaction.objectStore('versions');
    // Not the head but the versions themselves say which is the latest: a damaged head must not cost a text.
    const latest = await versions.openCursor(allVersionsOf(id), 'prev');
    if (latest && isSameText(latest.value, report)) {
      await Promise.all([
        transaction.objectStore('heads').put(headOf(latest.value)),
        transaction.done,
      ]);
      return { outcome: 'unchanged', report: latest.value };
    }
    const next = latest ? { ...report, version: latest.key[1] + 1 } : report;
    await Promise.all([
      transaction.objectStore('heads').put(headOf(next)),
      versions.put(next),
      indexReport(transaction, { id, week, signature }),
      transaction.done,
    ]);
    return { outcome: latest ? 'newVersion' : 'saved', report: next };
  }

  /** The heads of all saved reports, the latest saved first. */
  async list(): Promise<ReportHead[]> {
    const records = await this.database.getAllFromIndex('heads', 'savedAt');
    return records.filter((record) => v.is(savedHeadSchema, record)).reverse();
  }

  /** The latest version of a report, or null where there is none that is well-formed. */
  async get(id: string): Promise<SavedReport | null> {
    const head = v.safeParse(savedHeadSchema, await this.database.get('heads', id));
    if (!head.success) return null;
    const record = await this.database.get('versions', [id, head.output.version]);
    const report = v.safeParse(savedReportSchema, record);
    return report.success ? report.output : null;
  }

  /** Whether the latest version of a report says what this one says. */
  async has(draft: ReportDraft): Promise<boolean> {
    const latest = await this.get(await reportId(draft));
    return latest !== null && latest.text === draft.text && latest.title === draft.title;
  }

  /** Every kept version of a report, oldest first. */
  async versions(id: string): Promise<SavedReport[]> {
    const records = await this.database.getAll('versions', allVersionsOf(id));
    return records.filter((record) => v.is(savedReportSchema, record));
  }

  /** Every version of every report, one page of them in memory at a time. */
  async *everyVersion(): AsyncGenerator<SavedReport> {
    let rest: IDBKeyRange | null = null;
    for (;;) {
      const page: SavedReport[] = await this.database.getAll('versions', rest, PAGE);
      yield* page.filter((record) => v.is(savedReportSchema, record));
      const last = page.at(-1);
      if (page.length < PAGE || !last) return;
      rest = IDBKeyRange.lowerBound([last.id, last.version], true);
    }
  }

  /**
   * Adds versions of reports that another library kept, in one whole step. What is here stays; versions of one
   * report are put in the order of their saving and numbered anew.
   *
   * @returns how many of them were not here yet
   */
  async merge(reports: readonly SavedReport[]): Promise<number> {
    const incoming = await Promise.all(
      reports.map(async (report) => ({ ...report, id: await reportId(report) })),
    );
    const signatures = incoming.map((report) => signatureOf(report));

    const transaction = this.writing();
    const versions = transaction.objectStore('versions');
    let added = 0;
    for (const [i, report] of incoming.entries()) {
      const here = await versions.getAll(allVersionsOf(report.id));
      const ordered = inOrder([...here, report]);
      if (ordered.length === here.length) continue;
      added++;
      for (const version of ordered) versions.put(version);
      const latest = ordered.at(-1);
      const signature = signatures[i];
      if (!latest || !signature) continue;
      transaction.objectStore('heads').put(headOf(latest));
      if (isSameText(latest, report)) {
        const week = weekOf(report, report.savedAt);
        await indexReport(transaction, { id: report.id, week, signature });
      }
    }
    await transaction.done;
    return added;
  }

  /** Deletes a report with all its versions. */
  async remove(id: string): Promise<void> {
    const transaction = this.writing();
    await Promise.all([
      transaction.objectStore('heads').delete(id),
      transaction.objectStore('versions').delete(allVersionsOf(id)),
      forgetReport(transaction, id),
      transaction.done,
    ]);
  }

  /**
   * The saved reports of the story that a report is of, best first.
   *
   * @param now ISO 8601 date-time, for reports that state no date
   */
  async ofStory(signature: Signature, now: string): Promise<Found[]> {
    const week = weekOf(signature, now);
    // A report that states no date can be of any week.
    const reach = signature.published === null ? Number.POSITIVE_INFINITY : WEEKS_AROUND;
    const nearby = await searchShards(
      this.database,
      week - reach,
      week + reach,
      queryOf(keyTerms(signature)),
      MOST_CANDIDATES,
    );
    const records = await Promise.all(nearby.map(({ id }) => this.database.get('signatures', id)));
    const matches = records
      .flatMap((record) =>
        record ? [{ id: record.id, match: safeCompare(signature, record.signature) }] : [],
      )
      .filter(({ match }) => match.same)
      .sort((a, b) => b.match.score - a.match.score);
    const found: Found[] = [];
    for (const { id, match } of matches) {
      const head = v.safeParse(savedHeadSchema, await this.database.get('heads', id));
      if (head.success) found.push({ head: head.output, score: match.score });
    }
    return found;
  }
}

type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;

/** Puts a report's signature in the place of what was known of it, and into the index. */
async function indexReport(transaction: Writing, record: SignatureRecord): Promise<void> {
  await forgetReport(transaction, record.id);
  await Promise.all([
    transaction.objectStore('signatures').put(record),
    addEntry(transaction.objectStore('shards'), record.week, {
      id: record.id,
      terms: keyTerms(record.signature),
    }),
  ]);
}

/** Takes a report's signature out of the library and of the index. */
async function forgetReport(transaction: Writing, id: string): Promise<void> {
  const signatures = transaction.objectStore('signatures');
  const known = await signatures.get(id);
  if (known === undefined) return;
  await Promise.all([
    removeEntry(transaction.objectStore('shards'), known.week, id),
    signatures.delete(id),
  ]);
}

/** A stored signature that can't be compared (damaged, of an older form) is of no story. */
function safeCompare(page: Signature, stored: Signature): { score: number; same: boolean } {
  try {
    return compareStories(page, stored);
  } catch {
    return { score: 0, same: false };
  }
}
