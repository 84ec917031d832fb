import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/index.ts';

describe('claims of any text', () => {
  const piece = fc.constantFrom(
    ...[
      'Ida Moss',
      ' said',
      ' he',
      ' that',
      ', ',
      '. ',
      '“',
      '”',
      '"',
      '\n',
      ' and',
      ' who',
      ' according to',
      ' 12',
      '(',
      ')',
    ],
    ...[' called', ' saying', ': ', ' the mayor', ' —', '’s', ' in', ' on Friday', '?'],
  );

  it('are slices of it, in order, with speakers and quotations that are slices too', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const claim of readClaims({ text })) {
          expect(claim.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(claim.start, claim.end)).toBe(claim.text);
          at = claim.end;
          for (const quote of claim.quotes) {
            expect(quote.start).toBeGreaterThanOrEqual(claim.start);
            expect(quote.end).toBeLessThanOrEqual(claim.end);
            expect(quote.end).toBeGreaterThan(quote.start);
          }
          const { speaker } = claim;
          if (!speaker) continue;
          expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
          expect(speaker.text).not.toBe('');
          expect(speaker.name).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  // What would take minutes in quadratic time; the runner's own limit is the only clock.
  it.each([
    ['full stops', 'U.S. '.repeat(10_000)],
    ['verbs of saying', 'he said and '.repeat(10_000)],
    ['names', Array.from({ length: 3000 }, (_, i) => `Ann${i} Moss said it.`).join(' ')],
    ['quotation marks', '"a" '.repeat(10_000)],
    ['apostrophes', "‘as’ 'b ".repeat(10_000)],
    ['brackets', '('.repeat(50_000)],
    ['one word', 'x'.repeat(200_000)],
    ['addresses', 'a@'.repeat(50_000)],
    ['labels', 'Read more\n'.repeat(5000)],
  ])(
    'take time in proportion to %s',
    (_, text) => {
      expect(readClaims({ text }).length).toBeLessThanOrEqual(20_000);
    },
    30_000,
  );
});
