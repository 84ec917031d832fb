import type { FigurePair } from '../../compare/index.ts';
import { useLanguage } from '../i18n/index.ts';
import { type LinePoint, numberLine } from '../model/number-line.ts';
import type { Outlets } from '../model/outlets.ts';
import { commonValues } from '../model/values.ts';
import type { SideName } from '../model/views.ts';

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
export function NumberLine(props: {
  readonly pair: FigurePair;
  readonly names: Outlets;
  readonly order: readonly [SideName, SideName];
}) {
  const { t, number } = useLanguage();
  const { pair, names, order } = props;
  const [one, two] = order;
  const [first, second] = commonValues([pair[one], pair[two]]) ?? [];
  const line = first && second && numberLine(first, second);
  if (!line) return null;
  return (
    <div class="number-line">
      <div class="line-names" aria-hidden="true">
        <bdi class="line-a">{names[one]}</bdi>
        <bdi class="line-b">{names[two]}</bdi>
      </div>
      <svg
        role="img"
        aria-label={t('line.label', {
          reportA: names[one],
          a: pair[one].text,
          reportB: names[two],
          b: pair[two].text,
        })}
        height="52"
        width="100%"
      >
        <line class="line-axis" x1={line.isBroken ? '18' : '0%'} x2="100%" y1={AXIS} y2={AXIS} />
        {/* The usual sign that an axis doesn't begin at zero. */}
        {line.isBroken && <path class="line-break" d={`M0 ${AXIS}h4l3 -5l4 10l3 -5h4`} />}
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
