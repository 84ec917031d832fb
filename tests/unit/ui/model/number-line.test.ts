import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../../../src/figures/index.ts';
import { numberLine } from '../../../../src/ui/model/number-line.ts';

const exact = (nominal: number): FigureValue => ({
  nominal,
  low: nominal,
  high: nominal,
  bound: 'exact',
});
const more = (nominal: number): FigureValue => ({
  nominal,
  low: nominal,
  high: null,
  bound: 'more',
});
const range = (low: number, high: number): FigureValue => ({
  nominal: null,
  low,
  high,
  bound: 'range',
});

describe('numberLine', () => {
  it('keeps the proportions of what is stated', () => {
    const line = numberLine(more(1000), exact(4000));
    expect((line?.b.point ?? 0) / (line?.a.point ?? 1)).toBeCloseTo(4);
    expect(line?.isBroken).toBe(false);
  });

  it('leaves zero away where it would squeeze the difference, and says so', () => {
    const line = numberLine(more(7.4), exact(7.9));
    expect(line?.isBroken).toBe(true);
    expect((line?.b.point ?? 0) - (line?.a.point ?? 0)).toBeGreaterThan(50);
  });

  it('runs an open bound on beyond the line, and closes a closed one', () => {
    const line = numberLine(more(1200), range(3000, 3900));
    expect(line?.a).toMatchObject({ openLow: false, openHigh: true });
    expect(line?.b).toMatchObject({ point: null, openLow: false, openHigh: false });
  });

  it('is left out where it says no more than the numerals, or nothing', () => {
    expect(numberLine(exact(2), exact(4))).toBeNull();
    expect(numberLine(more(2), exact(2))).toBeNull();
    expect(
      numberLine({ nominal: null, low: null, high: null, bound: 'range' }, exact(2)),
    ).toBeNull();
  });

  it('keeps every point and tick on the line, for any two figures', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const line = numberLine(exact(a), more(b));
        if (!line) return;
        const places = [line.a.point, line.b.point, ...line.ticks.map((tick) => tick.at)];
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(-0.001);
          expect(place).toBeLessThanOrEqual(100.001);
        }
        expect(line.ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
