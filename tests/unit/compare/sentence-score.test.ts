import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseSentence, scoreSentences as scoreAnalysed } from '../../../src/compare/index.ts';

const scoreSentences = (a: string, b: string): number =>
  scoreAnalysed(analyseSentence(a), analyseSentence(b));

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
