import { formatPublished, type Translator, useLanguage } from '../i18n/index.ts';
import { originOf } from '../model/origin.ts';
import { outletOf } from '../model/outlets.ts';
import type { FiguresOfAllView, ReportChoice } from '../model/views.ts';
import { copied } from './copied.ts';
import { QuantityTable } from './quantity-table.tsx';

/** The figures of the page and of all other reports in one table; a click on a report sets it beside the page. */
export function FiguresOfAll(props: {
  readonly figures: Exclude<FiguresOfAllView, { readonly state: 'running' }>;
  readonly onChoose: (id: string) => void;
  readonly onRetry: () => void;
}) {
  const { t } = useLanguage();
  const { figures } = props;
  if (figures.state === 'failed') {
    return (
      <div class="problem" role="alert">
        <p>{t('figures.failed')}</p>
        <p>
          <button type="button" class="button" onClick={props.onRetry}>
            {t('action.retry')}
          </button>
        </p>
      </div>
    );
  }
  const { reports, quantities, copyOf, left } = figures;
  return (
    <>
      {left > 0 && (
        <p class="muted">
          {t('figures.some', { shown: reports.length, count: reports.length + left })}
        </p>
      )}
      {quantities.length === 0 ? (
        <p class="empty">{t('figures.none')}</p>
      ) : (
        <QuantityTable
          quantities={quantities}
          columns={reports.map((report, place) => ({
            report: place,
            lang: report.lang,
            name: nameOf(report, t),
            head: (
              <ColumnHead
                report={report}
                copied={copied(report, reports, copyOf, t)}
                onChoose={place === 0 ? undefined : () => props.onChoose(report.id)}
              />
            ),
          }))}
        />
      )}
    </>
  );
}

const nameOf = (report: ReportChoice, t: Translator['t']) =>
  outletOf(report) ?? report.title ?? t('report.noPublisher');

/** Whose report a column is, of when, and how it came here. */
function ColumnHead(props: {
  readonly report: ReportChoice;
  /** Whose text it is, where it is a copy. */
  readonly copied: string | null;
  /** Absent for the page itself. */
  readonly onChoose: (() => void) | undefined;
}) {
  const language = useLanguage();
  const { t, locale } = language;
  const { report, onChoose } = props;
  const origin = originOf(report, language);
  const label = <bdi>{nameOf(report, t)}</bdi>;
  const date = report.published === null ? null : formatPublished(report.published, locale);
  return (
    <div class="column-head">
      {onChoose ? (
        <button
          type="button"
          class="link"
          title={t('figures.compare')}
          aria-label={t('side.figure', {
            report: t('figures.compare'),
            figure: nameOf(report, t),
          })}
          onClick={onChoose}
        >
          {label}
        </button>
      ) : (
        label
      )}
      <span class="muted">{date ?? t('report.noDate')}</span>
      {origin !== null && (
        <span class={`chip${report.origin === 'summary' ? ' chip-summary' : ''}`}>{origin}</span>
      )}
      {props.copied !== null && <span class="chip">{props.copied}</span>}
    </div>
  );
}
