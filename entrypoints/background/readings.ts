import type { Article } from '../../src/article/index.ts';
import { comparingReports, type RecentReports } from '../../src/compare/index.ts';
import { quantities } from '../../src/compare/quantities.ts';
import { libraryIdOf } from '../../src/finding/choice-id.ts';
import { undecided } from '../../src/finding/closer.ts';
import { compareAll, MAX_COMPARED } from '../../src/finding/compare-all.ts';
import { Pauses } from '../../src/finding/pauses.ts';
import { provenance } from '../../src/finding/provenance.ts';
import { readPage, reportsOfStory } from '../../src/finding/read-page.ts';
import type { Reading, ReportSide } from '../../src/finding/reading.ts';
import type { ReportSource } from '../../src/finding/report-source.ts';
import { choiceOf, draftOf, sideOfArticle } from '../../src/finding/sides.ts';
import type { Library, ReportDraft } from '../../src/library/index.ts';
import { showBadge } from '../../src/platform/badge.ts';
import { browser } from '../../src/platform/browser.ts';
import { inTurnFor } from '../../src/platform/in-turn.ts';
import { type Injected, injectReader } from '../../src/platform/inject.ts';
import {
  type Answers,
  Failure,
  type FiguresOfAll,
  type TabReading,
} from '../../src/platform/messages.ts';
import { pageReadOf } from '../../src/platform/page-reader.ts';
import { dropPrepared, keepPrepared, preparedFrom } from '../../src/platform/prepared.ts';
import { readSetting } from '../../src/platform/settings.ts';
import { type TabNote, TabNotes } from '../../src/platform/tab-notes.ts';
import { hashOf } from '../../src/text/hashes.ts';
import type { ComparedView } from '../../src/ui/index.ts';
import { shownIn } from '../../src/ui/model/rows.ts';
import { contradictionsOf, wrongRowsOf } from '../../src/ui/model/wrong.ts';
import { readClosely } from './close-reading.ts';
import type { Vectors } from './vectors.ts';

/** Below this a pasted text has hardly a claim, in characters. */
const MIN_LENGTH = 80;

const isReadable = ({ text }: Article): boolean => text.trim().length >= MIN_LENGTH;

const onSourceFailed = (error: unknown) =>
  console.error('A source could not be looked through', error);

const onKeepFailed = (error: unknown) =>
  console.error('What a page says could not be kept for the next click', error);

export interface ReadingsPorts {
  readonly vectors: Vectors;
  readonly sources: readonly ReportSource[];
  library(): Promise<Library>;
  /** ISO 8601 date-time. */
  now(): string;
  readonly recent: RecentReports;
  /** Told of every page that was read outside private windows, and whether it was compared. */
  onRead(page: ReportSide, isCompared: boolean): void;
  /** Told when a report was saved. */
  onSaved(): void;
  /** Told when a page that waited for a second report stands beside one, outside private windows. */
  onHeldCompared(heldId: string, page: ReportSide): void;
}

/** A tab's comparison, and what comes of it when its sentences have been read. */
interface CloseReading {
  /** Tells apart what words and figures say. */
  readonly of: number;
  /** What is shown meanwhile. */
  readonly early: TabReading;
  /** What is shown when it is known. */
  settled: TabReading | null;
  readonly reading: Promise<TabReading>;
}

/**
 * Tells apart what is shown of tabs before their sentences are read: by the two reports and what is said of them. What
 * they say beside one another follows from that.
 */
function fingerprint(shown: TabReading): number {
  const { reading, saved, private: isPrivate } = shown;
  if (reading.state !== 'compared') return hashOf(JSON.stringify(shown));
  const { page, other, choices, story, copyOf } = reading;
  const sides = [page, other].map((side) => [side.id, draftOf(side)]);
  const offered = choices.map(({ id }) => [id, copyOf[id]]);
  return hashOf(JSON.stringify([sides, offered, story?.id, saved, isPrivate]));
}

/**
 * What a tab's page is compared with, if that is for the badge and to be remembered: not where it is of another story,
 * as far as anybody knows.
 */
function answerOf(reading: Reading, note: TabNote | null) {
  if (reading.state !== 'compared') return null;
  const isChosen = reading.other.id === note?.otherId;
  return reading.comparison.sameStory.same || isChosen ? reading : null;
}

function asPending(shown: TabReading): TabReading {
  const { reading } = shown;
  if (reading.state !== 'compared') return shown;
  return {
    ...shown,
    reading: { ...reading, comparison: undecided(reading.comparison) },
    closer: 'pending',
  };
}

/** How many figures contradict one another, but for the pairs that the reader said are none. */
async function contradictionsIn(compared: ComparedView): Promise<number> {
  return contradictionsOf(compared, wrongRowsOf(compared, await readSetting('wrongPairs')));
}

/** What each tab's page says beside another report: read, chosen, added to, saved, and noted between clicks. */
export class Readings {
  private readonly notes = new TabNotes();
  /** The number of each tab's latest reading: one that was overtaken leaves no badge and no note. */
  private readonly latest = new Map<number, number>();
  /** What each tab shows, by what words and figures say, and when its sentences have been read too. */
  private readonly closely = new Map<number, CloseReading>();
  /** One after the other for each tab: what one has noted, the next must not write over. */
  private readonly inTurn = inTurnFor<number>();

  constructor(private readonly ports: ReadingsPorts) {}

  /**
   * Reads the tab's page as it is now. What the reader chose beside this very text stays chosen.
   *
   * @param injected what the content script gave, where the popup has injected it already
   * @param anyway whether to read a page that doesn't look like a report, because the reader says so
   */
  async read(tabId: number, injected?: Injected, anyway = false): Promise<TabReading> {
    const turn = (this.latest.get(tabId) ?? 0) + 1;
    this.latest.set(tabId, turn);
    const [isPrivate, read] = await Promise.all([
      isPrivateTab(tabId),
      injected ?? injectReader(tabId),
    ]).then(([isPrivate, injected]) => [isPrivate, pageReadOf(injected)] as const);
    const isLatest = () => this.latest.get(tabId) === turn;
    const page =
      read.state === 'read' &&
      (read.article.isArticle || (await this.isWanted(tabId, read.article, anyway)))
        ? sideOfArticle(read.article, read.article.url, 'page')
        : null;
    if (page === null) {
      if (isLatest()) {
        this.closely.delete(tabId);
        await Promise.all([showBadge(tabId, null), dropPrepared(tabId)]);
      }
      const reading =
        read.state === 'read'
          ? {
              state: 'notArticle' as const,
              title: read.article.title,
              readable: isReadable(read.article),
            }
          : { state: read.state };
      return { reading, closer: 'done', saved: false, private: isPrivate };
    }
    return this.present(tabId, isPrivate, isLatest, async () => {
      const note = await this.notes.get(tabId);
      const isNoted = note?.page.id === page.id && note.page.text === page.text;
      return isNoted ? { ...note, page } : { page, otherId: null, added: [] };
    });
  }

  /** Sets another of the offered reports beside the page as it was read. */
  async choose(tabId: number, id: string): Promise<TabReading> {
    return this.change(tabId, (note) => ({ ...note, otherId: id }));
  }

  /** Sets a report that the reader gave beside the page as it was read. */
  async add(tabId: number, draft: ReportDraft): Promise<TabReading> {
    if (draft.text.trim().length < MIN_LENGTH) throw new Failure('short');
    return this.change(tabId, (note) => {
      const side: ReportSide = { ...draft, id: `pasted:${note.added.length}`, origin: 'pasted' };
      return { ...note, otherId: side.id, added: [side, ...note.added] };
    });
  }

  /** The tab's page as it was read. */
  async pageOf(tabId: number): Promise<ReportSide> {
    return (await this.latestNoteOf(tabId)).page;
  }

  /** Sets the first of the reports that were found beside the page as it was read, and offers the others. */
  async addFound(tabId: number, found: readonly ReportSide[]): Promise<TabReading> {
    const ids = new Set(found.map(({ id }) => id));
    return this.change(tabId, (note) => {
      const added = [...found, ...note.added.filter(({ id }) => !ids.has(id))];
      return { ...note, otherId: found[0]?.id ?? note.otherId, added };
    });
  }

  /** The figures of the page as it was read and of every other report that is offered. */
  async figuresOfAll(tabId: number): Promise<FiguresOfAll> {
    const note = await this.latestNoteOf(tabId);
    const { sources } = this.ports;
    const { reports, left } = await reportsOfStory(note.page, note, MAX_COMPARED, {
      sources,
      onSourceFailed,
    });
    const compare = await this.ports.vectors.comparing(reports);
    const compared = await compareAll(reports, { compare });
    return {
      reports: reports.map(choiceOf),
      copyOf: provenance(reports),
      quantities: compared ? quantities(reports.length, compared, shownIn(reports)) : [],
      left,
    };
  }

  /** Saves the page, or the report that the reader gave beside it. */
  async save(tabId: number, side: 'page' | 'other'): Promise<Answers['saveReport']> {
    if (await isPrivateTab(tabId)) throw new Failure('private');
    const note = await this.latestNoteOf(tabId);
    const report = side === 'page' ? note.page : note.added.find(({ id }) => id === note.otherId);
    if (!report) throw new Failure('changed');
    const library = await this.ports.library();
    const { outcome } = await library.save(draftOf(report), this.ports.now());
    this.ports.onSaved();
    // It is another now: saved.
    await dropPrepared(tabId);
    return { outcome };
  }

  /** Forgets a tab that is gone. */
  async forget(tabId: number): Promise<void> {
    this.latest.delete(tabId);
    this.closely.delete(tabId);
    await Promise.all([this.notes.remove(tabId), dropPrepared(tabId)]);
  }

  /** Whether the reader wants a page read that doesn't look like a report: now, or before with this very text. */
  private async isWanted(tabId: number, article: Article, anyway: boolean): Promise<boolean> {
    if (!isReadable(article)) return false;
    return anyway || (await this.notes.get(tabId))?.page.text === article.text;
  }

  private async noteOf(tabId: number): Promise<TabNote> {
    const note = await this.notes.get(tabId);
    if (!note) throw new Failure('changed');
    return note;
  }

  /** The note of a tab, when what was begun before has been noted. */
  private latestNoteOf(tabId: number): Promise<TabNote> {
    return this.inTurn(tabId, () => this.noteOf(tabId));
  }

  /** Presents a tab's page anew after a change of what is noted of it. */
  private async change(tabId: number, changed: (note: TabNote) => TabNote): Promise<TabReading> {
    const isPrivate = await isPrivateTab(tabId);
    const isLatest = () => true;
    return this.present(tabId, isPrivate, isLatest, async () => changed(await this.noteOf(tabId)));
  }

  /**
   * Presents a tab's page, and keeps what there is to keep of it: after the answer, for which the reader waits.
   *
   * @param isLatest whether no reading of the same tab has overtaken this one
   * @param noted what is noted of the tab; asked when its turn has come
   */
  private present(
    tabId: number,
    isPrivate: boolean,
    isLatest: () => boolean,
    noted: () => Promise<TabNote>,
  ): Promise<TabReading> {
    return new Promise((answer, fail) => {
      const presented = this.inTurn(tabId, async () => {
        const note = await noted();
        const [saved, reading] = await Promise.all([
          isPrivate ? false : this.isSaved(note.page),
          readPage(note.page, note, {
            sources: this.ports.sources,
            compare: (a, b, story) =>
              new Pauses().through(comparingReports(a, b, story, null, this.ports.recent)),
            onSourceFailed,
          }),
        ]);
        const evidence: TabReading = { reading, closer: 'done', saved, private: isPrivate };
        if (!isLatest()) return answer(asPending(evidence));
        const close = await this.closeReading(tabId, evidence);
        answer(close.settled ?? close.early);
        await this.keep(tabId, note, evidence).catch(onKeepFailed);
        // Not in turn: who chooses another report meanwhile needn't wait for it.
        void close.reading.then((shown) => this.keepClose(tabId, close, shown)).catch(onKeepFailed);
      });
      presented.catch(fail);
    });
  }

  /**
   * What a tab shows, as it is when its sentences have been read too.
   *
   * @throws Failure where nothing is known of the tab
   */
  async closer(tabId: number): Promise<TabReading> {
    const close = this.closely.get(tabId);
    if (close) return close.reading;
    // The background was stopped in between, or there is nothing to read more closely.
    const shown = await this.change(tabId, (note) => note);
    return this.closely.get(tabId)?.reading ?? shown;
  }

  /** Begins to read a tab's comparison closely, unless that has been done of the very same one; where it failed, anew. */
  private async closeReading(tabId: number, evidence: TabReading): Promise<CloseReading> {
    const of = fingerprint(evidence);
    const known = this.closely.get(tabId);
    if (known?.of === of && known.settled?.closer !== 'unavailable') return known;
    const settled =
      evidence.reading.state === 'compared' ? await preparedFrom(tabId, of) : evidence;
    const close: CloseReading = {
      of,
      early: asPending(evidence),
      settled,
      reading: settled
        ? Promise.resolve(settled)
        : readClosely(evidence, this.ports.vectors, this.ports.recent),
    };
    this.closely.set(tabId, close);
    return close;
  }

  private async keep(tabId: number, note: TabNote, { reading, private: isPrivate }: TabReading) {
    await this.notes.set(tabId, note, isPrivate);
    if (isPrivate) return;
    const answer = answerOf(reading, note);
    if (answer?.other.origin === 'held') this.ports.onHeldCompared(answer.other.id, note.page);
    this.ports.onRead(note.page, answer !== null);
  }

  /** The badge waits for the close reading: what it says, it says once. */
  private async keepClose(tabId: number, close: CloseReading, shown: TabReading): Promise<void> {
    close.settled = shown;
    if (this.closely.get(tabId) !== close) return;
    const answer = answerOf(shown.reading, await this.notes.get(tabId));
    // Deleted while it was read: nothing of it is kept any more.
    if (answer?.other.origin === 'saved' && !(await this.isKept(answer.other))) return;
    await Promise.all([
      showBadge(tabId, answer && (await contradictionsIn(answer))),
      keepPrepared(tabId, close.of, shown),
    ]);
  }

  /** Whether the reader saved this very report. */
  private isSaved(page: ReportSide): Promise<boolean> {
    return this.asked((library) => library.has(draftOf(page)));
  }

  /** Whether the library still has a report of its own, saved by the reader or remembered from a watched site. */
  private isKept(saved: ReportSide): Promise<boolean> {
    return this.asked(async (library) => (await library.get(libraryIdOf(saved.id))) !== null);
  }

  private async asked(question: (library: Library) => Promise<boolean>): Promise<boolean> {
    try {
      return await question(await this.ports.library());
    } catch (error) {
      console.error('The library could not be asked', error);
      return false;
    }
  }
}

/** Whether a tab is in a private window; one that is gone counts as private, so that nothing of it is kept. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}
