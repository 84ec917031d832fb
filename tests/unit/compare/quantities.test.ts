import { describe, expect, it } from 'vitest';
import type { Comparison, FigurePair, Level } from '../../../src/compare/index.ts';
import { quantities } from '../../../src/compare/quantities.ts';

const mention = (text: string, start: number) => ({ text, start, end: start + text.length });

function pair(
  what: string,
  a: ReturnType<typeof mention>,
  b: ReturnType<typeof mention>,
  level: Level,
): FigurePair {
  return { a, b, what, verdict: 'agree', reason: null, details: {}, level, sure: 1, repeats: [] };
}

function tableOf(count: number, figures: Record<string, FigurePair[]>) {
  return quantities(
    count,
    (a, b) => ({ figures: figures[`${a}${b}`] ?? [] }) as Pick<Comparison, 'figures'> as Comparison,
    ({ what, level }) => ({ level, what: what === '' ? null : what }),
  ).map(({ what, level, mentions }) => ({
    what,
    level,
    cells: mentions.map(({ report, mention: { text } }) => `${report}:${text}`),
  }));
}

describe('quantities', () => {
  it('joins the rows of all comparisons by the figures that they share', () => {
    const table = tableOf(3, {
      '01': [pair('people moved out', mention('1,200', 5), mention('1,300', 9), 'contradiction')],
      '02': [pair('people moved out', mention('1,200', 5), mention('1,300', 2), 'contradiction')],
      '12': [pair('people moved out', mention('1,300', 9), mention('1,300', 2), 'alike')],
    });
    expect(table).toEqual([
      {
        what: 'people moved out',
        level: 'contradiction',
        cells: ['0:1,200', '1:1,300', '2:1,300'],
      },
    ]);
  });

  it('joins two rows that turn out to be of one quantity', () => {
    const table = tableOf(4, {
      '01': [pair('bridges', mention('two', 0), mention('two', 1), 'alike')],
      '23': [pair('bridges', mention('three', 2), mention('two', 3), 'contradiction')],
      '12': [pair('bridges', mention('two', 1), mention('three', 2), 'contradiction')],
    });
    expect(table).toEqual([
      { what: 'bridges', level: 'contradiction', cells: ['0:two', '1:two', '2:three', '3:two'] },
    ]);
  });

  it('leaves out what is merely possible, and nothing that the pair of reports shows', () => {
    const shown = (level: Level) =>
      tableOf(2, { '01': [pair('x', mention('9', 0), mention('12', 0), level)] });
    expect(shown('possible')).toEqual([]);
    expect(shown('difference')).toEqual([
      { what: 'x', level: 'difference', cells: ['0:9', '1:12'] },
    ]);
  });

  it('takes what is counted from the first pair that says it', () => {
    const table = tableOf(3, {
      '01': [pair('', mention('4', 0), mention('4', 1), 'alike')],
      '12': [pair('boats', mention('4', 1), mention('5', 2), 'contradiction')],
    });
    expect(table.map(({ what }) => what)).toEqual(['boats']);
  });

  it('has exactly the rows of two reports, though they share a figure', () => {
    const table = tableOf(2, {
      '01': [
        pair('boats', mention('9', 0), mention('12', 0), 'contradiction'),
        pair('boats', mention('9', 0), mention('9', 8), 'alike'),
      ],
    });
    expect(table.map(({ cells }) => cells)).toEqual([
      ['0:9', '1:12'],
      ['0:9', '1:9'],
    ]);
  });

  it('lists the most telling first', () => {
    const table = tableOf(2, {
      '01': [
        pair('agreed', mention('1', 0), mention('1', 0), 'alike'),
        pair('disputed', mention('2', 4), mention('3', 4), 'contradiction'),
      ],
    });
    expect(table.map(({ what }) => what)).toEqual(['disputed', 'agreed']);
  });
});
