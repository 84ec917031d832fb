import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../../src/cli/side-by-side.ts';
import type { Comparison, FigurePair, Level } from '../../../../src/compare/index.ts';
import { quantities } from '../../../../src/compare/quantities.ts';
import type { FigureKind } from '../../../../src/figures/index.ts';
import type { Span } from '../../../../src/text/span.ts';
import { createTranslator } from '../../../../src/ui/index.ts';
import { answerOf } from '../../../../src/ui/model/answer.ts';
import { outletsOf } from '../../../../src/ui/model/outlets.ts';
import {
  countLevels,
  countsOf,
  isAgreedDate,
  isDifferent,
  type Row,
  rowsOf,
  shownIn,
} from '../../../../src/ui/model/rows.ts';
import { contradictionsOf, wrongPairOf, wrongRowsOf } from '../../../../src/ui/model/wrong.ts';
import { asCsv, asJson } from '../../../../src/ui/take-along/index.ts';
import { compared, comparison, mention, other, page, spanOf } from '../../../component/fixtures.ts';

const rows = (some: Comparison = comparison) => rowsOf(some, page.text, other.text);
const slice = (text: string, { start, end }: Span) => text.slice(start, end);
const kinds = (some: readonly Row[]) => some.map(({ kind }) => kind);

const firstPair = (): FigurePair => {
  const [pair] = comparison.figures;
  if (!pair) throw new Error('the fixture has no figures');
  return pair;
};

/** The fixture's first figures as another kind of figure at another level. */
function asKind(kind: FigureKind, level: Level, a: string, b: string): FigurePair {
  const value = { nominal: 1, low: 1, high: 1, bound: 'exact' } as const;
  const of = (text: string, piece: string) => {
    const found = mention(text, piece, value);
    const isDay = kind === 'date' || kind === 'time';
    return {
      ...found,
      ...(found.figure && { figure: { ...found.figure, kind, value: isDay ? null : value } }),
    };
  };
  return { ...firstPair(), a: of(page.text, a), b: of(other.text, b), level, verdict: 'agree' };
}

describe('rowsOf', () => {
  it('puts the most telling first, whatever the order in the page', () => {
    expect(kinds(rows())).toEqual(['contradiction', 'difference', 'alike', 'alike', 'reworded']);
  });

  it('has a row for each pair of figures, in the sentences that they stand in', () => {
    const [first] = rows();
    expect(first?.figure?.a.text).toBe('7.4 metres');
    expect(first && slice(page.text, first.a)).toContain('The river stood at 7.4 metres');
    expect(rows().filter(({ figure }) => figure)).toHaveLength(comparison.figures.length);
  });

  it('shows the line of a figure whose sentence is not known', () => {
    const found = rows({ ...comparison, matches: [], onlyA: [], onlyB: [] });
    expect(found.map((row) => slice(page.text, row.a))).toContain('Two bridges are closed.');
  });

  it('puts people and money before ages, and these before dates, which can be told apart', () => {
    const found = rows({
      ...comparison,
      matches: [],
      figures: [
        asKind('date', 'alike', 'Tuesday', 'Sunday'),
        asKind('age', 'alike', '7.4', '7.9'),
        asKind('money', 'alike', '300', '250'),
      ],
    });
    expect(found.map(({ figure }) => figure?.a.figure?.kind)).toEqual(['money', 'age', 'date']);
    expect(found.map(isAgreedDate)).toEqual([false, false, true]);
  });

  it('calls nothing a difference that it can’t name', () => {
    const of = (rest: Partial<FigurePair>) =>
      rows({ ...comparison, figures: [{ ...firstPair(), ...rest }] })[0]?.kind;
    const day = (text: string, timex: string) => ({ text, timex, relation: 'in' });
    expect(of({})).toBe('difference');
    expect(of({ reason: null })).not.toBe('difference');
    expect(of({ details: { a: 'The valley', b: 'the valley' } })).not.toBe('difference');
    expect(
      of({
        details: {
          a: day('Wednesday morning', '2013-03-13TMO'),
          b: day('Wednesday, March 13, 2013', '2013-03-13'),
        },
      }),
    ).not.toBe('difference');
    expect(
      of({ details: { a: day('Wednesday', '2013-03-13'), b: day('Thursday', '2013-03-14') } }),
    ).toBe('difference');
    expect(of({ details: { a: { text: 'last week' } } })).toBe('difference');
  });

  it('shows two sentences that match as that, though figures in them may belong together', () => {
    const possible = comparison.figures.map((pair) => ({ ...pair, level: 'possible' as const }));
    expect(kinds(rows({ ...comparison, figures: possible }))).toEqual([
      'reworded',
      'match',
      'match',
      'match',
      'match',
    ]);
    expect(kinds(rows({ ...comparison, matches: [], figures: possible }))).toEqual([
      'possible',
      'possible',
      'possible',
      'possible',
    ]);
  });

  it('shows a sentence once: a further one that matches it stands beside the first', () => {
    const crossed = (a: string, b: string, score: number) => ({
      a: spanOf(page.text, a),
      b: spanOf(other.text, b),
      score,
      quote: false,
    });
    const found = rows({
      ...comparison,
      figures: [],
      matches: [
        crossed('Two bridges are closed.', 'Both bridges have been closed.', 0.9),
        crossed(
          'About 300 soldiers are filling sandbags.',
          'Over 250 soldiers were sent to the dykes.',
          0.8,
        ),
        crossed('Two bridges are closed.', 'Over 250 soldiers were sent to the dykes.', 0.4),
        crossed('Two bridges are closed.', 'The ministry asked for pumps from abroad.', 0.4),
      ],
    });
    const words = (spans: readonly Span[]) => spans.map((span) => slice(other.text, span));
    expect(found.map((row) => words([row.b, ...row.moreB]))).toEqual([
      ['Both bridges have been closed.', 'The ministry asked for pumps from abroad.'],
      ['Over 250 soldiers were sent to the dykes.'],
    ]);
  });

  it('gives every row a key of its own', () => {
    const keys = rows().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the count of a comparison', () => {
  const english = createTranslator('en');
  const some: Comparison = {
    ...comparison,
    figures: [
      ...comparison.figures,
      asKind('count', 'possible', 'first', 'Sunday'),
      asKind('date', 'alike', 'Friday', 'Sunday'),
      asKind('count', 'contradiction', 'the lower', 'the state'),
    ],
  };
  const view = { ...compared, comparison: some };
  const shown = rows(some);
  const counts = countsOf(shown, some);

  it('is one for rows, tabs, badge, headline, terminal, exports and the table of several reports', () => {
    expect(counts).toEqual({
      contradiction: 2,
      difference: 1,
      alike: 3,
      match: 1,
      onlyA: 1,
      onlyB: 1,
    });
    const of = (kind: Row['kind']) => shown.filter((row) => row.kind === kind).length;
    expect(of('contradiction')).toBe(counts.contradiction);
    expect(shown.filter(isDifferent)).toHaveLength(counts.contradiction + counts.difference);
    expect(contradictionsOf(view, new Set())).toBe(counts.contradiction);

    const names = outletsOf(page, other, english);
    const order = ['a', 'b'] as const;
    const { first, rest } = answerOf(
      { counts, rows: shown, names, order, closer: 'done' },
      english,
    );
    expect(first).toBe('2 figures differ');
    expect(rest).toEqual([
      '1 figure is not directly comparable',
      '3 figures agree',
      '1 matching claim',
    ]);

    const terminal = sideBySide(page, other, some, { width: 200, colour: false });
    expect(terminal).toContain(`${first}\n${rest.join(' · ')}`);
    const headings = terminal
      .split('\n')
      .filter((line) => / · Figures differ|^Figures differ/.test(line));
    expect(headings).toHaveLength(counts.contradiction);

    const lines = asCsv(view, shown, english).trimEnd().split('\r\n').slice(1);
    expect(lines.filter((line) => line.startsWith('contradiction,'))).toHaveLength(
      counts.contradiction,
    );
    expect(JSON.parse(asJson(view, shown, english, [])).rows).toHaveLength(shown.length);

    const table = quantities(2, () => some, shownIn([page, other]));
    expect(countLevels(table)).toEqual(countLevels(shown.map(({ kind }) => ({ level: kind }))));
  });

  it('leaves out the pairs that the reader said are none, wherever they meet again', () => {
    const [first, second] = shown;
    if (!first || !second) throw new Error('two rows expected');
    const wrong = wrongRowsOf(view, [wrongPairOf(first, view)]);
    expect([...wrong]).toEqual([first.key]);
    expect(contradictionsOf(view, wrong)).toBe(counts.contradiction - 1);
    const elsewhere = {
      ...view,
      page: { ...page, text: page.text.replace('7.4 metres', '7.5 metres') },
    };
    expect(wrongRowsOf(elsewhere, [wrongPairOf(first, view)]).size).toBe(0);
    expect(wrongRowsOf(view, [])).toEqual(new Set());
  });
});
