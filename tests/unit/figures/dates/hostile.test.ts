import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../src/figures/dates/index.ts';
import { lexText } from '../../../../src/figures/lexemes.ts';

const WORDS = [
  ...[
    'the',
    'last',
    'week',
    'of',
    'May',
    '9',
    '1999',
    ',',
    'Friday',
    'night',
    'at',
    '9:45',
    'p.m.',
    'more',
    'than',
  ],
  ...[
    'two',
    'hundred',
    'years',
    'ago',
    'early',
    '-',
    '/',
    '2024',
    "'90s",
    'first',
    'quarter',
    'a',
    'and',
    'half',
  ],
  ...[
    'between',
    '999999999999999',
    'million',
    'every',
    '\n',
    '.',
    'year-earlier',
    'Q3',
    'fiscal',
    'noon',
    'until',
  ],
];

function spansHold(text: string): void {
  let end = 0;
  for (const figure of readDates(lexText(text), { published: '2024-02-29', lang: 'en-GB' })) {
    expect(figure.start).toBeGreaterThanOrEqual(end);
    expect(figure.end).toBeGreaterThan(figure.start);
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(figure.text).not.toContain('\n');
    expect(figure.timex).toMatch(/^[0-9A-Z:/.-]+$/);
    expect(figure.timex).not.toContain('NAN');
    end = figure.end;
  }
}

describe('dates in hostile text', () => {
  it('keeps spans in order and apart, whatever the words', () => {
    const words = fc
      .array(fc.constantFrom(...WORDS), { maxLength: 40 })
      .map((list) => list.join(' '));
    const joined = fc
      .array(fc.constantFrom(...WORDS), { maxLength: 20 })
      .map((list) => list.join(''));
    fc.assert(fc.property(fc.oneof(words, joined), spansHold), { numRuns: 200 });
  });

  it('reads any characters without an error', () => {
    const units = fc.uint16Array({ maxLength: 60 }).map((list) => String.fromCharCode(...list));
    fc.assert(fc.property(units, spansHold));
  });

  it.each(['1', '1/', '9:45 ', 'the early ', 'May 1, ', 'two hundred thousand ', 'at on '])(
    'comes to an end on a long run of %o',
    (piece) => spansHold(piece.repeat(3_000 / piece.length)),
  );
});
