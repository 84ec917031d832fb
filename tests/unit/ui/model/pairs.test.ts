import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/compare/index.ts';
import type { Span } from '../../../../src/text/span.ts';
import { countsOf, pairsOf } from '../../../../src/ui/model/pairs.ts';
import { comparison, other, page, spanOf } from '../../../component/fixtures.ts';

const pairs = (some: Comparison = comparison) => pairsOf(some, page.text, other.text);
const slice = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);

describe('pairsOf', () => {
  it('puts the most telling first, whatever the order in the page', () => {
    expect(pairs().map((pair) => pair.tone)).toEqual([
      'disagree',
      'scope',
      'reworded',
      'compatible',
      'agree',
    ]);
  });

  it('sets a figure into the claims it stands in', () => {
    const [first] = pairs();
    expect(first?.figures[0]?.a.text).toBe('7.4 metres');
    expect(first && slice(page.text, first.a)).toContain(
      'The river stood at 7.4 metres on Tuesday',
    );
  });

  it('reads two quantities of one pair of claims in one pair', () => {
    const [one] = comparison.figures;
    if (!one) throw new Error('the fixture has no figures');
    const second = {
      ...one,
      a: { ...one.a, ...spanOf(page.text, 'first') },
      verdict: 'agree',
    } as const;
    const found = pairs({ ...comparison, figures: [second, one] });
    const [pair] = found.filter((each) => each.figures.length > 0);
    expect(pair?.figures.map((each) => each.verdict)).toEqual(['scope', 'agree']);
  });

  it('shows the line of a figure whose claim is not known', () => {
    const found = pairs({ ...comparison, matches: [], onlyA: [], onlyB: [] });
    expect(found.map((pair) => slice(page.text, pair.a))).toContain('Two bridges are closed.');
  });

  it('shows no claim twice for matching alone: a further match stands beside the first', () => {
    const crossed = (a: string, b: string, score: number) => ({
      a: spanOf(page.text, a),
      b: spanOf(other.text, b),
      score,
      quote: false,
    });
    const found = pairs({
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
    expect(found.map((pair) => words([pair.b, ...pair.moreB]))).toEqual([
      ['Both bridges have been closed.', 'The ministry asked for pumps from abroad.'],
      ['Over 250 soldiers were sent to the dykes.'],
    ]);
  });
});

describe('countsOf', () => {
  it('counts quantities by verdict, claims in which none differs, and what is on one side only', () => {
    expect(countsOf(comparison, pairs())).toEqual({
      disagree: 1,
      scope: 1,
      compatible: 1,
      agree: 1,
      match: 3,
      onlyA: 1,
      onlyB: 1,
    });
  });
});
