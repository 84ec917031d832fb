import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, wordsOf } from '../../../src/compare/alignment.ts';
import { claimsOf } from '../../../src/compare/claims-of.ts';
import { scoreSentences } from '../../../src/compare/index.ts';
import { profilesOf } from '../../../src/compare/terms.ts';

/** The words of a sentence that a word of the other answers, with how far, to one decimal. */
function answered(a: string, b: string): string[] {
  const [left, right] = [a, b].map((text) => {
    const [profile] = profilesOf(claimsOf({ text }));
    return profile ? wordsOf(profile) : [];
  });
  if (!left || !right) return [];
  const { a: likeness } = align(left, right);
  return left.flatMap(({ id }, i) => {
    const like = likeness[i] ?? 0;
    return like > 0 ? [`${id} ${like.toFixed(1)}`] : [];
  });
}

describe('words that answer one another', () => {
  it('are of one stem, synonyms, forms of one word by their letters, or of one country', () => {
    expect(answered('Pilots seized Karimoff.', 'Karimov captured a pilot.')).toEqual([
      'pilot 1.0',
      'seiz 0.7',
      'karimoff 0.8',
    ]);
    expect(answered('Norwegian boats sank.', 'Boats from Norway.')).toEqual([
      'norwegian 0.9',
      'boat 1.0',
    ]);
  });

  it('are numbers of one value, in words or digits', () => {
    expect(answered('Seven boats sank.', 'In all 7 sank.')).toContain('#7 1.0');
    expect(answered('Seven boats sank.', 'In all 70 sank.')).toEqual(['sank 1.0']);
  });

  it('answer once each', () => {
    expect(answered('Boat after boat.', 'One boat.')).toEqual(['boat 1.0']);
  });
});

describe('the score of two sentences', () => {
  const fact = 'Divers recovered the bell of the ferry Halcyon from Tarn Bay on Monday.';

  it('falls with what they do not share', () => {
    const scores = [
      fact,
      'The bell of the Halcyon, a ferry, was recovered from Tarn Bay by divers.',
      'Divers will search Tarn Bay for the wreck of a trawler.',
      'The council of Orrin closed two libraries.',
    ].map((other) => scoreSentences(fact, other));
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    expect(scores[1]).toBeGreaterThan(0.5);
    expect(scores[2]).toBeLessThan(0.5);
  });

  it('is lower where a number or a negation differs', () => {
    const count = 'Officials said 14 passengers of the ferry had drowned.';
    const same = scoreSentences(count, 'Fourteen passengers of the ferry had drowned.');
    expect(same).toBeGreaterThan(
      scoreSentences(count, 'Forty passengers of the ferry had drowned.'),
    );
    expect(same).toBeGreaterThan(
      scoreSentences(count, 'Fourteen passengers of the ferry had not drowned.'),
    );
  });

  it('lies between 0 and 1 for any two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const score = scoreSentences(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is found for a text of many words as for its beginning', () => {
    const long = 'harbour ferry bell '.repeat(4_000);
    expect(scoreSentences(long, long)).toBeGreaterThan(0.5);
  });
});
