import * as v from 'valibot';
import type { Quantity } from '../compare/quantities.ts';
import type { Candidate } from '../finding/candidates.ts';
import type { Closer } from '../finding/closer.ts';
import type { CopyOf } from '../finding/provenance.ts';
import type { Reading, ReportChoice } from '../finding/reading.ts';
import type { FindEnd, FindingView } from '../finding/task.ts';
import type { ReportHead } from '../library/index.ts';
import { addressSchema, nullableAddressSchema } from '../web/schemas.ts';
import { browser } from './answering-browser.ts';
import type { Runtime } from './browser.ts';
import { findTaskSchema } from './find-schemas.ts';
import type { Injected } from './inject.ts';
import { isStorageFull } from './storage-full.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullableText = v.nullable(v.string());

const injected = v.union([
  v.object({ error: v.string() }),
  v.object({ result: v.unknown() }),
]) satisfies v.GenericSchema<unknown, Injected>;

/** No report that a person would paste is longer, in characters. */
const MAX_LENGTH = 1_000_000;

/**
 * Every message between the extension's parts: who may send it, and what it carries. A content script runs beside a
 * page's own code, so what comes from one ("page") is believed in nothing but that its tab has something to look at.
 */
const MESSAGES = {
  /** Wakes the background, which takes longer than anything else in a click. */
  wake: { from: 'extension', payload: v.object({}) },
  /**
   * Reads the tab's page and sets the best other report beside it. The popup has injected the content script itself
   * while the background woke; without what that gave, the background injects it.
   */
  readTab: { from: 'extension', payload: v.object({ tabId, injected: v.optional(injected) }) },
  /**
   * The tab's reading as it is when its sentences have been read too. One that was answered as `pending` is followed by
   * this; it waits.
   */
  readCloser: { from: 'extension', payload: v.object({ tabId }) },
  /** The same beside another of the reports that were offered. */
  chooseReport: { from: 'extension', payload: v.object({ tabId, id: v.string() }) },
  /** Sets a report that the reader gave beside the tab's page. */
  addReport: {
    from: 'extension',
    payload: v.object({
      tabId,
      report: v.object({
        title: nullableText,
        publisher: nullableText,
        byline: nullableText,
        published: nullableText,
        lang: nullableText,
        url: nullableAddressSchema,
        partial: v.boolean(),
        text: v.pipe(v.string(), v.maxLength(MAX_LENGTH)),
      }),
    }),
  },
  /** The figures of the tab's page and of every other report that is offered, as one table. */
  figuresOfAll: { from: 'extension', payload: v.object({ tabId }) },
  /** Saves one side of what the tab shows. */
  saveReport: {
    from: 'extension',
    payload: v.object({ tabId, side: v.picklist(['page', 'other']) }),
  },
  listReports: { from: 'extension', payload: v.object({}) },
  removeReport: { from: 'extension', payload: v.object({ id: v.string() }) },
  /** Undoes the last removal of a report, while the browser runs and the popup that removed it is open. */
  restoreReport: { from: 'extension', payload: v.object({}) },
  /** Where stories are looked for by themselves, as it concerns a host. */
  getWatch: { from: 'extension', payload: v.object({ host: nullableText }) },
  /** Changes it; access has been asked for and given before. */
  setWatch: {
    from: 'extension',
    payload: v.object({ host: nullableText, watch: v.picklist(['off', 'site', 'all']) }),
  },
  /** Every site where stories are looked for. */
  listWatched: { from: 'extension', payload: v.object({}) },
  /** Looks for stories nowhere any more. */
  stopWatching: { from: 'extension', payload: v.object({}) },
  /** Reads a page that doesn't look like a report, since the reader says that it is one. */
  readAnyway: { from: 'extension', payload: v.object({ tabId }) },
  /** Looks through all that needs no access for other reports of the tab's page. */
  look: { from: 'extension', payload: v.object({ tabId }) },
  /** Sets a report that lies on this device beside the tab's page, whatever its story. */
  compareWith: { from: 'extension', payload: v.object({ tabId, id: v.string() }) },
  /** Hands words to the reader's own search engine, and holds the tab's page for its second report. */
  searchWeb: {
    from: 'extension',
    payload: v.object({
      tabId,
      words: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
    }),
  },
  /** Lets go of a page that is held. */
  dropHeld: { from: 'extension', payload: v.object({ id: v.string() }) },
  /** All that can be tried to find another report for the tab's page. */
  findingOf: { from: 'extension', payload: v.object({ tabId }) },
  /** Looks for another report by one of the ways; again (`resumed`) when the access that it waited for was given. */
  find: {
    from: 'extension',
    payload: v.object({ tabId, task: findTaskSchema, resumed: v.boolean() }),
  },
  /** Follows feeds, without asking them yet. */
  followFeeds: { from: 'extension', payload: v.object({ addresses: v.array(addressSchema) }) },
  unfollowFeed: { from: 'extension', payload: v.object({ address: v.string() }) },
  /** Whether a feed's reports of saved stories are fetched and saved without asking. */
  fetchFeedInFull: {
    from: 'extension',
    payload: v.object({ address: v.string(), inFull: v.boolean() }),
  },
  /** Asks the feeds that are due, or all. */
  askFeeds: { from: 'extension', payload: v.object({ all: v.boolean() }) },
  /** The reader has been shown what the feeds listed. */
  seeListed: { from: 'extension', payload: v.object({}) },
  /** A page that is watched has loaded, or changed without loading, and looks like an article. */
  articleSeen: { from: 'page', payload: v.object({}) },
  /** One has loaded, was changed or come back to, and lists articles. */
  headlinesSeen: { from: 'page', payload: v.object({}) },
} as const;

export type MessageName = keyof typeof MESSAGES;

export type Payload<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['payload']>;

export type Watch = Payload<'setWatch'>['watch'];

/** What came of reading a tab, and what can be done with it. */
export interface TabReading {
  readonly reading: Reading;
  /** How closely the comparison was read, where there is one. */
  readonly closer: Closer;
  /** Whether this very text of the page is saved. */
  readonly saved: boolean;
  /** Whether the tab is in a private window, of which nothing is kept. */
  readonly private: boolean;
}

/** Several reports of one story by the quantities that two of them or more give. */
export interface FiguresOfAll {
  /** The page first; a quantity's mentions name a report by its place here. */
  readonly reports: readonly ReportChoice[];
  readonly quantities: readonly Quantity[];
  /** Which of them are copies of one text. */
  readonly copyOf: CopyOf;
  /** How many further reports were left out. */
  readonly left: number;
}

/** What each message is answered with. */
export interface Answers {
  wake: null;
  readTab: TabReading;
  readCloser: TabReading;
  chooseReport: TabReading;
  addReport: TabReading;
  figuresOfAll: FiguresOfAll;
  saveReport: { readonly outcome: 'saved' | 'newVersion' | 'unchanged' };
  listReports: readonly ReportHead[];
  removeReport: null;
  restoreReport: null;
  getWatch: Watch;
  setWatch: Watch;
  listWatched: {
    readonly all: boolean;
    readonly hosts: readonly { readonly host: string; readonly allowed: boolean }[];
  };
  stopWatching: null;
  readAnyway: TabReading;
  /** What was found, and the page's reading where one of it stands beside it now. */
  look: { readonly candidates: readonly Candidate[]; readonly reading: TabReading | null };
  compareWith: TabReading;
  searchWeb: null;
  dropHeld: null;
  findingOf: FindingView;
  /** How it ended, and the page's reading where another report stands beside it now. */
  find: { readonly end: FindEnd; readonly reading: TabReading | null };
  followFeeds: null;
  unfollowFeed: null;
  fetchFeedInFull: null;
  askFeeds: null;
  seeListed: null;
  articleSeen: null;
  headlinesSeen: null;
}

/** Why a message could not be answered. */
export type FailureCode =
  /** Not a message, not from who may send it, or not with what it carries. */
  | 'refused'
  /** The page is another than the one that was read. */
  | 'changed'
  /** Nothing of a private window is kept. */
  | 'private'
  /** The text is too short to be a report. */
  | 'short'
  /** The device has no room left. */
  | 'full'
  /** Nobody answered: the extension was updated or is going. */
  | 'unreachable'
  | 'unexpected';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode };

/** Thrown by a handler to answer with its code. */
export class Failure extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
  }
}

/** Where a message comes from, as the browser says (the message itself can say anything). */
export interface Sender {
  /** The tab whose page sent it; null for the extension's own pages outside tabs. */
  readonly tab: { readonly id: number; readonly private: boolean } | null;
}

export type Handlers = {
  readonly [N in MessageName]: (payload: Payload<N>, sender: Sender) => Promise<Answers[N]>;
};

const envelope = v.object({
  name: v.picklist(Object.keys(MESSAGES) as [MessageName, ...MessageName[]]),
  payload: v.unknown(),
});

/** Answers messages for as long as the background lives. Must be called while it starts. */
export function answerMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender, handlers),
  );
}

async function answer(
  message: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
): Promise<Result<unknown>> {
  const read = v.safeParse(envelope, message);
  if (!read.success || sender.id !== browser.runtime.id) return { ok: false, code: 'refused' };
  const { name } = read.output;
  const { from, payload: schema } = MESSAGES[name];
  const isOurs = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  const payload = v.safeParse(schema, read.output.payload);
  if (isOurs !== (from === 'extension') || !payload.success) return { ok: false, code: 'refused' };
  const { tab } = sender;
  try {
    // The payload was checked against the schema of this very name.
    const handle = handlers[name] as (payload: unknown, sender: Sender) => Promise<unknown>;
    const value = await handle(payload.output, {
      tab: tab?.id === undefined ? null : { id: tab.id, private: tab.incognito },
    });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, code: error.code };
    console.error(name, error);
    return { ok: false, code: (await isStorageFull(error)) ? 'full' : 'unexpected' };
  }
}
