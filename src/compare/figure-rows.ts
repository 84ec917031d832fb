import type { Figure } from '../figures/index.ts';
import { affinity, figureEvidence } from './affinity.ts';
import type { FigureMention, FigurePair } from './comparison.ts';
import { figureTerms } from './figure-terms.ts';
import type { ClaimMatch } from './matching.ts';
import type { Profile } from './terms.ts';
import { type Relation, relateValues } from './values.ts';
import { judge } from './verdict.ts';

/** From here on two figures are taken to measure the same thing. */
const LEAST_AFFINITY = 0.6;

interface Candidate {
  readonly match: ClaimMatch;
  readonly a: Figure;
  readonly b: Figure;
  readonly relation: Relation;
  readonly affinity: number;
}

function candidatesOf(match: ClaimMatch): Candidate[] {
  const found: Candidate[] = [];
  const termsB = match.b.claim.figures.map((figure) => figureTerms(figure, match.b));
  for (const a of match.a.claim.figures) {
    const termsA = figureTerms(a, match.a);
    for (const [i, b] of match.b.claim.figures.entries()) {
      const terms = termsB[i];
      const relation = relateValues(a, b);
      if (!terms || relation === 'incomparable') continue;
      const evidence = figureEvidence(a, b, termsA, terms);
      const sure = affinity(evidence, relation, match.score);
      if (sure >= LEAST_AFFINITY) found.push({ match, a, b, relation, affinity: sure });
    }
  }
  return found;
}

function mention(figure: Figure, { claim }: Profile): FigureMention {
  const asOf = figure.period?.relation === 'asOf' ? figure.period.timex : null;
  return {
    start: figure.start,
    end: figure.end,
    text: figure.text,
    figure,
    ...(claim.speaker ? { speaker: claim.speaker.name } : {}),
    ...(asOf ? { asOf } : {}),
  };
}

/** The quantity a figure stands for, whichever its mention: one row of the table. */
function quantityKey(candidate: Candidate): string {
  const value = ({ value, timex, kind, unit, outcome }: Figure) =>
    `${kind} ${unit} ${value?.nominal ?? ''} ${value?.low ?? ''} ${value?.high ?? ''} ${timex ?? ''} ${outcome?.classes.join() ?? ''}`;
  return `${value(candidate.a)}|${value(candidate.b)}`;
}

/**
 * The rows of figures: for each pair of matching claims, which figure answers which, best first and each figure once
 * in a pair of claims; then one row for each quantity, its further mentions as repeats.
 */
export function figureRows(matches: readonly ClaimMatch[]): FigurePair[] {
  const answering = matches.flatMap((match) => {
    const taken = new Set<Figure>();
    return candidatesOf(match)
      .sort((x, y) => y.affinity - x.affinity || x.a.start - y.a.start || x.b.start - y.b.start)
      .filter(({ a, b }) => {
        if (taken.has(a) || taken.has(b)) return false;
        taken.add(a).add(b);
        return true;
      });
  });
  const rows = new Map<string, { clearest: Candidate; repeats: Candidate[] }>();
  const strength = ({ affinity: sure, match }: Candidate) => sure + match.score;
  for (const candidate of answering.sort((x, y) => strength(y) - strength(x))) {
    const key = quantityKey(candidate);
    const row = rows.get(key);
    if (row) row.repeats.push(candidate);
    else rows.set(key, { clearest: candidate, repeats: [] });
  }
  return [...rows.values()]
    .map(({ clearest, repeats }) => ({
      a: mention(clearest.a, clearest.match.a),
      b: mention(clearest.b, clearest.match.b),
      what: clearest.a.counted ?? clearest.b.counted ?? clearest.a.unit ?? clearest.a.kind,
      ...judge(clearest.a, clearest.b, clearest.relation),
      confidence: clearest.affinity,
      repeats: repeats.map(({ a, b }) => ({
        a: { start: a.start, end: a.end },
        b: { start: b.start, end: b.end },
      })),
    }))
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}
