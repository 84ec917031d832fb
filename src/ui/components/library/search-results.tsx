import { usePagesLanguage } from '../../i18n/pages.ts';
import type { SearchView } from '../../model/library-views.ts';
import { type ReportEvents, ReportLine } from './report-line.tsx';

/** The reports that a search has found so far, each with the passage in which the first word stands. */
export function SearchResults(props: ReportEvents & { readonly search: SearchView }) {
  const { t } = usePagesLanguage();
  const { found, isRunning, isCut } = props.search;
  const count = found.length;
  return (
    <>
      <p role="status" class="muted">
        {isRunning
          ? t('library.searching', { count })
          : isCut
            ? t('library.foundMost', { count })
            : t('library.found', { count })}
      </p>
      <ul class="rows">
        {found.map(({ head, before, word, after }) => (
          <ReportLine key={head.id} {...props} report={head}>
            <p class="passage" dir="auto" lang={head.lang ?? ''}>
              {before !== '' && '…'}
              {before}
              {word !== '' && <mark>{word}</mark>}
              {after}…
            </p>
          </ReportLine>
        ))}
      </ul>
    </>
  );
}
