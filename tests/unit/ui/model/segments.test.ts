import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../src/ui/model/segments.ts';

const span = fc.record({ start: fc.nat(60), end: fc.nat(60) });
const marks = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60), mark: fc.nat(3) }));

describe('segments', () => {
  it('loses and alters nothing, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), span, marks, (text, range, some) => {
        const found = segments(text, range, some);
        expect(found.map((one) => one.text).join('')).toBe(text.slice(range.start, range.end));
        for (const { start, end, text: piece } of found) expect(text.slice(start, end)).toBe(piece);
      }),
    );
  });

  it('marks what a mark covers, and only that', () => {
    expect(
      segments('about 300 soldiers', { start: 0, end: 18 }, [{ start: 0, end: 9, mark: 'x' }]),
    ).toEqual([
      { start: 0, end: 9, text: 'about 300', mark: 'x' },
      { start: 9, end: 18, text: ' soldiers', mark: null },
    ]);
  });

  it('cuts a mark at the edge of the range', () => {
    const [first] = segments('abcdef', { start: 2, end: 6 }, [{ start: 0, end: 4, mark: 'x' }]);
    expect(first).toEqual({ start: 2, end: 4, text: 'cd', mark: 'x' });
  });

  it('lets the earlier mark in the list win where two overlap', () => {
    const found = segments('abcdef', { start: 0, end: 6 }, [
      { start: 2, end: 4, mark: 'figure' },
      { start: 0, end: 6, mark: 'wording' },
    ]);
    expect(found.map(({ text, mark }) => [text, mark])).toEqual([
      ['ab', 'wording'],
      ['cd', 'figure'],
      ['ef', 'wording'],
    ]);
  });
});
