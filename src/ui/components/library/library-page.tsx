import { useState } from 'preact/hooks';
import type { Translator } from '../../i18n/index.ts';
import type { PagesTranslator } from '../../i18n/pages.ts';
import {
  type OpenStoryView,
  type SearchView,
  STORY_ORDERS,
  type StoryItemView,
  type StoryOrder,
  type TransferView,
} from '../../model/library-views.ts';
import { Sheet } from '../sheet.tsx';
import { SearchResults } from './search-results.tsx';
import { SelectionBar, type SelectionEvents } from './selection-bar.tsx';
import { StoryList } from './story-list.tsx';
import { type StoryEvents, StoryView } from './story-view.tsx';
import { KeepAndMove, type KeepEvents, type SiteView } from './transfer.tsx';

/** The library as far as it is known. */
export interface LibraryView {
  readonly counts: { readonly stories: number; readonly reports: number };
  /** How many reports are in no story yet. */
  readonly unplaced: number;
  /** The stories that are shown, in the chosen order. */
  readonly stories: readonly StoryItemView[];
  readonly hasMore: boolean;
  readonly sites: readonly SiteView[];
  /** How many reports can't be read. */
  readonly damaged?: number;
}

export interface LibraryPageProps extends StoryEvents, SelectionEvents, KeepEvents {
  readonly language: Translator;
  readonly pagesLanguage: PagesTranslator;
  /** Null while it is being opened. */
  readonly library: LibraryView | null;
  readonly isFailed: boolean;
  readonly order: StoryOrder;
  readonly search: SearchView | null;
  readonly story: OpenStoryView | null;
  /** Stories that the open one can be put together with. */
  readonly others: readonly StoryItemView[];
  readonly transfer: TransferView | null;
  /** What has just been done, in words; empty where nothing was. */
  readonly said: string;
  /** Present while what has just been done can be undone. */
  readonly onUndo?: (() => void) | undefined;
  /** Used and allowed, in words, where the storage is nearly full. */
  readonly nearlyFull: { readonly used: string; readonly quota: string } | null;
  readonly onOrder: (order: StoryOrder) => void;
  /** Called with an empty query to end the search. */
  readonly onSearch: (query: string) => void;
  readonly onMore: () => void;
  readonly onOpenStory: (id: string) => void;
}

/** The library: its stories, or what a search finds, or one story; below it what is selected, and the whole. */
export function LibraryPage(props: LibraryPageProps) {
  const { t, joined } = props.pagesLanguage;
  const { library } = props;
  return (
    <Sheet
      language={props.language}
      pagesLanguage={props.pagesLanguage}
      title={t('library.title')}
      isWide={true}
      head={
        library && (
          <p class="muted">
            {joined([
              t('library.count.stories', { count: library.counts.stories }),
              t('library.count.reports', { count: library.counts.reports }),
            ])}
          </p>
        )
      }
    >
      {props.nearlyFull && <p class="note">{t('library.storage', props.nearlyFull)}</p>}
      {library?.damaged ? (
        <p class="note">{t('library.damaged', { count: library.damaged })}</p>
      ) : null}
      {props.isFailed && <p class="problem">{t('library.failed')}</p>}
      {!library && !props.isFailed && <p role="status">{t('library.opening')}</p>}
      <p role="status" class="said">
        {props.said}
        {props.onUndo && (
          <>
            {' '}
            <button type="button" class="link" onClick={props.onUndo}>
              {t('library.undo')}
            </button>
          </>
        )}
      </p>
      {library && <Contents {...props} library={library} />}
      {props.selected.size > 0 && <SelectionBar {...props} count={props.selected.size} />}
      {library && !props.story && (
        <KeepAndMove {...props} sites={library.sites} count={library.counts.reports} />
      )}
    </Sheet>
  );
}

function Contents(props: LibraryPageProps & { readonly library: LibraryView }) {
  const { t } = props.pagesLanguage;
  const { library, story, search } = props;
  if (story) return <StoryView {...props} story={story} />;
  if (library.counts.reports === 0) return <p class="empty">{t('library.empty')}</p>;
  return (
    <>
      <div class="library-bar">
        <SearchField onSearch={props.onSearch} t={t} />
        {!search && (
          <p class="field">
            <label for="library-order">{t('library.sort')}</label>
            <select
              id="library-order"
              value={props.order}
              onChange={({ currentTarget }) => props.onOrder(currentTarget.value as StoryOrder)}
            >
              {STORY_ORDERS.map((order) => (
                <option key={order} value={order}>
                  {t(`library.sort.${order}`)}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      {library.unplaced > 0 && (
        <p class="muted">{t('library.placing', { count: library.unplaced })}</p>
      )}
      {search ? (
        <SearchResults {...props} search={search} />
      ) : (
        <StoryList {...library} onOpen={props.onOpenStory} onMore={props.onMore} />
      )}
    </>
  );
}

function SearchField(props: {
  readonly onSearch: (query: string) => void;
  readonly t: PagesTranslator['t'];
}) {
  const [query, setQuery] = useState('');
  return (
    <search>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSearch(query);
        }}
      >
        <input
          type="search"
          class="input"
          dir="auto"
          aria-label={props.t('library.search')}
          placeholder={props.t('library.search')}
          value={query}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            props.onSearch(currentTarget.value);
          }}
        />
      </form>
    </search>
  );
}
