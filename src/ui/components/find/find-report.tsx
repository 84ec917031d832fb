import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useFindingLanguage } from '../../i18n/finding.ts';
import type { FindStep, FindTaskView, FindView, QueryView } from '../../model/find-views.ts';
import { AvailableList } from './available-list.tsx';
import { FindAddress } from './find-address.tsx';
import { FindFeeds } from './find-feeds.tsx';
import { FindOutcome } from './find-outcome.tsx';
import { FindSearch } from './find-search.tsx';

export interface FindEvents {
  /** Called in the click, as the browser's prompt needs it. */
  readonly onFind: (task: FindTaskView) => void;
  readonly onFollow: (feed: string) => void;
  readonly onOpenTab: (address: string) => void;
  readonly onSetUp: () => void;
}

/** Which part of the view a task was begun in. */
const placeOf = (task: FindTaskView) => (task.way === 'address' ? task.purpose : task.way);

/** Every way to another report of the page's story; each says in its place how it stands. */
export function FindReport(
  props: FindEvents & {
    readonly view: FindView;
    /** The latest task, or null. */
    readonly step: FindStep | null;
    /** The last search and what it found, which stays while one of its results is fetched. */
    readonly results: FindStep | null;
    /** Feeds that were followed just now. */
    readonly followed: ReadonlySet<string>;
  },
) {
  const { t } = useFindingLanguage();
  const { view, step } = props;
  const isBusy = step?.now.state === 'searching';
  const noFetch = !view.network || isBusy;
  /** Buttons that can't be used now keep the focus, and do nothing. */
  const onFind: FindEvents['onFind'] = (task) => {
    if (!isBusy && (view.network || task.way === 'tabs')) props.onFind(task);
  };
  const at = (place: ReturnType<typeof placeOf>) =>
    step && placeOf(step.task) === place ? step : null;
  const fetch = (address: string, purpose: 'address' | 'citedLink' | 'feedItem' | 'searchResult') =>
    onFind({ way: 'address', address, purpose });
  const results = props.results?.now.state === 'found' ? props.results.now.available : [];
  return (
    <section class="find">
      <h2 class="find-title">{t('find.title')}</h2>
      {!view.network && <p class="note">{t('find.off')}</p>}
      {view.listed.length > 0 && (
        <Way title={t('find.listed.title')} step={at('feedItem')}>
          <AvailableList
            reports={view.listed}
            disabled={noFetch}
            onCompare={({ address }) => fetch(address, 'feedItem')}
          />
        </Way>
      )}
      {view.cited.length > 0 && (
        <Way title={t('find.cited.title')} step={at('citedLink')}>
          <AvailableList
            reports={view.cited.map(({ name, address, host }) => ({
              address,
              title: name,
              publisher: host,
              published: null,
            }))}
            disabled={noFetch}
            onCompare={({ address }) => fetch(address, 'citedLink')}
          />
        </Way>
      )}
      <Way title={t('find.tabs.title')} step={at('tabs')}>
        <p class="find-actions">
          <button
            type="button"
            class="button"
            aria-disabled={isBusy}
            onClick={() => onFind({ way: 'tabs', all: false })}
          >
            {t('find.tabs.do')}
          </button>
          <span class="muted">{t('find.tabs.text')}</span>
        </p>
        <Unread step={at('tabs')} onAllow={() => onFind({ way: 'tabs', all: true })} />
      </Way>
      <Way title={t('find.address.title')} step={at('address')}>
        <FindAddress disabled={noFetch} onFind={(address) => fetch(address, 'address')} />
      </Way>
      <Way title={t('find.search.title')} step={at('search') ?? at('searchResult')}>
        <FindSearch
          view={view}
          onSend={(service: string, query: QueryView) => onFind({ way: 'search', service, query })}
          onOpenTab={props.onOpenTab}
          onSetUp={props.onSetUp}
        />
        {results.length > 0 && (
          <AvailableList
            reports={results}
            disabled={noFetch}
            onCompare={({ address }) => fetch(address, 'searchResult')}
          />
        )}
      </Way>
      {view.feeds.length > 0 && (
        <Way title={t('find.feeds.title')} step={null}>
          <FindFeeds
            feeds={view.feeds}
            followed={props.followed}
            disabled={!view.network}
            onFollow={(feed) => view.network && props.onFollow(feed)}
          />
        </Way>
      )}
    </section>
  );
}

function Way(props: {
  readonly title: string;
  readonly step: FindStep | null;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="find-way" aria-labelledby={id}>
      <h3 id={id} class="find-way-title">
        {props.title}
      </h3>
      {props.children}
      <FindOutcome step={props.step} />
    </section>
  );
}

/** Offers access to all sites where tabs could not be looked into without it. */
function Unread(props: { readonly step: FindStep | null; readonly onAllow: () => void }) {
  const { t } = useFindingLanguage();
  const now = props.step?.now;
  const unread = now?.state === 'found' || now?.state === 'nothing' ? (now.unread ?? 0) : 0;
  if (unread === 0 && now?.state !== 'asking' && now?.state !== 'refused') return null;
  return (
    <p class="find-actions">
      {unread > 0 && <span class="muted">{t('find.tabs.unread', { count: unread })}</span>}
      <button type="button" class="button button-small" onClick={props.onAllow}>
        {t('find.tabs.allow')}
      </button>
    </p>
  );
}
