import { useLanguage } from '../../i18n/index.ts';
import { usePagesLanguage } from '../../i18n/pages.ts';
import type { KeptReportView, StoryFiguresView } from '../../model/library-views.ts';
import { QuantityTable } from '../quantity-table.tsx';
import { TimeChart } from './time-chart.tsx';

/** A story's figures: one table of reports by quantities, and each disputed quantity over time. */
export function StoryFigures(props: {
  readonly reports: readonly KeptReportView[];
  readonly figures: StoryFiguresView;
}) {
  const language = useLanguage();
  const { t, number } = usePagesLanguage();
  const { reports, figures } = props;
  if (reports.length < 2) return null;
  if (figures.state === 'running') {
    const { done, total } = figures;
    return (
      <section class="sheet-section" aria-labelledby="story-figures">
        <h3 id="story-figures">{t('library.figures')}</h3>
        <p role="status" class="muted">
          {t('library.figures.running', { done, total })}
        </p>
        <progress value={done} max={total} aria-label={t('library.figures')} />
      </section>
    );
  }
  // Two numerals say as much as a chart of them.
  const disputed = figures.quantities.filter(
    ({ level, mentions }) => level !== 'alike' && mentions.length > 2,
  );
  return (
    <>
      <section class="sheet-section" aria-labelledby="story-figures">
        <h3 id="story-figures">{t('library.figures')}</h3>
        {figures.compared.length < reports.length && (
          <p class="muted">{t('library.figures.some', { count: figures.compared.length })}</p>
        )}
        {figures.quantities.length === 0 ? (
          <p class="empty">{language.t('figures.none')}</p>
        ) : (
          <QuantityTable
            quantities={figures.quantities}
            columns={figures.compared.map((place) => {
              const report = reports[place];
              const name = report?.publisher ?? report?.title ?? language.t('report.noPublisher');
              return {
                report: place,
                lang: report?.lang ?? null,
                name: `${number(place + 1)} ${name}`,
                head: (
                  <>
                    <span class="kept-number">{number(place + 1)}</span> <bdi>{name}</bdi>
                  </>
                ),
              };
            })}
          />
        )}
      </section>
      {disputed.length > 0 && (
        <section class="sheet-section" aria-labelledby="story-over-time">
          <h3 id="story-over-time">{t('library.overTime')}</h3>
          <p class="muted">{t('library.overTime.note')}</p>
          <div class="charts">
            {disputed.map((quantity, i) => (
              // Two quantities may be worded alike; their order stays.
              <TimeChart key={`${i} ${quantity.what}`} quantity={quantity} reports={reports} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
