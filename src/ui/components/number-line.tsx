import type { FigurePair } from '../../compare/index.ts';
import type { Figure, FigureValue } from '../../figures/index.ts';
import { useLanguage } from '../i18n/index.ts';
import { type LinePoint, numberLine } from '../model/number-line.ts';

/** The two values in one unit, or null where they have none in common. */
function comparable(
  a: Figure | undefined,
  b: Figure | undefined,
): readonly [FigureValue, FigureValue] | null {
  if (!a?.value || !b?.value) return null;
  if (a.unit === b.unit) return [a.value, b.value];
  if (!a.si || !b.si || a.si.unit !== b.si.unit) return null;
  return [
    { ...a.si, bound: a.value.bound },
    { ...b.si, bound: b.value.bound },
  ];
}

/** Heights of the two rows and of the axis, in pixels; the names beside the line stand on the same rows. */
const ROW = { a: 8, b: 24 } as const;
const AXIS = 36;
const percent = (value: number) => `${value}%`;

function Side({ side, name }: { readonly side: LinePoint; readonly name: 'a' | 'b' }) {
  const y = ROW[name];
  const from = side.openLow ? 0 : (side.low ?? side.point);
  const to = side.openHigh ? 100 : (side.high ?? side.point);
  return (
    <g class={`line-side line-${name}`}>
      {from !== null && to !== null && from !== to && (
        <line class="line-whisker" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      )}
      {!side.openLow && from !== null && from !== side.point && (
        <line class="line-end" x1={percent(from)} x2={percent(from)} y1={y - 4} y2={y + 4} />
      )}
      {!side.openHigh && to !== null && to !== side.point && (
        <line class="line-end" x1={percent(to)} x2={percent(to)} y1={y - 4} y2={y + 4} />
      )}
      {side.openLow && <OpenEnd at={0} y={y} towards={1} />}
      {side.openHigh && <OpenEnd at={100} y={y} towards={-1} />}
      {side.point !== null && <circle class="line-point" cx={percent(side.point)} cy={y} r="4.5" />}
    </g>
  );
}

/** An arrow head: the bound has no end on this side. A nested svg carries the per cent, so the head keeps its shape. */
function OpenEnd(props: { readonly at: number; readonly y: number; readonly towards: 1 | -1 }) {
  const tip = 6 * props.towards;
  return (
    <svg x={percent(props.at)} y={props.y} overflow="visible" aria-hidden="true">
      <path class="line-end" d={`M${tip} -4L0 0L${tip} 4`} />
    </svg>
  );
}

/**
 * Both reports' figures as points on one line, each with its bound as a whisker. It says nothing that the words
 * beside it don't; it is left out where the figures have no common measure.
 */
export function NumberLine({ pair }: { readonly pair: FigurePair }) {
  const { t, number } = useLanguage();
  const values = comparable(pair.a.figure, pair.b.figure);
  const line = values && numberLine(...values);
  if (!line) return null;
  return (
    <div class="number-line">
      <div class="line-names" aria-hidden="true">
        <span class="line-a">{t('side.page')}</span>
        <span class="line-b">{t('side.other')}</span>
      </div>
      <svg
        role="img"
        aria-label={t('line.label', { a: pair.a.text, b: pair.b.text })}
        height="52"
        width="100%"
      >
        <line class="line-axis" x1="0%" x2="100%" y1={AXIS} y2={AXIS} />
        {line.ticks.map((tick) => (
          <g key={tick.value} class="line-tick">
            <line x1={percent(tick.at)} x2={percent(tick.at)} y1={AXIS} y2={AXIS + 4} />
            <text
              x={percent(tick.at)}
              y={AXIS + 15}
              text-anchor={tick.at < 3 ? 'start' : tick.at > 97 ? 'end' : 'middle'}
            >
              {number(tick.value, { notation: 'compact', maximumSignificantDigits: 4 })}
            </text>
          </g>
        ))}
        <Side side={line.a} name="a" />
        <Side side={line.b} name="b" />
      </svg>
    </div>
  );
}
