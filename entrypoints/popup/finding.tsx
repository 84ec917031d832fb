import { useEffect, useRef, useState } from 'preact/hooks';
import { isPrivateHost } from '../../src/finding/network/host.ts';
import { browser } from '../../src/platform/browser.ts';
import { onFindNoted } from '../../src/platform/find-notes-watch.ts';
import { beginLooking, endLooking } from '../../src/platform/looking.ts';
import type { Result, TabReading } from '../../src/platform/messages.ts';
import { withSearchTerms } from '../../src/platform/search-consent.ts';
import { send } from '../../src/platform/send.ts';
import { ALL_SITES, patternOf } from '../../src/platform/watch-access.ts';
import { FindReport } from '../../src/ui/components/find/index.ts';
import { FindingLanguageContext, type FindingTranslator } from '../../src/ui/i18n/finding.ts';
import type { Translator } from '../../src/ui/index.ts';
import type { CandidateView, FindStep, FindTask, FindView } from '../../src/ui/model/find-views.ts';
import { findingLanguage } from './finding-language.ts';
import '../../src/ui/style/find.css';

export interface FindingProps {
  readonly tabId: number;
  readonly language: Translator;
  /** Whether this is in a popup, which the browser's prompt for access closes. */
  readonly inPopup: boolean;
  /** Whether a popup before this one was closed while it was looking. */
  readonly goesOn: boolean;
  /** Called when another report stands beside the page. */
  readonly onReading: (reading: Result<TabReading>) => void;
}

interface Loaded {
  readonly language: FindingTranslator;
  readonly view: FindView;
}

async function load({ tabId, language }: FindingProps): Promise<[Loaded, FindStep | null] | null> {
  const [translator, answer] = await Promise.all([
    findingLanguage(language),
    send('findingOf', { tabId }),
  ]);
  if (!answer.ok) return null;
  const { last, running, ...view } = answer.value;
  const step: FindStep | null = running
    ? { task: running, now: { state: 'searching' } }
    : last && { task: last.task, now: last.end };
  return [{ language: translator, view }, step];
}

/** Whether what was found stands beside the page. */
const isRead = (step: FindStep | null): boolean =>
  step?.now.state === 'found' && step.now.available.length === 0;

/** The match patterns of the hosts that a task fetches from; the service's host is what the view says. */
function patternsOf(task: FindTask, view: FindView): string[] {
  if (task.way === 'tabs') return [ALL_SITES];
  const origin =
    task.way === 'address'
      ? task.address
      : `https://${view.services.find(({ id }) => id === task.service)?.host}`;
  if (!URL.canParse(origin)) return [];
  const { hostname } = new URL(origin);
  // What would not be fetched anyhow is not asked for.
  if (task.way === 'address' && isPrivateHost(hostname)) return [];
  const pattern = patternOf(hostname);
  return pattern === null ? [] : [pattern];
}

/** The view of finding another report, loaded when it is asked for: what the background can do, shown. */
export function Finding(props: FindingProps) {
  const { tabId } = props;
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null);
  const [step, setStep] = useState<FindStep | null>(null);
  /** Whether this very view has a task done, whose end it is told as the answer. */
  const running = useRef(false);
  const [results, setResults] = useState<FindStep | null>(null);
  const [candidates, setCandidates] = useState<readonly CandidateView[] | null>(null);
  const [followed, setFollowed] = useState<ReadonlySet<string>>(new Set());

  function settle(next: FindStep | null): void {
    setStep(next);
    if (next?.task.way === 'search') setResults(next);
  }

  const readAnew = async () => props.onReading(await send('readTab', { tabId }));

  useEffect(() => {
    void load(props).then((got) => {
      if (!got) return setLoaded('failed');
      setLoaded(got[0]);
      settle(got[1]);
      // It may have come to its end before this could be told.
      if (props.goesOn && isRead(got[1])) void readAnew();
    });
  }, [tabId]);

  // What needs no access is looked through at once; what is surely of the story then stands beside the page.
  useEffect(() => {
    void send('look', { tabId }).then((looked) => {
      setCandidates(looked.ok ? looked.value.candidates : []);
      if (looked.ok && looked.value.reading) {
        props.onReading({ ok: true, value: looked.value.reading });
      }
    });
  }, [tabId]);

  // What waited for access that the browser's prompt has given goes on in the background.
  useEffect(() => {
    return onFindNoted(tabId, () => {
      if (running.current) return;
      void load(props).then(async (got) => {
        const next = got?.[1] ?? null;
        if (!next || next.now.state === 'asking') return;
        settle(next);
        if (isRead(next)) await readAnew();
      });
    });
  }, [tabId]);

  // The page has changed since it was read, which the screen around this one says.
  if (loaded === 'failed') return null;
  if (!loaded) return <div class="loading" />;
  const { view, language } = loaded;

  async function run(task: FindTask, resumed: boolean): Promise<FindStep> {
    running.current = true;
    const result = await send('find', { tabId, task, resumed });
    running.current = false;
    if (!result.ok) return { task, now: { state: 'failed', code: result.code } };
    const { end, reading } = result.value;
    if (reading) props.onReading({ ok: true, value: reading });
    return { task, now: end };
  }

  /** Not async: the browser takes a request for access from a click only while the click is being handled. */
  function find(task: FindTask): void {
    setStep({ task, now: { state: 'searching' } });
    const origins = patternsOf(task, view);
    if (props.inPopup) void beginLooking(tabId);
    // Noted before there is an answer: the browser's prompt closes the popup, and the background goes on without it.
    const first = run(task, false);
    const wanted = task.way === 'search' ? withSearchTerms({ origins }) : { origins };
    const had = origins.length === 0 || browser.permissions.contains(wanted);
    const access = origins.length > 0 ? browser.permissions.request(wanted) : null;
    const ended = async (): Promise<void> => {
      const next = await first;
      settle(next);
      // Not where there was a prompt: should this still run then, it is not seen any more, and the next popup goes on.
      if (await had) return endLooking(tabId);
      if (!access || next.now.state !== 'asking') return;
      const isGiven = await access.catch(() => false);
      if (isGiven) setStep({ task, now: { state: 'searching' } });
      settle(isGiven ? await run(task, true) : { task, now: { ...next.now, state: 'refused' } });
    };
    void ended();
  }

  /** The tab that is opened takes the front, and with it the popup. */
  async function searchWeb(words: string): Promise<void> {
    const result = await send('searchWeb', { tabId, words });
    if (result.ok && props.inPopup) window.close();
  }

  async function dropHeld(id: string): Promise<void> {
    await send('dropHeld', { id });
    const got = await load(props);
    if (got) setLoaded(got[0]);
  }

  function follow(feed: string): void {
    const pattern = patternOf(new URL(feed).hostname);
    const added = send('followFeeds', { addresses: [feed] });
    const access = pattern ? browser.permissions.request({ origins: [pattern] }) : null;
    void Promise.all([added, access]).then(([answer]) => {
      if (answer.ok) setFollowed(new Set([...followed, feed]));
      void send('askFeeds', { all: false });
    });
  }

  return (
    <FindingLanguageContext.Provider value={language}>
      <FindReport
        view={view}
        candidates={candidates}
        step={step}
        results={results}
        followed={followed}
        onFind={find}
        onFollow={follow}
        onSearchWeb={(words) => void searchWeb(words)}
        onCompare={(id) => void send('compareWith', { tabId, id }).then(props.onReading)}
        onDropHeld={(id) => void dropHeld(id)}
        onSetUp={() => void browser.runtime.openOptionsPage()}
      />
    </FindingLanguageContext.Provider>
  );
}
