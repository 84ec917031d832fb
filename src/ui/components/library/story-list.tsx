import { formatPublished, useLanguage } from '../../i18n/index.ts';
import { usePagesLanguage } from '../../i18n/pages.ts';
import type { StoryItemView } from '../../model/library-views.ts';

/** The stories of the library: each opens. */
export function StoryList(props: {
  readonly stories: readonly StoryItemView[];
  readonly hasMore: boolean;
  readonly onOpen: (id: string) => void;
  readonly onMore: () => void;
}) {
  const { t, locale, joined } = useLanguage();
  const pages = usePagesLanguage();
  return (
    <>
      <ul class="rows stories">
        {props.stories.map((story) => (
          <li key={story.id} class="story-item">
            <a
              class="story-link"
              href={`#story=${encodeURIComponent(story.id)}`}
              onClick={(event) => {
                event.preventDefault();
                props.onOpen(story.id);
              }}
            >
              <bdi>{story.title ?? t('report.noTitle')}</bdi>
            </a>
            <span class="muted">
              {joined([
                pages.t('library.count.reports', { count: story.reports }),
                formatPublished(story.latest, locale),
              ])}
            </span>
          </li>
        ))}
      </ul>
      {props.hasMore && (
        <p>
          <button type="button" class="button" onClick={props.onMore}>
            {pages.t('library.more')}
          </button>
        </p>
      )}
    </>
  );
}
