import { describe, expect, it } from 'vitest';
import { hashTerm, TERMS, termRowsOf } from '../../../src/stories/term-rows.ts';

describe('term rows', () => {
  it('have the hashes of 32 bits that FNV-1a gives', () => {
    // The test vectors of the hash's authors for 32 bits.
    expect([hashTerm(''), hashTerm('a'), hashTerm('foobar')]).toEqual([
      0x811c9dc5, 0xe40c292c, 0xbf9cf968,
    ]);
  });

  it('keep a report’s heaviest terms, each as a share of the heaviest', () => {
    const rows = termRowsOf([
      {
        terms: [
          ['quarrow', 0.5],
          ['mill', 0.25],
        ],
      },
      { terms: [] },
    ]);
    expect(rows.count).toBe(2);
    expect([...rows.terms.subarray(0, 3)]).toEqual([hashTerm('quarrow'), hashTerm('mill'), 0]);
    expect([...rows.weights.subarray(0, 3)]).toEqual([255, 128, 0]);
    expect(rows.terms[TERMS]).toBe(0);
  });

  it('leave out what is beyond a row', () => {
    const terms = Array.from({ length: TERMS + 3 }, (_, i): [string, number] => [`term${i}`, 1]);
    const rows = termRowsOf([{ terms }, { terms: [['next', 1]] }]);
    expect(rows.terms[TERMS]).toBe(hashTerm('next'));
  });
});
