import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDensity } from '../../../src/stories/local-density.ts';
import { sharedNeighbours } from '../../../src/stories/shared-neighbours.ts';

const around = (
  neighbours: readonly (readonly [place: number, cosine: number])[],
  copies: readonly number[] = [],
): LocalDensity => ({
  crowding: 0.01,
  nearest: 0,
  neighbours: new Map(neighbours),
  copies: new Set(copies),
});

describe('sharedNeighbours', () => {
  it('finds alike what has the same neighbours as near', () => {
    const near = [
      [3, 0.4],
      [4, 0.2],
    ] as const;
    expect(sharedNeighbours(around(near), around(near)).alike).toBeCloseTo(1);
  });

  it('finds nothing alike in reports that have no neighbour in common', () => {
    expect(sharedNeighbours(around([[3, 0.4]]), around([[4, 0.4]])).alike).toBe(0);
    expect(sharedNeighbours(around([]), around([]))).toEqual({ alike: 0, crowd: 0, density: 0 });
  });

  it('counts neither of the two, nor copies of them, as a neighbour', () => {
    const a = around(
      [
        [2, 0.6],
        [3, 0.3],
      ],
      [1, 7],
    );
    const b = around(
      [
        [1, 0.6],
        [7, 0.6],
        [3, 0.3],
      ],
      [2],
    );
    expect(sharedNeighbours(a, b).alike).toBeCloseTo(1);
    expect(sharedNeighbours(a, b).density).toBe(0);
  });

  it('finds it crowded where a fourth report is near both, and dense where a third is near each', () => {
    const many = [3, 4, 5, 6].map((place, i) => [place, 0.5 - i / 10] as const);
    const fewer = many.slice(0, 3);
    expect(sharedNeighbours(around(many), around(many))).toMatchObject({ crowd: 0.2 });
    expect(sharedNeighbours(around(many), around(fewer)).crowd).toBe(0);
    expect(sharedNeighbours(around(many), around(fewer)).density).toBeCloseTo(0.3);
    expect(sharedNeighbours(around(many), around(fewer.slice(1))).density).toBe(0);
  });

  it('is the same whichever of the two comes first', () => {
    const cosines = fc
      .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 })
      .chain((places) =>
        fc
          .array(fc.double({ min: 0.01, max: 0.94, noNaN: true }), {
            minLength: places.length,
            maxLength: places.length,
          })
          .map((values) => places.map((place, i) => [place, values[i] ?? 0] as const)),
      );
    const densities = fc
      .tuple(cosines, fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }))
      .map(([neighbours, copies]) => around(neighbours, copies));
    fc.assert(
      fc.property(densities, densities, (a, b) => {
        const [one, other] = [sharedNeighbours(a, b), sharedNeighbours(b, a)];
        expect(other.alike).toBeCloseTo(one.alike, 12);
        expect(other.crowd).toBe(one.crowd);
        expect(other.density).toBeCloseTo(one.density, 12);
      }),
    );
  });
});
