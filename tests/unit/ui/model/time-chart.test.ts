import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuantityMention } from '../../../../src/compare/quantities.ts';
import type { Figure, FigureValue } from '../../../../src/figures/index.ts';
import { timeChart } from '../../../../src/ui/model/time-chart.ts';

const DAY = 86_400_000;

function mention(
  report: number,
  value: FigureValue | null,
  rest: Partial<Figure> = {},
): QuantityMention {
  const figure: Figure = {
    start: 0,
    end: 1,
    text: 'x',
    kind: 'count',
    value,
    unit: null,
    counted: null,
    timex: null,
    confidence: 1,
    ...rest,
  };
  return { report, mention: { start: 0, end: 1, text: 'x', figure } };
}

const exact = (nominal: number): FigureValue => ({
  nominal,
  low: nominal,
  high: nominal,
  bound: 'exact',
});
const atLeast = (low: number): FigureValue => ({ nominal: low, low, high: null, bound: 'more' });
const onDay = (report: number) => report * DAY;

describe('timeChart', () => {
  it('places later figures further along and larger ones higher', () => {
    const chart = timeChart(
      [mention(0, exact(40)), mention(1, exact(52)), mention(3, exact(46))],
      onDay,
    );
    const [first, second, third] = chart?.points ?? [];
    if (!first || !second || !third) throw new Error('three points expected');
    expect(first.x).toBeLessThan(second.x);
    expect((second.x - first.x) / (third.x - first.x)).toBeCloseTo(1 / 3);
    expect(second.y).toBeLessThan(third.y ?? 0);
    expect(third.y).toBeLessThan(first.y ?? 0);
    expect(chart?.times.map(({ time }) => time)).toEqual([0, 3 * DAY]);
  });

  it('runs whiskers to a bound, and to the edge where there is none', () => {
    const about: FigureValue = { nominal: 50, low: 45, high: 55, bound: 'about' };
    const [one, other] =
      timeChart([mention(0, about), mention(1, atLeast(40))], onDay)?.points ?? [];
    if (!one || !other) throw new Error('two points expected');
    expect([one.openTop, one.openBottom, other.openTop, other.openBottom]).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(one.top).toBeLessThan(one.y ?? 0);
    expect(one.bottom).toBeGreaterThan(one.y ?? 100);
    expect(other.top).toBeLessThan(one.top);
    expect(other.bottom).toBe(other.y);
  });

  it('sets zero on the axis only where it is near', () => {
    const ticks = (...values: number[]) =>
      timeChart(
        values.map((value, i) => mention(i, exact(value))),
        onDay,
      )?.values.map(({ value }) => value);
    expect(ticks(1000, 3900)).toContain(0);
    expect(ticks(1000, 1100)).not.toContain(0);
  });

  it('tells reports of one moment apart, and names the moment once', () => {
    const chart = timeChart([mention(0, exact(1)), mention(1, exact(2))], () => DAY);
    const [one, other] = chart?.points ?? [];
    expect(one?.x).not.toBe(other?.x);
    expect(chart?.times).toHaveLength(1);
  });

  it('converts what is given in two units, and has no chart for what has none in common', () => {
    const metre = { ...exact(300), unit: 'm' };
    const si = (nominal: number) => ({ nominal, low: nominal, high: nominal, unit: 'm' });
    const chart = timeChart(
      [
        mention(0, exact(300), { unit: 'metre', si: si(300) }),
        mention(1, exact(984), { unit: 'foot', si: si(300) }),
      ],
      onDay,
    );
    expect(chart?.points[0]?.y).toBe(chart?.points[1]?.y);
    expect(
      timeChart([mention(0, metre, { unit: 'metre' }), mention(1, exact(3))], onDay),
    ).toBeNull();
    expect(timeChart([mention(0, null), mention(1, exact(3))], onDay)).toBeNull();
  });

  it('stays within its frame, whatever the figures', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, fc.integer({ min: 0, max: 2e12 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (given) => {
          const chart = timeChart(
            given.map(([number], i) => mention(i, exact(number))),
            (report) => given[report]?.[1] ?? 0,
          );
          for (const { x, y } of chart?.points ?? []) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(100);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(100);
          }
          for (const { y } of chart?.values ?? []) {
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(100);
          }
        },
      ),
      {
        examples: [
          [[[-Number.MIN_VALUE, 0]]],
          [
            [
              [1e12, 0],
              [1e12 + 1e-4, 1],
            ],
          ],
        ],
      },
    );
  });
});
