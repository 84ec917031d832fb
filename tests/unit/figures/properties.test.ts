import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/index.ts';

/** Sentences of every kind of figure, to be cut, doubled and jumbled. */
const SENTENCES = [
  'At least another 12 of the 48 crew, including two children, were killed on Friday, 7 June 2015.',
  'Prices fell 3 to 4 percent, up from minus 2.5pc in the third quarter of 2024.',
  'He is in his late 40s; she is 5\'6" tall, and the 2m wall cost R4.5m or €12.500.000.',
  'Between 20 and 30 million people, or one in five, paid $2-$3bn for 1’200’000 homes.',
  'It was 12 degrees below zero at half past six in the morning, or 41º C at 9.30pm EST.',
  'Killed: 12 Injured: 40. No one was hurt; Halden beat Morvik 3-1 in the 90th minute.',
  'More than two and a half million million tonnes in excess of 30 hours and six minutes or so.',
  'Ages 16 and 17, aged between 64 and 91, the 24-year-old, "tens of thousands of dollars".',
  'From 13.5 to 14 mm, between 5 and 3 years, a 50-50 split, minus 3 to 5 degrees, 6ft 2in.',
];

/** Pieces of them in any order, with characters dropped or doubled. */
const mutated = fc
  .array(
    fc.record({
      sentence: fc.constantFrom(...SENTENCES),
      from: fc.nat(80),
      length: fc.nat(60),
      drop: fc.nat(40),
      with: fc.constantFrom(
        '',
        ' ',
        '-',
        '.',
        ',',
        ' of ',
        ' to ',
        '0',
        ' million ',
        '\n',
        '’',
        '%',
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) =>
    pieces
      .map(({ sentence, from, length, drop, with: put }) => {
        const piece = sentence.slice(from, from + length);
        return piece.slice(0, drop) + put + piece.slice(drop + 1);
      })
      .join(''),
  );

describe('the figures of any text', () => {
  it('stand in order, overlap nowhere and are what the text says', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        let end = 0;
        for (const figure of readFigures(text, { published: '2025-01-12' })) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          end = figure.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('have numbers for values, the low one below the high one', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const { value, si, kind, confidence } of readFigures(text)) {
          for (const one of [value, si]) {
            for (const number of [one?.nominal, one?.low, one?.high]) {
              if (number != null) expect(Number.isFinite(number)).toBe(true);
            }
            const { low, high } = one ?? {};
            if (low != null && high != null && kind !== 'score')
              expect(low).toBeLessThanOrEqual(high);
          }
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('have their parts where they say', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const { counted, countedSpan, outcome, place, period, modifier, owner } of readFigures(
          text,
        )) {
          if (countedSpan) expect(text.slice(countedSpan.start, countedSpan.end)).toBe(counted);
          for (const part of [outcome, place, period, modifier, owner]) {
            if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
