import type { Quantity } from '../../../compare/quantities.ts';
import { formatPublished, useLanguage } from '../../i18n/index.ts';
import { usePagesLanguage } from '../../i18n/pages.ts';
import type { KeptReportView } from '../../model/library-views.ts';
import { type ChartPoint, timeChart } from '../../model/time-chart.ts';

/** Half of a whisker's end, and the reach of an open one's arrow, in pixels. */
const END = 5;
const percent = (value: number) => `${value}%`;

const dateOf = ({ published, savedAt }: KeptReportView) => published ?? savedAt;

/**
 * A quantity over time: each report's figure as a numbered point with its bounds as a whisker. Drawn for the eye;
 * beside it the same stands as a table for screen readers.
 */
export function TimeChart(props: {
  readonly quantity: Quantity;
  readonly reports: readonly KeptReportView[];
}) {
  const { t, locale } = useLanguage();
  const pages = usePagesLanguage();
  const { quantity, reports } = props;
  const reportAt = (place: number) => reports[place];
  const chart = timeChart(quantity.mentions, (place) => {
    const report = reportAt(place);
    return report ? Date.parse(dateOf(report)) || 0 : 0;
  });
  if (!chart) return null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const what = quantity.what ?? '';
  const lang = reportAt(quantity.mentions[0]?.report ?? 0)?.lang ?? '';
  const isOneDay =
    new Set(chart.times.map(({ time }) => day.format(time))).size < chart.times.length;
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <figure class="chart">
      <figcaption>
        <bdi lang={lang}>{what}</bdi>
      </figcaption>
      <svg height="190" width="100%" aria-hidden="true" class="chart-drawing">
        <svg height="160" width="100%" overflow="visible" aria-hidden="true">
          {chart.values.map(({ y, value }) => (
            <g key={value} class="line-tick">
              <line class="chart-grid" x1="14%" x2="98%" y1={percent(y)} y2={percent(y)} />
              <text x="13%" y={percent(y)} dy="4" text-anchor="end">
                {pages.number(value, { notation: 'compact', maximumSignificantDigits: 4 })}
              </text>
            </g>
          ))}
          {chart.points.map((point) => (
            <Point key={point.report} point={point} label={pages.number(point.report + 1)} />
          ))}
        </svg>
        {/* The usual sign that an axis doesn't begin at zero. */}
        {chart.isBroken && (
          <svg x="14%" y="146" overflow="visible" aria-hidden="true">
            <path class="line-break" d="M0 -4v3l5 3l-10 4l5 3v5" />
          </svg>
        )}
        <line class="line-axis" x1="14%" x2="98%" y1="160" y2="160" />
        {chart.times.map(({ x, time }, i) => (
          <g key={time} class="line-tick">
            <line x1={percent(x)} x2={percent(x)} y1="160" y2="165" />
            <text
              x={percent(x)}
              y="180"
              text-anchor={chart.times.length === 1 ? 'middle' : i === 0 ? 'start' : 'end'}
            >
              {(isOneDay ? moment : day).format(time)}
            </text>
          </g>
        ))}
      </svg>
      <div class="sr-only">
        <table>
          <caption>{pages.t('library.chart', { what })}</caption>
          <thead>
            <tr>
              <th scope="col">{pages.t('library.chart.report')}</th>
              <th scope="col">{pages.t('library.chart.date')}</th>
              <th scope="col">{pages.t('library.chart.figure')}</th>
            </tr>
          </thead>
          <tbody>
            {quantity.mentions.map(({ report: place, mention }) => {
              const report = reportAt(place);
              return (
                <tr key={place}>
                  <th scope="row">
                    {pages.number(place + 1)}{' '}
                    <bdi>{report?.publisher ?? report?.title ?? t('report.noPublisher')}</bdi>
                  </th>
                  <td>{report ? formatPublished(dateOf(report), locale) : ''}</td>
                  <td lang={report?.lang ?? ''}>{mention.text}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function Point({ point, label }: { readonly point: ChartPoint; readonly label: string }) {
  const x = percent(point.x);
  const { top, bottom, y } = point;
  return (
    <g class="chart-point">
      {top !== bottom && (
        <line class="line-whisker" x1={x} x2={x} y1={percent(top)} y2={percent(bottom)} />
      )}
      {top !== bottom && <End x={x} y={top} open={point.openTop} towards={1} />}
      {top !== bottom && <End x={x} y={bottom} open={point.openBottom} towards={-1} />}
      {y !== null && <circle class="line-point" cx={x} cy={percent(y)} r="4.5" />}
      <text class="chart-label" x={x} y={percent(y ?? (top + bottom) / 2)} dx="8" dy="4">
        {label}
      </text>
    </g>
  );
}

/** A whisker's end: a bar at a bound, an arrow head where there is none. */
function End(props: {
  readonly x: string;
  readonly y: number;
  readonly open: boolean;
  readonly towards: 1 | -1;
}) {
  const tip = END * props.towards;
  return (
    <svg x={props.x} y={percent(props.y)} overflow="visible" aria-hidden="true">
      <path
        class="line-end"
        d={props.open ? `M${-END} ${tip}L0 0L${END} ${tip}` : `M${-END} 0H${END}`}
      />
    </svg>
  );
}
