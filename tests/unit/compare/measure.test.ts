import { describe, expect, it } from 'vitest';
import { candidate, candidatesOf } from './pairs.ts';

const A = 'The storm in Orrin killed six people and injured 40 people.';
const B = 'The storm in Orrin killed nine people and injured 40 people.';

describe('whether two figures measure the same thing', () => {
  it('is told though their values differ', () => {
    const other = 'Nine teachers of Lund read about the storm in Orrin.';
    const chance = (b: string, y: string) => candidate(A, b, 'six', y).measure.chance;
    expect(chance(B, 'nine')).toBeGreaterThan(chance(other, 'Nine'));
  });

  it('is told together with how well others would go with either', () => {
    const candidates = candidatesOf(A, B);
    const own = candidate(A, B, 'six', 'nine');
    const others = candidates.filter(
      ({ a, b }) => (a.figure.text === 'six') !== (b.figure.text === 'nine'),
    );
    const best = (isDifferent: boolean) =>
      Math.max(
        0,
        ...others
          .filter(({ relation }) => (relation.relation === 'different') === isDifferent)
          .map(({ measure }) => measure.chance),
      );
    expect(own.measure).toMatchObject({ alike: best(false), different: best(true) });
    expect(own.measure.chance).toBeGreaterThan(own.measure.different);
  });

  it('is not told by the pair itself among the others', () => {
    const [only] = candidatesOf('The storm killed six people.', 'The storm killed nine people.');
    expect(only?.measure).toMatchObject({ alike: 0, different: 0 });
  });
});
