import type { Figure } from '../figures/index.ts';
import { type FigureRelation, relate } from '../figures/relate/index.ts';
import { type FigureEvidence, figureEvidence } from './figure-evidence.ts';
import type { FigureProfile } from './figure-terms.ts';
import { FIGURE_BIAS, FIGURE_WEIGHTS } from './figure-weights.ts';
import type { Candidate } from './matching.ts';
import { relateOutcomes } from './outcomes.ts';

/** Two figures that could measure the same thing. */
export interface FigureCandidate {
  readonly a: FigureProfile;
  readonly b: FigureProfile;
  readonly relation: FigureRelation;
  readonly evidence: FigureEvidence;
  /** 0 to 1: the probability that they measure the same thing. */
  readonly sure: number;
}

/** How probable it must be that two claims match for their figures to be held against one another. */
const LEAST_MATCH = 0.03;

function isAlone({ figure, claim }: FigureProfile): boolean {
  return claim.figures.filter(({ kind }) => kind === figure.kind).length === 1;
}

/**
 * Two figures as values; where the reports don't say when they were written, the same words for a date ("last month")
 * are taken for the same date.
 */
function relateFigures(a: Figure, b: Figure, dated: boolean): FigureRelation {
  const isDate = (figure: Figure) => figure.kind === 'date' || figure.kind === 'time';
  if (!dated && isDate(a) && isDate(b) && a.text.toLowerCase() === b.text.toLowerCase()) {
    return { relation: 'equal', reason: null, details: {} };
  }
  return relate(a, b);
}

/** Says too little to be held against anything: "one" of a group, "days". */
function isVague({ text, kind, value }: Figure): boolean {
  if (/^one$/i.test(text)) return true;
  return kind === 'duration' && value?.nominal == null && /^\p{L}+$/u.test(text);
}

/** Values that any figure of a report equals: what has its like elsewhere rarely differs from what stands here. */
function valuesOf(figures: Iterable<FigureProfile>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { figure } of figures) {
    const key = valueKey(figure);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function valueKey({ kind, unit, value, timex }: Figure): string {
  return `${kind} ${unit} ${value?.nominal ?? `${value?.low}-${value?.high}`} ${timex}`;
}

function probability(evidence: FigureEvidence): number {
  let logOdds = FIGURE_BIAS;
  for (const [name, weight] of Object.entries(FIGURE_WEIGHTS)) {
    logOdds += weight * evidence[name as keyof FigureEvidence];
  }
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Every pair of figures worth judging, one of each report: of claims that may match, and of comparable values.
 *
 * @param chances for each pair of claims, how probable it is that they match
 * @param dated whether both reports say when they were published
 */
export function figureCandidates(
  pairs: readonly Candidate[],
  chances: readonly number[],
  dated: boolean,
): FigureCandidate[] {
  const inA = valuesOf(new Set(pairs.flatMap(({ pair }) => pair.a.figures)));
  const inB = valuesOf(new Set(pairs.flatMap(({ pair }) => pair.b.figures)));
  const found: FigureCandidate[] = [];
  for (const [i, { pair }] of pairs.entries()) {
    const match = chances[i] ?? 0;
    if (match < LEAST_MATCH) continue;
    for (const a of pair.a.figures) {
      for (const b of pair.b.figures) {
        if (isVague(a.figure) || isVague(b.figure)) continue;
        const relation = relateFigures(a.figure, b.figure, dated);
        if (relation.relation === 'incomparable') continue;
        if (relateOutcomes(a.figure, b.figure) === 'other') continue;
        const evidence = figureEvidence(a, b, relation, {
          match,
          alone: isAlone(a) && isAlone(b),
          takenElsewhere: inB.has(valueKey(a.figure)) || inA.has(valueKey(b.figure)),
        });
        found.push({ a, b, relation, evidence, sure: probability(evidence) });
      }
    }
  }
  return found;
}
