import * as v from 'valibot';
import type { PassageVectors } from '../encoder/index.ts';
import type { Decisions } from '../stories/cluster.ts';
import { type Signature, signatureOf } from '../stories/index.ts';
import {
  type Database,
  inOneStep,
  openDatabase,
  type SignatureRecord,
  STORES,
  type StoryRecord,
} from './database.ts';
import { headsOf } from './heads.ts';
import { pageId, reportId } from './identity.ts';
import { type MemoryLimits, overdue } from './memory/overdue.ts';
import { removeReports } from './remove.ts';
import {
  asKept,
  headOf,
  type ReportDraft,
  type ReportHead,
  type SavedReport,
  savedHeadSchema,
  savedReportSchema,
} from './report.ts';
import { type FoundText, searchTexts } from './search/search.ts';
import { indexReport } from './shards/index-report.ts';
import {
  importDecisions,
  joinReports,
  mergeStories,
  partReports,
  renameStory,
  splitStory,
} from './stories/decide.ts';
import { readDecisions } from './stories/decisions.ts';
import { type Found, findNearStory, findOfStory, signaturesAround } from './stories/find.ts';
import { Neighbours } from './stories/neighbours.ts';
import { placeReports } from './stories/place.ts';
import { byInstant } from './time.ts';
import { mergeReports } from './transfer/merge.ts';
import { keepVectors, lackVectors, vectorsOf } from './vectors.ts';
import { allVersionsOf, isSameText } from './versions.ts';
import { weekOf } from './week.ts';
import { wellFormed } from './well-formed.ts';

/** What came of saving: a first version, a new version of a report that changed, or nothing new. */
export interface Saved {
  readonly outcome: 'saved' | 'newVersion' | 'unchanged';
  readonly report: SavedReport;
}

/** What was deleted, for as long as that can be undone. */
export interface Removed {
  readonly reports: readonly SavedReport[];
  /** What the reader had decided before. */
  readonly decisions: Decisions;
}

/** How many versions are read at once when all are. */
const PAGE = 100;

/** How many reports are put into stories in one step. */
const PLACED_AT_ONCE = 10;

/**
 * Everything this reader saved, on this device. What a method has answered is on disk: transactions are strictly
 * durable, and each is one whole step, so that nothing is ever half-written. What is read back is checked; a record
 * that isn't well-formed is left where it is and left out of the answer.
 */
export class Library {
  private constructor(private readonly database: Database) {}

  /**
   * @param name of the database, for tests
   * @param onClosed told when this library is of no more use, and is to be opened anew
   */
  static async open(name?: string, onClosed?: () => void): Promise<Library> {
    return new Library(await openDatabase(name, onClosed));
  }

  close(): void {
    this.database.close();
  }

  /**
   * Saves a report. The same report once more changes nothing; the same page with another text is a new version.
   *
   * @param now ISO 8601 date-time of saving
   * @param by "memory" where no reader asked for it: such a report goes again when its time is over. One that the
   *   reader saved stays, whatever is remembered of it later.
   */
  async save(draft: ReportDraft, now: string, by: 'reader' | 'memory' = 'reader'): Promise<Saved> {
    // All that waits is done before the transaction opens: IndexedDB closes one that is waited in.
    const id = await reportId(draft);
    const remembered = by === 'memory' ? { rememberedAt: now } : {};
    const report = v.parse(savedReportSchema, {
      ...draft,
      ...remembered,
      id,
      version: 1,
      savedAt: now,
    });
    const signature = signatureOf(report);
    const week = weekOf(report);

    return inOneStep(this.database, async (transaction): Promise<Saved> => {
      const versions = transaction.objectStore('versions');
      // Not the head but the versions themselves say which is the latest: a damaged head must not cost a text.
      const latest = await versions.openCursor(allVersionsOf(id), 'prev');
      const stays = by === 'reader' || (latest && latest.value.rememberedAt === undefined);
      if (latest && isSameText(latest.value, report)) {
        const same = stays ? asKept(latest.value) : latest.value;
        await Promise.all([transaction.objectStore('heads').put(headOf(same)), versions.put(same)]);
        return { outcome: 'unchanged', report: same };
      }
      const numbered = latest ? { ...report, version: latest.key[1] + 1 } : report;
      const next = stays ? asKept(numbered) : numbered;
      await Promise.all([
        transaction.objectStore('heads').put(headOf(next)),
        versions.put(next),
        // They are of the version before.
        transaction.objectStore('vectors').delete(id),
        indexReport(transaction, { id, week, signature }),
      ]);
      return { outcome: latest ? 'newVersion' : 'saved', report: next };
    });
  }

  /** The heads of all saved reports, the latest saved first. */
  async list(): Promise<ReportHead[]> {
    const records = await this.database.getAllFromIndex('heads', 'savedAt');
    return wellFormed(records, savedHeadSchema)
      .reverse()
      .sort((a, b) => byInstant(b.savedAt, a.savedAt));
  }

  /** How many reports are here whose heads are damaged, so that no list has them. */
  async damaged(): Promise<number> {
    const records = await this.database.getAll('heads');
    return records.length - wellFormed(records, savedHeadSchema).length;
  }

  /** The latest version of a report, or null where there is none that is well-formed. */
  async get(id: string): Promise<SavedReport | null> {
    const head = v.safeParse(savedHeadSchema, await this.database.get('heads', id));
    if (!head.success) return null;
    const record = await this.database.get('versions', [id, head.output.version]);
    const report = v.safeParse(savedReportSchema, record);
    return report.success ? report.output : null;
  }

  /** Whether the reader saved a report, and its latest version says what this one says. */
  async has(draft: ReportDraft): Promise<boolean> {
    const latest = await this.get(await reportId(draft));
    return (
      latest !== null &&
      latest.rememberedAt === undefined &&
      latest.text === draft.text &&
      latest.title === draft.title
    );
  }

  /** Every kept version of a report, oldest first. */
  async versions(id: string): Promise<SavedReport[]> {
    const records = await this.database.getAll('versions', allVersionsOf(id));
    return wellFormed(records, savedReportSchema);
  }

  /** Every version of every report, one page of them in memory at a time. */
  async *everyVersion(): AsyncGenerator<SavedReport> {
    let rest: IDBKeyRange | null = null;
    for (;;) {
      const page: SavedReport[] = await this.database.getAll('versions', rest, PAGE);
      yield* wellFormed(page, savedReportSchema);
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
  merge(reports: readonly SavedReport[]): Promise<number> {
    return mergeReports(this.database, reports);
  }

  /** The signatures of the reports that news of these weeks can be of one story with. */
  signaturesAround(now: string): Promise<SignatureRecord[]> {
    return signaturesAround(this.database, now);
  }

  /** Deletes a report with all its versions, and what was decided of it; what was deleted can be {@link restore}d. */
  remove(id: string): Promise<Removed> {
    return this.removeForNow([id]);
  }

  /** Deletes reports as {@link removeAll} does, and gives what was deleted, with which that can be undone. */
  async removeForNow(ids: readonly string[]): Promise<Removed> {
    const [decisions, versions] = await Promise.all([
      this.decisions(),
      Promise.all(ids.map((id) => this.versions(id))),
    ]);
    await this.removeAll(ids);
    return { reports: versions.flat(), decisions };
  }

  /** Undoes a deletion: every version is back, and what was decided of them. */
  async restore({ reports, decisions }: Removed): Promise<void> {
    await this.merge(reports);
    await this.importDecisions(decisions);
  }

  /** Deletes reports as {@link remove} does, all of them in one step. */
  removeAll(ids: readonly string[]): Promise<void> {
    return removeReports(this.database, ids);
  }

  /** Deletes everything. */
  clear(): Promise<void> {
    return inOneStep(this.database, async (transaction) => {
      await Promise.all(STORES.map((name) => transaction.objectStore(name).clear()));
    });
  }

  /**
   * Deletes what was remembered for too long, or is more than is to be remembered: the longest remembered first.
   * What the reader saved stays. What was remembered at a time to come, by a clock that was set back since, counts as
   * remembered now.
   *
   * @param now ISO 8601 date-time
   * @returns how many reports are gone
   */
  async tidy(limits: MemoryLimits, now: string): Promise<number> {
    await this.setBack(now);
    const remembered = await this.database.getAllFromIndex('heads', 'rememberedAt');
    const gone = overdue(remembered, limits, now).map(({ id }) => id);
    if (gone.length > 0) await this.removeAll(gone);
    return gone.length;
  }

  private async setBack(now: string): Promise<void> {
    const later = IDBKeyRange.lowerBound(now, true);
    if ((await this.database.countFromIndex('heads', 'rememberedAt', later)) === 0) return;
    await inOneStep(this.database, async (transaction) => {
      const [heads, versions] = [
        transaction.objectStore('heads'),
        transaction.objectStore('versions'),
      ];
      for (const head of await heads.index('rememberedAt').getAll(later)) {
        const latest = await versions.get([head.id, head.version]);
        await heads.put({ ...head, rememberedAt: now });
        if (latest) await versions.put({ ...latest, rememberedAt: now });
      }
    });
  }

  /** Every report in which all the words of a query stand, the latest saved first, as they are found. */
  search(query: string, signal: AbortSignal): AsyncGenerator<FoundText> {
    return searchTexts(this.database, query, signal);
  }

  /**
   * Puts reports that are in no story yet into theirs.
   *
   * @returns whether there may be more of them
   */
  async place(): Promise<boolean> {
    return (await placeReports(this.database, PLACED_AT_ONCE)) === PLACED_AT_ONCE;
  }

  /** How many reports are in no story yet. */
  unplaced(): Promise<number> {
    return this.database.countFromIndex('signatures', 'unplaced');
  }

  /** Every story, in no order. */
  stories(): Promise<StoryRecord[]> {
    return this.database.getAll('stories');
  }

  /** What the reader decided of stories. */
  async decisions(): Promise<Decisions> {
    return readDecisions(this.database.transaction('decisions').store);
  }

  /** The heads of some reports, in their order; one that isn't there or isn't well-formed is left out. */
  heads(ids: readonly string[]): Promise<ReportHead[]> {
    return headsOf(this.database, ids);
  }

  /** "These reports are another story": they leave theirs for one of their own. */
  splitStory(storyId: string, leaving: readonly string[]): Promise<void> {
    return splitStory(this.database, storyId, leaving);
  }

  /** "These two stories are one": it keeps the first one's id. */
  mergeStories(intoId: string, fromId: string): Promise<void> {
    return mergeStories(this.database, intoId, fromId);
  }

  /** Gives a story the reader's own name; an empty one takes it away. */
  renameStory(storyId: string, name: string): Promise<void> {
    return renameStory(this.database, storyId, name);
  }

  /** "A wrong match": the two are never of one story again. */
  partReports(a: string, b: string): Promise<void> {
    return partReports(this.database, a, b);
  }

  /** Adds what was decided in another library; what was decided here stays. */
  importDecisions(decisions: Decisions): Promise<void> {
    return importDecisions(this.database, decisions);
  }

  /**
   * The saved reports of the story that a report is of, best first.
   *
   * @param page the report itself, so that what the reader decided of it holds
   */
  async ofStory(signature: Signature, page?: ReportDraft): Promise<Found[]> {
    return findOfStory(this.database, signature, page ? await reportId(page) : null);
  }

  /** The saved reports that may be of a report's story but don't seem to be, the likeliest first; see {@link ofStory}. */
  async nearStory(signature: Signature, page: ReportDraft, least: number): Promise<Found[]> {
    return findNearStory(this.database, signature, await reportId(page), least);
  }

  /** "These two are of one story", whichever of them is saved. */
  async joinReports(page: ReportDraft, id: string): Promise<void> {
    const own = await reportId(page);
    if (own !== id) await joinReports(this.database, own, id);
  }

  /**
   * Keeps the encoder's vectors of a report's latest version; of one that is gone since, nothing.
   *
   * @param madeOf the name of the model, and behind it what tells apart what it may have read of the report
   */
  keepVectors(id: string, madeOf: string, vectors: readonly PassageVectors[]): Promise<void> {
    return keepVectors(this.database, { id, madeOf, vectors });
  }

  /** The vectors that were kept for a report; null where there are none that were made of this. */
  vectorsOf(id: string, madeOf: string): Promise<readonly PassageVectors[] | null> {
    return vectorsOf(this.database, id, madeOf);
  }

  /** The ids of the reports that the reader saved and that have no vectors of this model yet. */
  lackVectors(model: string): Promise<string[]> {
    return lackVectors(this.database, model);
  }

  /** The saved reports near many others in a row, as the library is now: what is read of it is read once. */
  neighbours(): Neighbours {
    return new Neighbours(this.database);
  }

  /** Which of some pages are in the library, saved or remembered. */
  async havePages(addresses: readonly string[]): Promise<boolean[]> {
    const ids = await Promise.all(addresses.map(pageId));
    const { store } = this.database.transaction('heads');
    return Promise.all(ids.map(async (id) => (await store.getKey(id)) !== undefined));
  }
}
