import { addressWay } from '../../src/finding/address.ts';
import type { AvailableReport } from '../../src/finding/available.ts';
import { citedLinks } from '../../src/finding/cited-links.ts';
import type { PageParser } from '../../src/finding/fetch-report.ts';
import type { ReportSide } from '../../src/finding/reading.ts';
import { searchWay } from '../../src/finding/search-way.ts';
import { storyQuery } from '../../src/finding/searches/query.ts';
import { serviceOrigin } from '../../src/finding/searches/search.ts';
import { type SearchSettings, serviceId } from '../../src/finding/searches/settings.ts';
import { tabsWay } from '../../src/finding/tabs.ts';
import type { FindEnd, FindingView, FindTask } from '../../src/finding/task.ts';
import type { Way, WayState } from '../../src/finding/way.ts';
import { type FindNote, FindNotes } from '../../src/platform/find-notes.ts';
import type { Answers } from '../../src/platform/messages.ts';
import { mayRead, networkOf } from '../../src/platform/network.ts';
import { isNetworkOn } from '../../src/platform/network-switch.ts';
import { otherTabs } from '../../src/platform/other-tabs.ts';
import { linksOfTab } from '../../src/platform/page-links.ts';
import { type Signature, signatureOf } from '../../src/stories/index.ts';
import { isPrivateTab, type Readings } from './readings.ts';

export interface FindingPorts {
  readonly readings: Readings;
  readonly parse: PageParser;
  searchSettings(): Promise<SearchSettings>;
  /** Addresses of the feeds that are followed. */
  followed(): Promise<readonly string[]>;
  /** Reports of a story that these have listed. */
  listed(signature: Signature): Promise<readonly AvailableReport[]>;
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
    const [network, { links, feeds }, followed, listed, settings, note] = await Promise.all([
      isNetworkOn(),
      linksOfTab(tabId),
      this.ports.followed(),
      this.ports.listed(signatureOf(page)),
      this.ports.searchSettings(),
      this.notes.get(tabId),
    ]);
    const running = this.running.get(tabId);
    // It may not be noted yet.
    const last = running?.ended ?? note;
    return {
      network,
      cited: citedLinks(links, page),
      feeds: feeds.filter(({ address }) => !followed.includes(address)),
      listed: listed.filter(({ address }) => address !== page.url),
      query: storyQuery(page),
      services: settings.services.map((service) => ({
        id: serviceId(service),
        kind: service.kind,
        host: new URL(serviceOrigin(service)).host,
      })),
      webSearch: settings.webSearch,
      running: running?.ended === null ? running.task : null,
      last: last?.page === page.id ? { task: last.task, end: last.end } : null,
    };
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
    const way = await this.wayOf(tabId, task, isPrivate);
    const { end, read } = way === null ? GONE : await lookTo(way, page);
    const reading = read.length > 0 ? await this.ports.readings.addFound(tabId, read) : null;
    const note: FindNote = { page: page.id, task, end };
    const running = this.running.get(tabId);
    if (running?.task === task) running.ended = note;
    // Last, since a popup that was opened meanwhile waits for it.
    await this.notes.set(tabId, note, isPrivate);
    // Given after it was found wanting and before it was noted that this waits for it, access told nobody.
    if (!isAgain && (await isGiven(task, end))) return this.run(tabId, task, true);
    return { end, reading };
  }

  private async wayOf(tabId: number, task: FindTask, isPrivate: boolean): Promise<Way | null> {
    const network = networkOf(isPrivate);
    switch (task.way) {
      case 'tabs':
        return tabsWay(otherTabs(tabId, isPrivate), task.all);
      case 'address':
        return addressWay(task.address, task.purpose, network, this.ports.parse);
      case 'search': {
        const { services } = await this.ports.searchSettings();
        const service = services.find((one) => serviceId(one) === task.service);
        return service ? searchWay(service, task.query, network) : null;
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

interface Looked {
  readonly end: FindEnd;
  readonly read: readonly ReportSide[];
}

/** The service was taken out of the options since. */
const GONE: Looked = { end: { state: 'failed', code: 'noService' }, read: [] };

/** Goes a way to its end. */
async function lookTo(way: Way, page: ReportSide): Promise<Looked> {
  let last: WayState = { state: 'nothing' };
  for await (const state of way.look({ page, signature: signatureOf(page) })) last = state;
  switch (last.state) {
    case 'asking':
    case 'refused':
      return { end: { state: 'asking', origins: [...last.origins] }, read: [] };
    case 'searching':
      throw new Error(`The way ${way.name} had no end`);
    case 'found': {
      const available = last.found.flatMap((one) => (one.kind === 'available' ? one.report : []));
      const read = last.found.flatMap((one) => (one.kind === 'read' ? one.report : []));
      const { unread } = last;
      return { end: { state: 'found', available, ...(unread && { unread }) }, read };
    }
    case 'nothing':
    case 'failed':
      return { end: last, read: [] };
  }
}
