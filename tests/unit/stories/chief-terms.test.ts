import { describe, expect, it } from 'vitest';
import { chiefTermsOf, hashTerm, placeOf, TERMS } from '../../../src/stories/chief-terms.ts';

const weightOf = (terms: ReturnType<typeof chiefTermsOf>, term: string) =>
  terms.weights[placeOf(hashTerm(term), terms.hashes)];

describe('chief terms', () => {
  it('have the hashes of 32 bits that FNV-1a gives', () => {
    // The test vectors of the hash's authors for 32 bits.
    expect([hashTerm(''), hashTerm('a'), hashTerm('foobar')]).toEqual([
      0x811c9dc5, 0xe40c292c, 0xbf9cf968,
    ]);
  });

  it('are a report’s heaviest, each with its share of the heaviest', () => {
    const terms = chiefTermsOf([
      ['quarrow', 0.5],
      ['mill', 0.25],
      ['lamp', 0.0001],
    ]);
    expect([...terms.hashes]).toEqual([...terms.hashes].sort((a, b) => a - b));
    expect(['quarrow', 'mill', 'lamp'].map((term) => weightOf(terms, term))).toEqual([255, 128, 1]);
    expect(placeOf(hashTerm('ferry'), terms.hashes)).toBe(-1);
    expect(chiefTermsOf([]).hashes).toHaveLength(0);
  });

  it('are no more than have a place, and none twice', () => {
    const many = Array.from({ length: TERMS + 3 }, (_, i): [string, number] => [`term${i}`, 1]);
    const terms = chiefTermsOf(many);
    expect(terms.hashes).toHaveLength(TERMS);
    expect(weightOf(terms, `term${TERMS}`)).toBeUndefined();
    const twice = chiefTermsOf([
      ['mill', 0.5],
      ['mill', 0.25],
    ]);
    expect([...twice.weights]).toEqual([255]);
  });
});
