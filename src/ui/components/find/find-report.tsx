import type { ComponentChildren } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import { useFindingLanguage } from '../../i18n/finding.ts';
import type {
  AvailableView,
  CandidateView,
  FindStep,
  FindTask,
  FindView,
} from '../../model/find-views.ts';
import { CandidateList } from './candidate-list.tsx';
import { FindAddress } from './find-address.tsx';
import { FindFeeds } from './find-feeds.tsx';
import { FindOutcome } from './find-outcome.tsx';
import { FindSearch, FindService, type SearchEvents } from './find-search.tsx';
import { HeldList } from './held-list.tsx';
import { MoreWaysContext } from './more-ways.ts';

export interface FindEvents extends Omit<SearchEvents, 'onSend'> {
  /** Called in the click, as the browser's prompt needs it. */
  readonly onFind: (task: FindTask) => void;
  /** Compares with a report that is on this device: an open tab's, a saved or a held one. */
  readonly onCompare: (id: string) => void;
  readonly onDropHeld: (id: string) => void;
  readonly onFollow: (feed: string) => void;
}

/** Which part of the view a task was begun in. */
const placeOf = (task: FindTask) => (task.way === 'address' ? task.purpose : task.way);

/** What a search found, as candidates: the service's results that are of the page's story. */
const candidateOf = (report: AvailableView): CandidateView => ({
  ...report,
  id: report.address,
  kind: 'search',
  certainty: 'sure',
  because: [],
});

const PURPOSE = { feed: 'feedItem', cited: 'citedLink', search: 'searchResult' } as const;

/** What is on this device already, and what has to be loaded, which is asked for in the click. */
const isHere = ({ kind }: CandidateView): boolean => kind === 'tab' || kind === 'saved';

/**
 * How to come by another report of the page's story: one button, then what was found without asking anything, then the
 * pages that wait for one; everything else is folded away.
 */
export function FindReport(
  props: FindEvents & {
    readonly view: FindView;
    /** What was found on this device and in the page; null while it is looked through. */
    readonly candidates: readonly CandidateView[] | null;
    /** The latest task, or null. */
    readonly step: FindStep | null;
    /** The last search and what it found, which stays while one of its results is loaded. */
    readonly results: FindStep | null;
    /** Feeds that were followed just now. */
    readonly followed: ReadonlySet<string>;
  },
) {
  const { t } = useFindingLanguage();
  const { view, step } = props;
  const moreWays = useContext(MoreWaysContext);
  const [words, setWords] = useState(view.query.words);
  const isBusy = step?.now.state === 'searching';
  const noLoading = !view.network || isBusy;
  /** Buttons that can't be used now keep the focus, and do nothing. */
  const onFind: FindEvents['onFind'] = (task) => {
    if (!isBusy && (view.network || task.way === 'tabs')) props.onFind(task);
  };
  const onSend: SearchEvents['onSend'] = (service, query) =>
    onFind({ way: 'search', service, query });
  const at = (...places: ReturnType<typeof placeOf>[]) =>
    step && places.includes(placeOf(step.task)) ? step : null;
  const found = props.results?.now.state === 'found' ? props.results.now.available : [];
  const isFound = ({ address }: CandidateView) => found.some((one) => one.address === address);
  const candidates = [
    ...found.map(candidateOf),
    ...(props.candidates ?? []).filter((candidate) => !isFound(candidate)),
  ];
  const load = (address: string, purpose: 'address' | (typeof PURPOSE)[keyof typeof PURPOSE]) =>
    onFind({ way: 'address', address, purpose });
  function compare(candidate: CandidateView): void {
    const { kind, id } = candidate;
    if (kind === 'tab' || kind === 'saved') props.onCompare(id);
    else load(id, PURPOSE[kind]);
  }
  return (
    <section class="find">
      <h2 class="find-title">{t('find.title')}</h2>
      {!view.network && <p class="note">{t('find.off')}</p>}
      <FindSearch {...props} busy={isBusy} words={words} onWords={setWords} onSend={onSend} />
      <FindOutcome step={at('search', 'searchResult', 'feedItem', 'citedLink')} />
      <p role="status" class="muted">
        {props.candidates === null ? t('find.candidates.looking') : ''}
      </p>
      {candidates.length > 0 && (
        <Part title={t('find.candidates.title')}>
          <CandidateList
            candidates={candidates}
            isDisabled={(candidate) => (isHere(candidate) ? isBusy : noLoading)}
            onCompare={compare}
          />
        </Part>
      )}
      {view.held.length > 0 && (
        <Part title={t('find.held.title')}>
          <HeldList held={view.held} onCompare={props.onCompare} onDrop={props.onDropHeld} />
        </Part>
      )}
      <details class="find-more" open={at('address', 'tabs') !== null}>
        <summary>{t('find.more')}</summary>
        <Part title={t('find.address.title')}>
          <FindAddress disabled={noLoading} onFind={(address) => load(address, 'address')} />
          <FindOutcome step={at('address')} />
        </Part>
        {moreWays}
        <Part title={t('find.service.title')}>
          <FindService {...props} busy={isBusy} words={words} onSend={onSend} />
        </Part>
        <Part title={t('find.tabs.title')}>
          <p class="find-actions">
            <button
              type="button"
              class="button"
              aria-disabled={isBusy}
              onClick={() => onFind({ way: 'tabs' })}
            >
              {t('find.tabs.all')}
            </button>
            <span class="muted">{t('find.tabs.text')}</span>
          </p>
          <FindOutcome step={at('tabs')} />
        </Part>
        {view.feeds.length > 0 && (
          <Part title={t('find.feeds.title')}>
            <FindFeeds
              feeds={view.feeds}
              followed={props.followed}
              disabled={!view.network}
              onFollow={(feed) => view.network && props.onFollow(feed)}
            />
          </Part>
        )}
      </details>
    </section>
  );
}

function Part(props: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="find-way" aria-labelledby={id}>
      <h3 id={id} class="find-way-title">
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}
