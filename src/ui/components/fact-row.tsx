import { useEffect, useRef } from 'preact/hooks';
import type { Comparison } from '../../compare/index.ts';
import { useLanguage } from '../i18n/index.ts';
import { labelOf } from '../model/label.ts';
import { figureMarks, wordingMarks } from '../model/marks.ts';
import type { Outlets } from '../model/outlets.ts';
import type { Row } from '../model/rows.ts';
import type { ReportSide, SideName } from '../model/views.ts';
import { type Closer, gapIn, toneOf, whyOf } from '../model/why.ts';
import { RowDetails } from '../reader/parts.ts';
import { Icon } from './icon.tsx';
import { MarkedText } from './marked-text.tsx';
import type { RowEvents } from './row-tools.tsx';

/** What every row of a comparison is shown by. */
export interface RowContext extends RowEvents {
  readonly page: ReportSide;
  readonly other: ReportSide;
  readonly comparison: Comparison;
  readonly names: Outlets;
  /** Which report stands in the first column. */
  readonly order: readonly [SideName, SideName];
  readonly closer: Closer;
}

/**
 * One fact: what is counted and why the row stands here, each report's figure, or where there is none the beginning of
 * each sentence. Opened, it shows the sentences word for word. One row of a list is a stop of the Tab key: J, K and the
 * arrow keys go from one to the next.
 */
export function FactRow(
  props: RowContext & {
    readonly row: Row;
    readonly isOpen: boolean;
    readonly isStop: boolean;
    /** Whether it takes the focus when it comes back. */
    readonly takesFocus: boolean;
    /** Whether its sentence can't be found in the page any more. */
    readonly isLost: boolean;
    readonly onToggle: () => void;
  },
) {
  const language = useLanguage();
  const { row, page, other, names, order, isOpen, isLost } = props;
  const { figure } = row;
  const tone = toneOf(row, props.closer);
  const gap = gapIn(row, props.closer, language);
  const label = figure && labelOf(figure, page.text, other.text);
  const reports = { a: page, b: other };
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.takesFocus) button.current?.focus();
  }, []);
  // The button that showed the sentence goes with it: the focus stays with the row.
  const hadFocus = button.current?.parentElement?.contains(document.activeElement) ?? false;
  useEffect(() => {
    if (isLost && hadFocus) button.current?.focus();
  }, [isLost]);
  const side = (name: SideName) => {
    const { text, lang } = reports[name];
    return (
      <span key={name} class="fact-side">
        <span class="fact-outlet">
          <bdi>{names[name]}</bdi>{' '}
        </span>
        {figure ? (
          <span class="fact-figure">
            <bdi lang={lang ?? ''}>{figure[name].text}</bdi>
            {gap?.side === name && <span class="fact-gap"> {gap.text}</span>}
          </span>
        ) : (
          <MarkedText
            text={text}
            range={row[name]}
            lang={lang}
            marks={wordingMarks(row, name)}
            look="excerpt"
          />
        )}
        {figure?.[name].speaker !== undefined && (
          <bdi class="fact-source" lang={lang ?? ''}>
            {figure[name].speaker}
          </bdi>
        )}
      </span>
    );
  };
  return (
    <li
      class={`fact tone-${tone}${figure ? '' : ' fact-sentences'}${isOpen ? ' fact-open' : ''}`}
      data-row={row.key}
    >
      <button
        ref={button}
        type="button"
        class="fact-head"
        aria-expanded={isOpen}
        tabIndex={props.isStop ? 0 : -1}
        onClick={props.onToggle}
      >
        <Icon name={tone} />
        <span class="fact-what">
          {label && (
            <bdi class="fact-label" lang={reports[label.side].lang ?? ''}>
              {label.text}
            </bdi>
          )}
          <span class="fact-why">
            {language.joined([
              whyOf(row, props.closer, language),
              gap && gap.side === null ? gap.text : null,
            ])}
          </span>
        </span>
        {order.map(side)}
      </button>
      {isOpen && (
        <RowDetails
          {...props}
          tone={tone}
          marks={{
            a: [
              ...figureMarks(props.comparison, row, 'a', props.closer),
              ...wordingMarks(row, 'a'),
            ],
            b: [
              ...figureMarks(props.comparison, row, 'b', props.closer),
              ...wordingMarks(row, 'b'),
            ],
          }}
        />
      )}
    </li>
  );
}
