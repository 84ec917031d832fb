import type { ComponentChildren } from 'preact';
import type { Quantity } from '../../compare/quantities.ts';
import { useLanguage } from '../i18n/index.ts';
import { TERMS } from '../model/terms.ts';
import { Icon } from './icon.tsx';
import '../style/quantities.css';

/** A report as a column of the table. */
export interface QuantityColumn {
  /** The place by which a quantity's mentions name the report. */
  readonly report: number;
  /** Of the report's words; null where it states none. */
  readonly lang: string | null;
  /** What it is called where there is no room for columns. */
  readonly name: string;
  readonly head: ComponentChildren;
}

/** Reports by quantities: what each report gives for each, its speaker, and how they relate. */
export function QuantityTable(props: {
  readonly columns: readonly QuantityColumn[];
  readonly quantities: readonly Quantity[];
}) {
  const { t } = useLanguage();
  const { columns, quantities } = props;
  const langOf = (quantity: Quantity) =>
    columns.find(({ report }) => report === quantity.mentions[0]?.report)?.lang ?? '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="wide" tabIndex={0} aria-label={t('figures.table')}>
      <table class="quantities">
        <thead>
          <tr>
            <th scope="col">{t('figures.what')}</th>
            {columns.map(({ report, head }) => (
              <th key={report} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quantities.map((quantity, i) => (
            // Two quantities may be worded alike; their order stays.
            <tr key={`${i} ${quantity.what}`}>
              <th scope="row">
                {quantity.what !== null && <bdi lang={langOf(quantity)}>{quantity.what}</bdi>}
                <span class={`verdict tone-${quantity.level}`}>
                  <Icon name={quantity.level} />
                  {t(`why.${TERMS[quantity.level]}`)}
                </span>
              </th>
              {columns.map((column) => (
                <Cell key={column.report} quantity={quantity} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One report's figure; the report is named in it where there is no room for columns, and otherwise by its head. */
function Cell(props: { readonly quantity: Quantity; readonly column: QuantityColumn }) {
  const { t } = useLanguage();
  const { report, lang, name } = props.column;
  const given = props.quantity.mentions.find((each) => each.report === report)?.mention;
  const label = <bdi class="cell-report">{name}</bdi>;
  if (!given) {
    return (
      <td>
        {label}
        <span class="unstated">{t('figures.notGiven')}</span>
      </td>
    );
  }
  return (
    <td>
      {label}
      <bdi class="quantity-figure" lang={lang ?? ''}>
        {given.text}
      </bdi>
      {given.speaker !== undefined && (
        <bdi class="muted" lang={lang ?? ''}>
          {given.speaker}
        </bdi>
      )}
    </td>
  );
}
