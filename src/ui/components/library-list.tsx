import { useEffect, useRef } from 'preact/hooks';
import { formatPublished, useLanguage } from '../i18n/index.ts';
import type { LibraryView, StoredReportView } from '../model/views.ts';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';

/** The saved reports, newest first: open one, delete one. */
export function LibraryList(props: {
  /** Null while they are being read. */
  readonly reports: LibraryView;
  /** Reads them again. */
  readonly onRetry: () => void;
  readonly onOpen: (report: StoredReportView) => void;
  readonly onDelete: (id: string) => void;
  /** The title of the report that was deleted last, which can be undone; null where none was, false where one could not be. */
  readonly deleted?: string | false | null | undefined;
  readonly onUndo?: (() => void) | undefined;
  /** Present where a page is in front that a report can be set beside. */
  readonly onCompare?: ((report: StoredReportView) => void) | undefined;
  /** Present where the library's own page can be opened. */
  readonly onWhole?: (() => void) | undefined;
}) {
  const { t, locale, joined } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = props.reports !== null && props.reports !== 'failed';
  useEffect(() => {
    if (ready) heading.current?.focus();
  }, [ready]);
  if (props.reports === null) return <p role="status">{t('waiting.library')}</p>;
  if (props.reports === 'failed') {
    return (
      <Notice icon="warning" title={t('library.title')} text={t('library.failed')}>
        <p>
          <button type="button" class="button button-first" onClick={props.onRetry}>
            {t('action.retry')}
          </button>
        </p>
      </Notice>
    );
  }
  return (
    <section class="library">
      <h1 ref={heading} tabIndex={-1} class="library-head">
        {t('library.title')}
        <span class="muted">{t('library.count', { count: props.reports.length })}</span>
      </h1>
      <p role="status" class="library-undo">
        {props.deleted === false && t('library.notDeleted')}
        {typeof props.deleted === 'string' && (
          <>
            {t('library.deleted', { title: props.deleted })}{' '}
            <button type="button" class="link" onClick={props.onUndo}>
              {t('library.undo')}
            </button>
          </>
        )}
      </p>
      {props.reports.length === 0 && <p class="empty">{t('library.empty')}</p>}
      {props.onWhole && (
        <p>
          <button type="button" class="link" onClick={props.onWhole}>
            {t('library.whole')}
            <Icon name="external" />
          </button>
        </p>
      )}
      <ul class="library-list">
        {props.reports.map((report) => {
          const title = report.title ?? t('report.noTitle');
          const meta = joined([
            report.publisher ?? t('report.noPublisher'),
            report.published === null ? null : formatPublished(report.published, locale),
            t('library.savedAt', { date: formatPublished(report.savedAt, locale) ?? '' }),
          ]);
          return (
            <li key={report.id} class="library-item">
              <button
                type="button"
                class="library-title"
                disabled={report.url === null}
                aria-label={t('library.open.named', { title })}
                onClick={() => props.onOpen(report)}
              >
                <span dir="auto" lang={report.lang ?? ''}>
                  {title}
                </span>
              </button>
              <span class="muted">{meta}</span>
              <span class="library-actions">
                {props.onCompare && (
                  <button
                    type="button"
                    class="button button-small"
                    aria-label={t('library.compare.named', { title })}
                    onClick={() => props.onCompare?.(report)}
                  >
                    {t('library.compare')}
                  </button>
                )}
                <button
                  type="button"
                  class="button button-small"
                  aria-label={t('library.delete.named', { title })}
                  onClick={() => {
                    heading.current?.focus();
                    props.onDelete(report.id);
                  }}
                >
                  {t('library.delete')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
