import { describe, expect, it } from 'vitest';
import { beside, PLAIN, wrap } from '../../../src/cli/columns.ts';
import { sideBySide } from '../../../src/cli/side-by-side.ts';
import type { Comparison } from '../../../src/compare/index.ts';

const A = {
  title: 'Bridge closed',
  text: 'The bridge carries 4,200 cars a day. It was closed on Monday. Walkers may still cross it.',
  publisher: 'Tallow Times',
  published: '2031-02-03',
};
const B = {
  title: 'Old bridge shut',
  text: 'Some 5,000 cars cross the bridge each day. On Monday the bridge was closed.',
};

function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length, text: part };
}

const COMPARISON: Comparison = {
  sameStory: { score: 0.9, same: true },
  matches: [
    {
      a: spanOf(A.text, 'The bridge carries 4,200 cars a day.'),
      b: spanOf(B.text, 'Some 5,000 cars cross the bridge each day.'),
      score: 0.8,
      quote: false,
    },
    {
      a: spanOf(A.text, 'It was closed on Monday.'),
      b: spanOf(B.text, 'On Monday the bridge was closed.'),
      score: 0.7,
      quote: false,
    },
  ],
  figures: [
    {
      a: spanOf(A.text, '4,200'),
      b: spanOf(B.text, 'Some 5,000'),
      what: 'cars',
      verdict: 'disagree',
      reason: null,
      details: {},
      level: 'contradiction',
      sure: 0.9,
      repeats: [],
    },
  ],
  onlyA: [spanOf(A.text, 'Walkers may still cross it.')],
  onlyB: [],
  within: { a: [], b: [] },
};

describe('sideBySide', () => {
  it('shows each claim once, the differing figure first, with what only one says at the end', () => {
    const shown = sideBySide(A, B, COMPARISON, { width: 60, colour: false });
    expect(shown.split('\n')).toMatchInlineSnapshot(`
      [
        "Bridge closed                │ Old bridge shut",
        "Tallow Times, 2031-02-03     │ publisher unknown, date",
        "                             │ unknown",
        "────────────────────────────────────────────────────────────",
        "Tallow Times: 4,200. Second report: Some 5,000.",
        "1 figure differs · 1 matching claim",
        "",
        "Different",
        "",
        "cars · Figures differ",
        "4,200                        │ Some 5,000",
        "The bridge carries 4,200     │ Some 5,000 cars cross the",
        "cars a day.                  │ bridge each day.",
        "",
        "",
        "Matching",
        "",
        "Claims match",
        "It was closed on Monday.     │ On Monday the bridge was",
        "                             │ closed.",
        "",
        "",
        "Only in Tallow Times",
        "",
        "• Walkers may still cross it.",
      ]
    `);
  });

  it('colours nothing but on a terminal, and then the figures', () => {
    const shown = sideBySide(A, B, COMPARISON, { width: 60, colour: true });
    expect(shown).toContain('\u001b[1;33m4,200\u001b[22;39m');
    expect(shown).toContain('\u001b[1;33mSome 5,000\u001b[22;39m');
  });

  it('lets no text of a page command the terminal', () => {
    const text = A.text.replace('Walkers', 'Walk\u001b[2Jers').replace('4,200', '4,200\u0007');
    const shown = sideBySide(
      { ...A, text, title: 'Bridge\u009b31m closed' },
      B,
      { ...COMPARISON, onlyA: [{ start: 0, end: text.length }] },
      { width: 60, colour: false },
    );
    expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
    expect(shown).toContain('Walk\ufffd[2Jers');
  });

  it('says when the two may be of different stories', () => {
    const strangers = { ...COMPARISON, sameStory: { score: 0, same: false } };
    expect(sideBySide(A, B, strangers, { width: 60, colour: false })).toContain(
      'may be about different stories',
    );
  });
});

describe('columns', () => {
  it('loses no character but white space', () => {
    const text = 'One  two three\nfour averyveryverylongwordindeed five';
    const lines = wrap(text, 10).map(({ start, end }) => text.slice(start, end));
    expect(lines.every((line) => line.length <= 10)).toBe(true);
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('marks a figure that is broken across lines on both', () => {
    const marks = [{ start: 0, end: 8 }];
    const style = { on: '<', off: '>' };
    expect(
      beside(
        { text: 'about 60m', marks: [{ start: 0, end: 9 }] },
        { text: 'x', marks: [] },
        23,
        style,
      ),
    ).toEqual(['<about 60m>  │ x']);
    const [first, second] = beside(
      { text: 'twelve hundred', marks: [{ start: 0, end: 14 }] },
      { text: '', marks },
      23,
      style,
    );
    expect(first?.startsWith('<twelve>')).toBe(true);
    expect(second?.startsWith('<hundred>')).toBe(true);
  });

  it('has no style where none is wanted', () => {
    expect(
      beside({ text: 'a', marks: [{ start: 0, end: 1 }] }, { text: 'b', marks: [] }, 23, PLAIN),
    ).toEqual(['a          │ b']);
  });
});
