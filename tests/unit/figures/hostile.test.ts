import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/index.ts';

const LENGTH = 10_000;

/** Figures are slices of the text, in order, and none overlaps another. */
function expectSlices(text: string): void {
  let end = 0;
  for (const figure of readFigures(text)) {
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(figure.start).toBeGreaterThanOrEqual(end);
    end = figure.end;
  }
}

/** Every assigned block of Unicode, by one character of each 64. */
const EVERY_BLOCK = Array.from({ length: 0x110000 / 64 }, (_, i) => i * 64)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .join(' ');

describe('hostile text', () => {
  it.each([
    ['digits', (n: number) => '7'.repeat(n)],
    ['letters without a space', (n: number) => 'x'.repeat(n)],
    ['nested brackets', (n: number) => '('.repeat(n / 2) + ')'.repeat(n / 2)],
    ['numbers in one sentence', (n: number) => '12 and 13 '.repeat(n / 10)],
    ['hyphens', (n: number) => '1-'.repeat(n / 2)],
    ['number words', (n: number) => 'two hundred '.repeat(n / 12)],
    ['months', (n: number) => 'last May '.repeat(n / 9)],
    ['currency signs', (n: number) => '$'.repeat(n)],
  ])('of %s is read without an error', (_kind, text) => {
    expectSlices(text(LENGTH));
  });

  it('of every block of Unicode is read without an error', () => {
    expect(() => readFigures(EVERY_BLOCK)).not.toThrow();
  });

  it('of any kind gives figures that are slices of it, in order and apart', () => {
    const piece = fc.constantFrom(
      'killed',
      '12',
      '$',
      '4.5',
      'million',
      ' ',
      '-',
      'to',
      '%',
      'Friday',
      'today',
      'weekend',
      'half',
      'a',
      'one',
      'in',
      '.',
      '\n',
      'per',
      'year',
      'old',
      ',',
      'January',
      '3rd',
      '“',
      'and',
      '½',
      '/',
      'between',
      'km',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expectSlices(pieces.join(' '));
      }),
      { examples: [[['½', 'km', 'per', 'Friday']], [['one', 'in', '12', 'January']]] },
    );
  });
});
