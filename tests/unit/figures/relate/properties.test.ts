import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound, Figure } from '../../../../src/figures/index.ts';
import { relate } from '../../../../src/figures/relate/index.ts';
import { dated, exact, quantity } from './figures.ts';

const amount = fc.oneof(
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: 5_000_000 }),
  fc.double({ min: 0.1, max: 1e6, noNaN: true }).map((value) => Number(value.toPrecision(3))),
);

const limits = (
  value: number,
  room: number,
  bound: Bound,
): readonly [number | null, number | null, number | null, Bound] => {
  switch (bound) {
    case 'more':
    case 'atLeast':
      return [value, value, null, bound];
    case 'less':
    case 'atMost':
      return [value, null, value, bound];
    case 'about':
      return [value, value - room, value + room, bound];
    case 'range':
      return [null, value, value + room, bound];
    default:
      return [value, value, value, bound];
  }
};

const bound = fc.constantFrom<Bound>(
  'exact',
  'about',
  'more',
  'atLeast',
  'less',
  'atMost',
  'range',
);

const percent = fc
  .record({ value: amount, share: fc.double({ min: 0.01, max: 0.5, noNaN: true }), bound })
  .map(({ value, share, bound: kind }) =>
    quantity(String(value), limits(value, value * share, kind), {
      kind: 'percent',
      unit: 'percent',
    }),
  );

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const time = fc.oneof(
  day.map((iso) => dated(iso.slice(0, 10))),
  day.map((iso) => dated(iso.slice(0, 7))),
  day.map((iso) => dated(iso.slice(0, 4))),
  day.map((iso) => dated(iso.slice(0, 16))),
  fc
    .tuple(day, fc.constantFrom('START', 'MID', 'END'))
    .map(([iso, mod]) => dated(iso.slice(0, 10), mod)),
  fc
    .tuple(day, fc.constantFrom('TMO', 'TAF', 'TEV', 'TNI'))
    .map(([iso, part]) => dated(iso.slice(0, 10) + part)),
);

const RANK = { equal: 0, compatible: 1, different: 2, incomparable: 3 } as const;

describe('comparing two figures as values', () => {
  it('is symmetric', () => {
    const figure = fc.oneof(
      percent,
      time,
      amount.map((value) => exact(value)),
    );
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const forth = relate(a, b);
        const back = relate(b, a);
        expect(back.relation).toBe(forth.relation);
        expect(back.reason).toBe(forth.reason);
        expect(back.details.distance?.absolute ?? 0).toBeCloseTo(
          forth.details.distance?.absolute ?? 0,
          9,
        );
      }),
    );
  });

  it('holds every figure equal to itself', () => {
    fc.assert(
      fc.property(fc.oneof(percent, time), (figure) => {
        expect(relate(figure, figure).relation).toBe('equal');
      }),
    );
  });

  it('never turns compatible into different when a bound is widened', () => {
    const widen = (figure: Figure, by: number): Figure => {
      if (!figure.value) return figure;
      const { low, high, nominal } = figure.value;
      const kind = figure.value.bound === 'exact' ? ('about' as const) : figure.value.bound;
      return {
        ...figure,
        value: {
          nominal,
          low: low === null ? null : low - by,
          high: high === null ? null : high + by,
          bound: kind,
        },
      };
    };
    fc.assert(
      fc.property(percent, percent, amount, (a, b, by) => {
        fc.pre(RANK[relate(a, b).relation] <= RANK.compatible);
        expect(RANK[relate(widen(a, by), b).relation]).toBeLessThanOrEqual(RANK.compatible);
      }),
    );
  });

  it('says the same of values in another scale', () => {
    const scaled = (value: number, factor: number, word: string): Figure =>
      quantity(`${value} ${word}`, limits(value * factor, 0, 'exact'), {
        kind: 'money',
        unit: 'USD',
      });
    const mantissa = fc.integer({ min: 11, max: 9999 }).map((value) => value / 10);
    fc.assert(
      fc.property(mantissa, mantissa, (x, y) => {
        const millions = relate(scaled(x, 1e6, 'million'), scaled(y, 1e6, 'million'));
        const billions = relate(scaled(x, 1e9, 'billion'), scaled(y, 1e9, 'billion'));
        expect(billions.relation).toBe(millions.relation);
        expect(billions.reason).toBe(millions.reason);
      }),
    );
  });

  it('says the same of lengths given in a smaller unit', () => {
    const length = (value: number, unit: string, factor: number): Figure =>
      quantity(String(value), limits(value, 0, 'exact'), {
        kind: 'measure',
        unit,
        si: { nominal: value * factor, low: value * factor, high: value * factor, unit: 'metre' },
      });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (km) => {
        expect(relate(length(km, 'kilometre', 1000), length(km * 1000, 'metre', 1))).toMatchObject({
          relation: 'equal',
          reason: 'unit',
        });
      }),
    );
  });

  it('holds whole numbers below 100 apart unless they are the same', () => {
    const small = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(small, small, (x, y) => {
        expect(relate(exact(x), exact(y)).relation).toBe(x === y ? 'equal' : 'different');
      }),
    );
  });

  it('lets every number stand for what it is rounded from, to two digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9_999_999 }), (value) => {
        const rounded = Number(value.toPrecision(2));
        expect(RANK[relate(exact(value), exact(rounded)).relation]).toBeLessThanOrEqual(
          RANK.compatible,
        );
      }),
    );
  });

  it('finds a day within its month and its year, and not in the next', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const date = dated(iso.slice(0, 10));
        const year = Number(iso.slice(0, 4));
        expect(relate(date, dated(iso.slice(0, 7))).relation).toBe('compatible');
        expect(relate(date, dated(String(year))).relation).toBe('compatible');
        expect(relate(date, dated(String(year + 1))).relation).toBe('different');
      }),
    );
  });
});
