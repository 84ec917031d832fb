import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWording } from '../../../src/compare/wording.ts';
import { readFigures } from '../../../src/figures/index.ts';

function side(text: string) {
  return { text, span: { start: 0, end: text.length }, figures: readFigures(text) };
}

function words(a: string, b: string): string[] {
  const wording = compareWording(side(a), side(b));
  return (wording?.parts ?? []).flatMap(({ kind, a: x, b: y }) => {
    if (kind === 'same') return [];
    return x ? [`-${a.slice(x.start, x.end)}`] : y ? [`+${b.slice(y.start, y.end)}`] : [];
  });
}

describe('compareWording', () => {
  it('marks the words that differ', () => {
    expect(words('We often burn the letters.', 'We usually burn our letters.')).toEqual([
      '-often',
      '+usually',
      '-the',
      '+our',
    ]);
  });

  it('sees no difference in case, punctuation and apostrophes', () => {
    expect(compareWording(side('“We don’t know, yet.'), side("we don't know yet!"))).toBeNull();
  });

  it('takes a figure whole', () => {
    expect(words('It took 11,000 nails', 'It took 10,000 nails')).toEqual(['-11,000', '+10,000']);
  });

  it('covers every word of both sides once, in order', () => {
    const text = fc
      .array(fc.constantFrom('we', 'saw', 'the', 'old', 'mill', '12', 'times'), { maxLength: 30 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const wording = compareWording(side(a), side(b));
        if (!wording) return;
        for (const key of ['a', 'b'] as const) {
          const spans = wording.parts.flatMap((part) => (part[key] ? [part[key]] : []));
          const source = key === 'a' ? a : b;
          expect(spans.map(({ start, end }) => source.slice(start, end)).join(' ')).toBe(source);
        }
      }),
    );
  });
});
