import type { Quantity } from '../../../compare/quantities.ts';
import { useLanguage } from '../../i18n/index.ts';
import { usePagesLanguage } from '../../i18n/pages.ts';
import { whatOfQuantity } from '../../model/details.ts';
import type { KeptReportView, StoryFiguresView } from '../../model/library-views.ts';
import { Icon } from '../icon.tsx';
import { TimeChart } from './time-chart.tsx';

/** A story's figures: one table of reports by quantities, and each disputed quantity over time. */
export function StoryFigures(props: {
  readonly reports: readonly KeptReportView[];
  readonly figures: StoryFiguresView;
}) {
  const { t } = usePagesLanguage();
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
  const disputed = figures.quantities.filter(
    ({ verdict }) => verdict === 'disagree' || verdict === 'scope',
  );
  return (
    <>
      <section class="sheet-section" aria-labelledby="story-figures">
        <h3 id="story-figures">{t('library.figures')}</h3>
        {figures.compared.length < reports.length && (
          <p class="muted">{t('library.figures.some', { most: figures.compared.length })}</p>
        )}
        {figures.quantities.length === 0 ? (
          <p class="empty">{t('library.figures.none')}</p>
        ) : (
          <QuantityTable {...figures} reports={reports} />
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

function QuantityTable(props: {
  readonly reports: readonly KeptReportView[];
  readonly quantities: readonly Quantity[];
  readonly compared: readonly number[];
}) {
  const language = useLanguage();
  const { t } = language;
  const pages = usePagesLanguage();
  const nameOf = (quantity: Quantity) => {
    const { text, own } = whatOfQuantity(quantity, language);
    const lang = props.reports[quantity.mentions[0]?.report ?? 0]?.lang ?? '';
    return <bdi lang={own ? lang : undefined}>{text}</bdi>;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <div class="wide" tabIndex={0}>
      <table class="quantities">
        <thead>
          <tr>
            <th scope="col">{pages.t('library.figures.quantity')}</th>
            {props.compared.map((place) => {
              const report = props.reports[place];
              return (
                <th key={place} scope="col">
                  <span class="kept-number">{pages.number(place + 1)}</span>{' '}
                  <bdi>{report?.publisher ?? report?.title ?? t('report.noPublisher')}</bdi>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {props.quantities.map((quantity, i) => (
            // Two quantities may be worded alike; their order stays.
            <tr key={`${i} ${quantity.what}`}>
              <th scope="row">
                {nameOf(quantity)}
                <span class={`verdict tone-${quantity.verdict}`}>
                  <Icon name={quantity.verdict} />
                  {t(`verdict.${quantity.verdict}`)}
                </span>
              </th>
              {props.compared.map((place) => {
                const given = quantity.mentions.find(({ report }) => report === place)?.mention;
                return (
                  <td key={place}>
                    {given ? (
                      <>
                        <bdi class="quantity-figure" lang={props.reports[place]?.lang ?? ''}>
                          {given.text}
                        </bdi>
                        {given.speaker !== undefined && (
                          <bdi class="muted" lang={props.reports[place]?.lang ?? ''}>
                            {given.speaker}
                          </bdi>
                        )}
                      </>
                    ) : (
                      <span class="unstated">{pages.t('library.figures.notGiven')}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
