import type { Report } from '../../claims/index.ts';
import type { Details, Level, Reason, Verdict } from '../comparison.ts';
import { isVague, numberOf } from '../evidence/figures/values.ts';
import type { FigureCandidate } from '../figure-candidates.ts';
import { isUnion } from '../outcomes.ts';
import { byAgeing } from './ageing.ts';
import { byClause } from './clause.ts';
import { byGroup } from './group.ts';
import { byOutcome } from './outcome.ts';
import { byPeriod } from './period.ts';
import { byPlace } from './place.ts';
import type { ReasonJudge, ScopeDifference } from './reason.ts';
import { bySource, otherSources } from './source.ts';
import { byCumulative, byEarlier } from './span.ts';
import { byUnit } from './unit.ts';
import { byPublication } from './update.ts';

/** How probable each answer is: the same thing in the same scope; comparable, of another scope; neither. */
export interface Chances {
  readonly same: number;
  readonly scope: number;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly details: Details;
  readonly level: Level;
  /** 0 to 1: the chance that the row is right. */
  readonly sure: number;
}

/** From which chance on a row is shown as more than possible; chosen on pairs that nothing was fitted on. */
export interface LevelThresholds {
  /** The chance of the same scope from which values that differ contradict; of dates, which differ for many reasons. */
  readonly contradiction: number;
  readonly contradictionOfDates: number;
  /** The chance that they are comparable from which values contradict if the texts give no reason for the difference. */
  readonly unexplained: number;
  /** The chance that they are comparable from which a difference is shown, if the texts give a reason for it. */
  readonly difference: number;
  /** The chance of the same scope from which figures are said to agree. */
  readonly alike: number;
}

export interface ReasonJudges {
  /** What explains a difference however surely the two measure the same thing. */
  readonly certain: readonly ReasonJudge[];
  /** What may explain one, by how much it says: the first that the texts give is named. */
  readonly possible: readonly ReasonJudge[];
}

/** The reasons that two reports can give. */
export function reasonJudges(a: Report, b: Report): ReasonJudges {
  return {
    certain: [byAgeing(a.published, b.published), byEarlier],
    possible: [
      byUnit,
      byOutcome,
      byPeriod,
      byCumulative,
      byPlace,
      byGroup,
      byPublication(a.published, b.published),
      bySource,
    ],
  };
}

/**
 * The honest verdict on two figures that measure the same thing or nearly so. They are of another scope where that is
 * likelier and the texts give a reason for it.
 */
export function judge(
  pair: FigureCandidate,
  { same, scope }: Chances,
  judges: ReasonJudges,
  thresholds: LevelThresholds,
): Judgement {
  const { relation, reason } = pair.relation;
  const isFar = relation === 'compatible' && farApart(pair);
  const details: Details = { ...pair.relation.details };
  // What was killed is never held against what was killed or wounded, even where the values agree.
  const isOther = isUnion(pair.a.figure, pair.b.figure);
  // Open bounds may leave room for both, yet "more than 1,000" is no other wording of "about 3,800".
  const other =
    (isOther || isFar ? byOutcome(pair) : null) ??
    (isFar ? byPeriod(pair) : null) ??
    (relation === 'compatible' && haveOneBound(pair) ? firstReason(pair, judges.possible) : null) ??
    (relation === 'different' ? firstReason(pair, judges.certain) : null);
  if (other) {
    const sure = same + scope;
    const level = sure >= thresholds.difference ? 'difference' : 'possible';
    return { verdict: 'scope', ...other, level, sure };
  }
  if (relation !== 'different' && same >= scope) {
    const verdict = relation === 'equal' || reason === null ? 'agree' : 'compatible';
    const level = same >= thresholds.alike ? 'alike' : 'possible';
    return { verdict, reason, details, level, sure: same };
  }
  const isTime = pair.a.figure.value === null;
  const least = isTime ? thresholds.contradictionOfDates : thresholds.contradiction;
  const explained = firstReason(pair, judges.possible);
  const isUnexplained = !explained && !isTime && same + scope >= thresholds.unexplained;
  if ((same > scope && same >= least) || isUnexplained) {
    const sources = otherSources(pair);
    return {
      verdict: 'disagree',
      reason: sources ? 'source' : null,
      details: { ...details, ...(sources ? { sources } : {}) },
      level: 'contradiction',
      sure: isUnexplained ? same + scope : same,
    };
  }
  const difference = explained ?? (scope > same ? byClause(pair) : null);
  const isShown = difference !== null && same + scope >= thresholds.difference;
  return {
    // Where nothing in the texts explains a difference, it is one.
    verdict: same > scope || !difference ? 'disagree' : 'scope',
    reason: difference?.reason ?? null,
    details: { ...details, ...difference?.details },
    level: isShown ? 'difference' : 'possible',
    sure: Math.max(same, scope),
  };
}

/** Values that lie this far apart, the greater by the smaller, no reader would take for one another. */
const FAR = 1.5;

function farApart({ a, b }: FigureCandidate): boolean {
  const [x, y] = [a, b].map(({ figure }) => Math.abs(numberOf(figure) ?? 0));
  const [less, more] = [Math.min(x ?? 0, y ?? 0), Math.max(x ?? 0, y ?? 0)];
  return ![a, b].some(({ figure }) => isVague(figure)) && less > 0 && more / less >= FAR;
}

/** "At least 62" and "at least 65", "up to 150" and "up to 160": of two later counts the one, or of two things. */
function haveOneBound({ a, b }: FigureCandidate): boolean {
  const [x, y] = [a.figure.value, b.figure.value];
  const isBound = x?.bound === 'atLeast' || x?.bound === 'atMost';
  return isBound && x.bound === y?.bound && x.nominal !== y.nominal;
}

function firstReason(
  pair: FigureCandidate,
  judges: readonly ReasonJudge[],
): ScopeDifference | null {
  for (const judged of judges) {
    const found = judged(pair);
    if (found) return found;
  }
  return null;
}
