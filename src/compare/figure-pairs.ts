import type { Figure } from '../figures/index.ts';
import { type FigureRelation, relate } from '../figures/relate/index.ts';
import { type FigureEvidence, figureEvidence } from './figure-evidence.ts';
import type { FigureProfile } from './figure-terms.ts';
import { FIGURE_BIAS, FIGURE_WEIGHTS } from './figure-weights.ts';
import { logOddsOf, probability } from './logistic.ts';
import type { Candidate } from './matching.ts';
import { neverDiffer } from './never-differ.ts';
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
  return !claim.figures.some((other) => other !== figure && other.kind === figure.kind);
}

function isDate({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'time';
}

/**
 * Two figures as values; where the reports don't say when they were written, the same words for a date ("last month")
 * are taken for the same date.
 */
function relateFigures(a: Figure, b: Figure, dated: boolean): FigureRelation {
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

/** For each figure, how sure its best counterpart of a like value is. */
type Likes = ReadonlyMap<Figure, number>;

const NO_LIKE: Likes = new Map();

function bestOf(candidates: readonly FigureCandidate[]): Likes {
  const best = new Map<Figure, number>();
  for (const { a, b, sure } of candidates) {
    for (const { figure } of [a, b]) best.set(figure, Math.max(sure, best.get(figure) ?? 0));
  }
  return best;
}

type Unsure = Omit<FigureCandidate, 'evidence' | 'sure'> & { readonly match: number };

function sure({ a, b, relation, match }: Unsure, likes: Likes): FigureCandidate {
  const evidence = figureEvidence(a, b, relation, {
    match,
    alone: isAlone(a) && isAlone(b),
    takenElsewhere: Math.max(likes.get(a.figure) ?? 0, likes.get(b.figure) ?? 0),
  });
  return { a, b, relation, evidence, sure: probability(logOdds(evidence)) };
}

const logOdds = logOddsOf(FIGURE_BIAS, FIGURE_WEIGHTS);

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
  const found: Unsure[] = [];
  for (const [i, { pair }] of pairs.entries()) {
    const match = chances[i] ?? 0;
    if (match < LEAST_MATCH) continue;
    const left = pair.a.figures.filter(({ figure }) => !isVague(figure));
    const right = pair.b.figures.filter(({ figure }) => left.length > 0 && !isVague(figure));
    for (const a of left) {
      for (const b of right) {
        const relation = relateFigures(a.figure, b.figure, dated);
        if (relation.relation === 'incomparable') continue;
        if (relateOutcomes(a.figure, b.figure) === 'other') continue;
        if (relation.relation === 'different' && neverDiffer(a, b)) continue;
        found.push({ a, b, relation, match });
      }
    }
  }
  const alike = found
    .filter(({ relation }) => relation.relation !== 'different')
    .map((pair) => sure(pair, NO_LIKE));
  const likes = bestOf(alike);
  const different = found
    .filter(({ relation }) => relation.relation === 'different')
    .map((pair) => sure(pair, likes));
  return [...alike, ...different];
}
