import { formatTimex, useLanguage } from '../i18n/index.ts';
import { scopesOf } from '../model/reason.ts';
import type { Row } from '../model/rows.ts';
import type { MarkedSpan } from '../model/segments.ts';
import { TERMS } from '../model/terms.ts';
import type { SideName } from '../model/views.ts';
import type { Tone } from '../model/why.ts';
import type { RowContext } from './fact-row.tsx';
import { MarkedText, type TextMark } from './marked-text.tsx';
import { NumberLine } from './number-line.tsx';
import { RowTools } from './row-tools.tsx';

/** The tones that a few words don't explain. */
const EXPLAINED = ['contradiction', 'difference', 'compatible', 'possible', 'reworded'] as const;

const isExplained = (tone: string): tone is (typeof EXPLAINED)[number] =>
  (EXPLAINED as readonly string[]).includes(tone);

/** An open row: both sentences word for word, whose figure it is, of when and of what, and what can be done with it. */
export function RowDetails(
  props: RowContext & {
    readonly row: Row;
    readonly tone: Tone;
    readonly isLost: boolean;
    readonly marks: Readonly<Record<SideName, ReadonlyArray<MarkedSpan<TextMark>>>>;
  },
) {
  const language = useLanguage();
  const { t, locale } = language;
  const { row, page, other, names, order, isLost } = props;
  const { figure } = row;
  const reports = { a: page, b: other };
  const scopes = figure && scopesOf(figure, language);
  const side = (name: SideName) => {
    const report = reports[name];
    const { speaker, asOf } = figure?.[name] ?? {};
    const date = asOf === undefined ? null : formatTimex(asOf, locale);
    const scope = scopes?.[name] ?? null;
    return (
      <div
        key={name}
        class={`side claim${report.origin === 'summary' ? ' claim-summary' : ''}`}
        data-side={name}
      >
        <p class="side-label">
          <bdi>{names[name]}</bdi>
        </p>
        {[row[name], ...(name === 'a' ? row.moreA : row.moreB)].map((range) => (
          <MarkedText
            key={range.start}
            text={report.text}
            range={range}
            lang={report.lang}
            marks={props.marks[name]}
          />
        ))}
        {(speaker !== undefined || date !== null || scope !== null) && (
          <dl class="fact-about">
            {scopes && scope !== null && (
              <>
                <dt>{t(`scope.${scopes.reason}`)}</dt>
                <dd>
                  <bdi lang={report.lang ?? ''}>{scope}</bdi>
                </dd>
              </>
            )}
            {speaker !== undefined && (
              <>
                <dt>{t('figure.speaker')}</dt>
                <dd>
                  <bdi lang={report.lang ?? ''}>{speaker}</bdi>
                </dd>
              </>
            )}
            {date !== null && (
              <>
                <dt>{t('figure.asOf')}</dt>
                <dd>{date}</dd>
              </>
            )}
          </dl>
        )}
      </div>
    );
  };
  return (
    <div class="fact-details">
      {isExplained(props.tone) && <p class="fact-explained">{t(`explain.${TERMS[props.tone]}`)}</p>}
      <div class="sides">{order.map(side)}</div>
      {figure && figure.verdict !== 'agree' && (
        <NumberLine pair={figure} names={names} order={order} />
      )}
      {/* It stands empty before, since screen readers tell only what changes. */}
      {props.onShow && (
        <p role="status" class={isLost ? 'note' : 'sr-only'}>
          {isLost && t('pair.lost')}
        </p>
      )}
      <RowTools
        row={row}
        otherName={names.b}
        onShow={isLost ? undefined : props.onShow}
        onOpen={props.onOpen}
        onTake={props.onTake}
        onWrong={props.onWrong}
      />
    </div>
  );
}
