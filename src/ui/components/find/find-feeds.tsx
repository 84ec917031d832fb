import { useFindingLanguage } from '../../i18n/finding.ts';
import type { FindView } from '../../model/find-views.ts';

/** The feeds that the page names, each to be followed. */
export function FindFeeds(props: {
  readonly feeds: FindView['feeds'];
  readonly followed: ReadonlySet<string>;
  readonly disabled: boolean;
  /** Called in the click, as the browser's prompt needs it. */
  readonly onFollow: (address: string) => void;
}) {
  const { t } = useFindingLanguage();
  return (
    <>
      <p class="muted">{t('find.feeds.text')}</p>
      <ul class="find-list">
        {props.feeds.map(({ title, address }) => (
          <li key={address} class="find-item">
            <span class="find-name" dir="auto">
              {title ?? address}
            </span>
            <span class="muted" role="status">
              {props.followed.has(address) && t('find.feeds.followed')}
            </span>
            {!props.followed.has(address) && (
              <button
                type="button"
                class="button button-small"
                aria-disabled={props.disabled}
                aria-label={t('find.feeds.named', { title: title ?? address })}
                onClick={() => props.onFollow(address)}
              >
                {t('find.feeds.do')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
