import { addressFinder } from '../../src/finding/address.ts';
import type { AvailableReport } from '../../src/finding/available.ts';
import {
  type Candidate,
  certaintyOf,
  MIN_POSSIBLE,
  rankCandidates,
} from '../../src/finding/candidates.ts';
import { choiceIdOf } from '../../src/finding/choice-id.ts';
import { type CitedLink, citedLinks } from '../../src/finding/cited-links.ts';
import type { FeedParser } from '../../src/finding/feeds/parse-feed.ts';
import type { PageParser } from '../../src/finding/fetch-report.ts';
import type { Finder, FinderState } from '../../src/finding/finder.ts';
import { heldId, sideOfHeld } from '../../src/finding/held.ts';
import { provenance } from '../../src/finding/provenance.ts';
import type { ReportSide } from '../../src/finding/reading.ts';
import { searchFinder } from '../../src/finding/search-finder.ts';
import { storyQuery } from '../../src/finding/searches/query.ts';
import { serviceOrigin } from '../../src/finding/searches/search.ts';
import { type SearchSettings, serviceId } from '../../src/finding/searches/settings.ts';
import { draftOf, isSamePage, sideOfArticle, sideOfSaved } from '../../src/finding/sides.ts';
import { ofSameStory, reportsInTabs, type TabReport, tabsFinder } from '../../src/finding/tabs.ts';
import type { FindEnd, FindingView, FindTask } from '../../src/finding/task.ts';
import type { Found, Library } from '../../src/library/index.ts';
import { type FindNote, FindNotes } from '../../src/platform/find-notes.ts';
import { readHeldPages } from '../../src/platform/held-pages.ts';
import { type Answers, Failure, type TabReading } from '../../src/platform/messages.ts';
import { mayRead, networkOf } from '../../src/platform/network.ts';
import { isNetworkOn } from '../../src/platform/network-switch.ts';
import { otherTabs } from '../../src/platform/other-tabs.ts';
import { linksOfTab } from '../../src/platform/page-links.ts';
import { type Signature, signatureOf } from '../../src/stories/index.ts';
import { isPrivateTab, type Readings } from './readings.ts';

export interface FindingPorts {
  readonly readings: Readings;
  readonly parse: PageParser;
  readonly parseFeed: FeedParser;
  searchSettings(): Promise<SearchSettings>;
  /** Notes that the reader agreed to have this service asked. */
  chooseService(id: string): Promise<void>;
  /** Addresses of the feeds that are followed. */
  followed(): Promise<readonly string[]>;
  /** Reports of a story that these have listed. */
  listed(signature: Signature): Promise<readonly AvailableReport[]>;
  library(): Promise<Library>;
}

interface Running {
  readonly key: string;
  readonly task: FindTask;
  readonly answer: Promise<Answers['find']>;
  /** Null while it runs. */
  ended: FindNote | null;
}

/** Looks for other reports of tabs' pages, each time because the reader asked for it. */
export class Finding {
  private readonly notes = new FindNotes();
  /** The latest task of each tab. */
  private readonly running = new Map<number, Running>();

  constructor(private readonly ports: FindingPorts) {}

  /** All that can be tried for a tab's page. */
  async view(tabId: number): Promise<FindingView> {
    const page = await this.ports.readings.pageOf(tabId);
    const [network, { feeds }, followed, settings, note, held, isPrivate] = await Promise.all([
      isNetworkOn(),
      linksOfTab(tabId),
      this.ports.followed(),
      this.ports.searchSettings(),
      this.notes.get(tabId),
      readHeldPages(),
      isPrivateTab(tabId),
    ]);
    const running = this.running.get(tabId);
    // It may not be noted yet.
    const last = running?.ended ?? note;
    return {
      network,
      feeds: feeds.filter(({ address }) => !followed.includes(address)),
      query: storyQuery(page),
      services: settings.services.map((service) => ({
        id: serviceId(service),
        kind: service.kind,
        host: new URL(serviceOrigin(service)).host,
      })),
      chosenService: settings.chosen,
      held: held
        .filter(({ page: { id }, waits }) => waits && id !== page.id)
        .map(({ page: { id: _id, title, publisher, lang }, page: side }) => ({
          id: heldId(side),
          title,
          publisher,
          lang,
        })),
      isPrivate,
      isHeld: held.some(({ page: { id }, waits }) => waits && id === page.id),
      running: running?.ended === null ? running.task : null,
      last: last?.page === page.id ? { task: last.task, end: last.end } : null,
    };
  }

  /**
   * Looks through all that needs no access: the tabs that may be read, the library, followed feeds, what the page cites.
   * A tab that is surely of the page's story is set beside it.
   */
  async look(tabId: number): Promise<Answers['look']> {
    const [page, isPrivate] = await Promise.all([
      this.ports.readings.pageOf(tabId),
      isPrivateTab(tabId),
    ]);
    const signature = signatureOf(page);
    const tabs = otherTabs(tabId, isPrivate);
    const [inTabs, saved, listed, { links }] = await Promise.all([
      tabs.others().then((others) => reportsInTabs(tabs, others, { page, signature })),
      this.ports
        .library()
        .then((library) => library.nearStory(signature, draftOf(page), MIN_POSSIBLE)),
      this.ports.listed(signature),
      linksOfTab(tabId),
    ]);
    // A copy of the page tells nothing new: it is listed, and compared where the reader wants it.
    const ofStory = ofSameStory(page, inTabs);
    const copyOf = provenance([page, ...ofStory]);
    const sure = ofStory.filter((side) => copyOf[side.id] !== page.id);
    const reading = sure.length > 0 ? await this.ports.readings.addFound(tabId, sure) : null;
    const candidates = rankCandidates([
      inTabs.map(candidateOfTab),
      saved.filter(({ head }) => !isSamePage(head.url, page.url)).map(candidateOfSaved),
      listed.filter(({ address }) => !isSamePage(address, page.url)).map(candidateOfListed),
      citedLinks(links, page).map(candidateOfCited),
    ]);
    return { candidates, reading };
  }

  /**
   * Sets a report that lies on this device beside the page, whatever its story: an open tab's, a saved one, one that
   * waits for a second report. What the reader has compared once is offered again.
   *
   * @param id as {@link look} and {@link view} give it
   */
  async compareWith(tabId: number, id: string): Promise<TabReading> {
    const [page, isPrivate] = await Promise.all([
      this.ports.readings.pageOf(tabId),
      isPrivateTab(tabId),
    ]);
    const [, kind, key = ''] = /^(?<kind>tab|saved|held):(?<key>.*)$/s.exec(id) ?? [];
    const side =
      kind === 'tab'
        ? await this.sideOfTab(tabId, Number(key), isPrivate)
        : kind === 'saved'
          ? await this.sideOfSaved(key)
          : ((await readHeldPages()).map(sideOfHeld).find((one) => one.id === id) ?? null);
    if (!side) throw new Failure('changed');
    const reading = await this.ports.readings.addFound(tabId, [side]);
    if (kind === 'saved' && !isPrivate) {
      await (await this.ports.library()).joinReports(draftOf(page), key);
    }
    return reading;
  }

  private async sideOfSaved(id: string): Promise<ReportSide | null> {
    const report = await (await this.ports.library()).get(id);
    return report && sideOfSaved(report);
  }

  private async sideOfTab(
    tabId: number,
    other: number,
    isPrivate: boolean,
  ): Promise<ReportSide | null> {
    const tabs = otherTabs(tabId, isPrivate);
    const tab = (await tabs.others()).find(({ id, address }) => id === other && address !== null);
    const article = tab ? await tabs.read(tab) : null;
    return article ? sideOfArticle(article, tab?.address ?? null, 'tab') : null;
  }

  /**
   * Does what the reader asked for; where access is wanting, the task is noted and waits for it.
   *
   * @param resumed whether this is the same task again, after access was given: one that has begun is not begun twice
   */
  find(tabId: number, task: FindTask, resumed: boolean): Promise<Answers['find']> {
    const key = JSON.stringify(task);
    const running = this.running.get(tabId);
    if (resumed && running?.key === key) return running.answer;
    const answer = this.run(tabId, task);
    this.running.set(tabId, { key, task, answer, ended: null });
    // A task that waits for access is done again when access comes.
    const forget = () => {
      if (this.running.get(tabId)?.answer === answer) this.running.delete(tabId);
    };
    answer.then(({ end }) => end.state === 'asking' && forget(), forget);
    return answer;
  }

  /** Goes on with what waits for access that has just been given. */
  async resume(): Promise<void> {
    for (const [tabId, { task, end }] of await this.notes.waiting()) {
      if (await isGiven(task, end)) await this.find(tabId, task, true);
    }
  }

  async forget(tabId: number): Promise<void> {
    this.running.delete(tabId);
    await this.notes.remove(tabId);
  }

  private async run(tabId: number, task: FindTask, isAgain = false): Promise<Answers['find']> {
    const [page, isPrivate] = await Promise.all([
      this.ports.readings.pageOf(tabId),
      isPrivateTab(tabId),
    ]);
    const finder = await this.finderOf(tabId, task, isPrivate);
    const { end, read } = finder === null ? GONE : await lookTo(finder, page);
    const reading = read.length > 0 ? await this.ports.readings.addFound(tabId, read) : null;
    const note: FindNote = { page: page.id, task, end };
    const running = this.running.get(tabId);
    if (running?.task === task) running.ended = note;
    // Access was given, and the words have been sent: this is the search that the reader agreed to.
    if (task.way === 'search' && (end.state === 'found' || end.state === 'nothing')) {
      await this.ports.chooseService(task.service);
    }
    // Last, since a popup that was opened meanwhile waits for it.
    await this.notes.set(tabId, note, isPrivate);
    // Given after it was found wanting and before it was noted that this waits for it, access told nobody.
    if (!isAgain && (await isGiven(task, end))) return this.run(tabId, task, true);
    return { end, reading };
  }

  private async finderOf(
    tabId: number,
    task: FindTask,
    isPrivate: boolean,
  ): Promise<Finder | null> {
    const network = networkOf(isPrivate);
    switch (task.way) {
      case 'tabs':
        return tabsFinder(otherTabs(tabId, isPrivate));
      case 'address':
        return addressFinder(task.address, task.purpose, network, this.ports.parse);
      case 'search': {
        const { services } = await this.ports.searchSettings();
        const service = services.find((one) => serviceId(one) === task.service);
        return service ? searchFinder(service, task.query, network, this.ports.parseFeed) : null;
      }
    }
  }
}

/** Whether a task that ended for want of access has it now. */
async function isGiven(task: FindTask, end: FindEnd): Promise<boolean> {
  if (end.state !== 'asking') return false;
  const purpose = task.way === 'search' ? 'search' : 'address';
  const given = await Promise.all(end.origins.map((origin) => mayRead(origin, purpose)));
  return given.every(Boolean);
}

const candidateOfTab = ({ tabId, side, match }: TabReport): Candidate => ({
  id: `tab:${tabId}`,
  kind: 'tab',
  address: side.url,
  title: side.title,
  publisher: side.publisher,
  published: side.published,
  certainty: certaintyOf(match),
  score: match.score,
  because: match.because ?? [],
});

const candidateOfSaved = ({ head, score }: Found): Candidate => ({
  id: choiceIdOf(head.id),
  kind: 'saved',
  address: head.url,
  title: head.title,
  publisher: head.publisher,
  published: head.published,
  certainty: 'possible',
  score,
  because: [],
});

/** Feeds' items were held against the story when they were listed. */
const candidateOfListed = ({
  address,
  title,
  publisher,
  published,
}: AvailableReport): Candidate => ({
  id: address,
  kind: 'feed',
  address,
  title,
  publisher,
  published,
  certainty: 'sure',
  score: 0.5,
  because: [],
});

const candidateOfCited = ({ address, name, host }: CitedLink): Candidate => ({
  id: address,
  kind: 'cited',
  address,
  title: name,
  publisher: host,
  published: null,
  certainty: 'unknown',
  score: 0,
  because: [],
});

interface Looked {
  readonly end: FindEnd;
  readonly read: readonly ReportSide[];
}

/** The service was taken out of the options since. */
const GONE: Looked = { end: { state: 'failed', code: 'noService' }, read: [] };

/** Lets a finder come to its end. */
async function lookTo(finder: Finder, page: ReportSide): Promise<Looked> {
  let last: FinderState = { state: 'nothing' };
  for await (const state of finder.look({ page, signature: signatureOf(page) })) last = state;
  switch (last.state) {
    case 'asking':
    case 'refused':
      return { end: { state: 'asking', origins: [...last.origins] }, read: [] };
    case 'searching':
      throw new Error(`The finder ${finder.name} had no end`);
    case 'found': {
      const available = last.found.flatMap((one) => (one.kind === 'available' ? one.report : []));
      const read = last.found.flatMap((one) => (one.kind === 'read' ? one.report : []));
      return { end: { state: 'found', available }, read };
    }
    case 'nothing':
    case 'failed':
      return { end: last, read: [] };
  }
}
