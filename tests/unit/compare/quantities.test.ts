import { describe, expect, it } from 'vitest';
import type { Comparison, FigurePair, Reason, Verdict } from '../../../src/compare/index.ts';
import { quantities } from '../../../src/compare/quantities.ts';

const mention = (text: string, start: number) => ({ text, start, end: start + text.length });

function pair(
  what: string,
  a: ReturnType<typeof mention>,
  b: ReturnType<typeof mention>,
  verdict: Verdict,
  reason: Reason | null = null,
): FigurePair {
  return { a, b, what, verdict, reason, details: {}, level: 'alike', sure: 1, repeats: [] };
}

function tableOf(count: number, figures: Record<string, FigurePair[]>) {
  return quantities(
    count,
    (a, b) => ({ figures: figures[`${a}${b}`] ?? [] }) as Pick<Comparison, 'figures'> as Comparison,
  ).map(({ what, verdict, mentions }) => ({
    what,
    verdict,
    cells: mentions.map(({ report, mention: { text } }) => `${report}:${text}`),
  }));
}

describe('quantities', () => {
  it('joins the rows of all comparisons by the figures that they share', () => {
    const table = tableOf(3, {
      '01': [pair('people moved out', mention('1,200', 5), mention('1,300', 9), 'disagree')],
      '12': [pair('people moved out', mention('1,300', 9), mention('1,300', 2), 'agree')],
    });
    expect(table).toEqual([
      { what: 'people moved out', verdict: 'disagree', cells: ['0:1,200', '1:1,300', '2:1,300'] },
    ]);
  });

  it('joins two rows that turn out to be of one quantity', () => {
    const table = tableOf(4, {
      '01': [pair('bridges', mention('two', 0), mention('two', 1), 'agree')],
      '23': [pair('bridges', mention('three', 2), mention('two', 3), 'disagree')],
      '12': [pair('bridges', mention('two', 1), mention('three', 2), 'disagree')],
    });
    expect(table).toEqual([
      { what: 'bridges', verdict: 'disagree', cells: ['0:two', '1:two', '2:three', '3:two'] },
    ]);
  });

  it('keeps apart what counts something else, but not a later count', () => {
    const scope = (reason: Reason) =>
      tableOf(2, { '01': [pair('x', mention('9', 0), mention('12', 0), 'scope', reason)] });
    expect(scope('outcome')).toEqual([]);
    expect(scope('period')).toEqual([]);
    expect(scope('update')).toHaveLength(1);
  });

  it('lists the most telling first', () => {
    const table = tableOf(2, {
      '01': [
        pair('agreed', mention('1', 0), mention('1', 0), 'agree'),
        pair('disputed', mention('2', 4), mention('3', 4), 'disagree'),
      ],
    });
    expect(table.map(({ what }) => what)).toEqual(['disputed', 'agreed']);
  });
});
