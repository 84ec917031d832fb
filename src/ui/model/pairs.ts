import type { Comparison, FigurePair, Match, Verdict } from '../../compare/index.ts';
import type { Quantity } from '../../compare/quantities.ts';
import type { Span } from '../../text/span.ts';

/** What a pair of claims is to the reader, most telling first. */
export const TONES = ['disagree', 'scope', 'reworded', 'compatible', 'agree', 'match'] as const;

export type Tone = (typeof TONES)[number];

/** Two claims side by side, with every quantity that both give. */
export interface PairView {
  readonly key: string;
  readonly a: Span;
  readonly b: Span;
  readonly tone: Tone;
  readonly figures: readonly FigurePair[];
  readonly match: Match | null;
  /** Further claims of the page that match the same claim of the other report, and the other way round. */
  readonly moreA: readonly Span[];
  readonly moreB: readonly Span[];
}

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const keyOf = (a: Span, b: Span) => `${a.start}-${a.end}:${b.start}-${b.end}`;

/** The line that a span stands on: what is shown of a figure whose claim is not known. */
function lineAround(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const next = text.indexOf('\n', span.end);
  return { start, end: next === -1 ? text.length : next };
}

function toneOf(figures: readonly FigurePair[], match: Match | null): Tone {
  const verdicts = new Set(figures.map((pair) => pair.verdict));
  if (verdicts.has('disagree')) return 'disagree';
  if (verdicts.has('scope')) return 'scope';
  if (match?.wording) return 'reworded';
  if (verdicts.has('compatible')) return 'compatible';
  return verdicts.has('agree') ? 'agree' : 'match';
}

/**
 * Sets the rows of figures into the pairs of claims that they stand in, so that one sentence is read once, and orders
 * the pairs: the most telling first, then as the page has them. No claim is shown twice for matching alone: a further
 * match of one is put beside the first.
 * @param textA the page's text, @param textB the other report's
 */
export function pairsOf(comparison: Comparison, textA: string, textB: string): PairView[] {
  const byScore = [...comparison.matches].sort((x, y) => y.score - x.score);
  const claims = (side: 'a' | 'b', rest: readonly Span[]) => [
    ...byScore.map((match) => match[side]),
    ...rest,
  ];
  const claimsA = claims('a', comparison.onlyA);
  const claimsB = claims('b', comparison.onlyB);

  const groups = new Map<
    string,
    { a: Span; b: Span; figures: FigurePair[]; match: Match | null }
  >();
  for (const figure of comparison.figures) {
    const match = byScore.find((one) => covers(one.a, figure.a) && covers(one.b, figure.b)) ?? null;
    const a =
      match?.a ?? claimsA.find((one) => covers(one, figure.a)) ?? lineAround(textA, figure.a);
    const b =
      match?.b ?? claimsB.find((one) => covers(one, figure.b)) ?? lineAround(textB, figure.b);
    const key = keyOf(a, b);
    const group = groups.get(key) ?? { a, b, figures: [], match };
    group.figures.push(figure);
    groups.set(key, group);
  }
  for (const match of byScore) {
    const key = keyOf(match.a, match.b);
    const group = groups.get(key);
    if (group) group.match = match;
    else groups.set(key, { a: match.a, b: match.b, figures: [], match });
  }

  const views = [...groups].map(([key, { a, b, figures, match }]): PairView => {
    const byVerdict = [...figures].sort(
      (x, y) => rank(x.verdict) - rank(y.verdict) || x.a.start - y.a.start,
    );
    return {
      key,
      a,
      b,
      figures: byVerdict,
      match,
      tone: toneOf(figures, match),
      moreA: [],
      moreB: [],
    };
  });
  return gathered(views).sort(
    (x, y) => rank(x.tone) - rank(y.tone) || x.a.start - y.a.start || x.b.start - y.b.start,
  );
}

const rank = (tone: Tone) => TONES.indexOf(tone);

/**
 * Puts a plain match beside a better plain one of the same claim, and leaves out what would show no claim that is not
 * shown already. Pairs with more to tell than a match stay by themselves.
 */
function gathered(pairs: readonly PairView[]): PairView[] {
  const score = (pair: PairView) => pair.match?.score ?? 0;
  const ordered = [...pairs].sort((x, y) => rank(x.tone) - rank(y.tone) || score(y) - score(x));
  const byA = new Map<number, { pair: PairView; moreA: Span[]; moreB: Span[] }>();
  const byB: typeof byA = new Map();
  const kept: Array<{ pair: PairView; moreA: Span[]; moreB: Span[] }> = [];
  const shownA = new Set<number>();
  const shownB = new Set<number>();
  for (const pair of ordered) {
    const { a, b } = pair;
    const plain = pair.tone === 'match';
    const sameA = plain ? byA.get(a.start) : undefined;
    const sameB = plain ? byB.get(b.start) : undefined;
    const adds = !shownA.has(a.start) || !shownB.has(b.start);
    if (plain && !adds) continue;
    if (sameA) sameA.moreB.push(b);
    else if (sameB) sameB.moreA.push(a);
    else {
      const one = { pair, moreA: [], moreB: [] };
      kept.push(one);
      if (plain) {
        byA.set(a.start, one);
        byB.set(b.start, one);
      }
    }
    shownA.add(a.start);
    shownB.add(b.start);
  }
  const inText = (x: Span, y: Span) => x.start - y.start;
  return kept.map(({ pair, moreA, moreB }) => ({
    ...pair,
    moreA: moreA.sort(inText),
    moreB: moreB.sort(inText),
  }));
}

/** What the answer counts: quantities by verdict, pairs of claims in which no figure differs, claims of one side. */
export interface Counts {
  readonly disagree: number;
  readonly scope: number;
  readonly compatible: number;
  readonly agree: number;
  readonly match: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** Counts what is shown, so that the answer and the list below it can't differ. */
export function countsOf(comparison: Comparison, pairs: readonly PairView[]): Counts {
  const verdicts = (verdict: FigurePair['verdict']) =>
    comparison.figures.filter((pair) => pair.verdict === verdict).length;
  return {
    disagree: verdicts('disagree'),
    scope: verdicts('scope'),
    compatible: verdicts('compatible'),
    agree: verdicts('agree'),
    match: pairs.filter((pair) => !isDiffering(pair)).length,
    onlyA: comparison.onlyA.length,
    onlyB: comparison.onlyB.length,
  };
}

/** The same for a table of quantities, in which no claims are counted. */
export function countsOfQuantities(quantities: readonly Quantity[]): Counts {
  const verdicts = (verdict: Verdict) =>
    quantities.filter((quantity) => quantity.verdict === verdict).length;
  return {
    disagree: verdicts('disagree'),
    scope: verdicts('scope'),
    compatible: verdicts('compatible'),
    agree: verdicts('agree'),
    match: 0,
    onlyA: 0,
    onlyB: 0,
  };
}

/** Whether a pair is among the differing ones: a figure disagrees or counts something else. */
export function isDiffering(pair: PairView): boolean {
  return pair.tone === 'disagree' || pair.tone === 'scope';
}
