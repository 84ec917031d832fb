import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatest } from '../../../src/stories/greatest.ts';

describe('greatest', () => {
  it('gives what sorting them all would give', () => {
    const values = fc.array(
      fc.oneof(fc.constantFrom(0, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (some, most) => {
        const sorted = [...some].sort((a, b) => b - a).slice(0, most);
        expect([...greatest(Float64Array.from(some), most)]).toEqual(sorted);
      }),
    );
  });
});
