import { type Evidence, evidenceOf } from './evidence.ts';
import type { Signature } from './signature.ts';

export { type Signature, signatureOf } from './signature.ts';

/** What a match rests on, for the interface to word: "same people, same place, same week". */
export type Because =
  | 'names'
  | 'places'
  | 'headline'
  | 'opening'
  | 'words'
  | 'days'
  | 'ages'
  | 'figures'
  | 'week';

export interface StoryMatch {
  /** 0 to 1; one half is the threshold. */
  readonly score: number;
  /** By the one threshold that the extension uses. */
  readonly same: boolean;
  /** What speaks for one event. */
  readonly because?: readonly Because[];
}

/**
 * Weights of a logistic regression over {@link Evidence}, fitted on five collections of news with stories marked by
 * hand, each collection counting the same.
 */
function logit(e: Evidence): number {
  const apart = e.daysApart ?? 0;
  // In a short report a word more or less in common weighs much.
  const short = Math.max(0, 4 - Math.log(Math.max(1, e.length)));
  return (
    -6.85 +
    4.31 * Math.sqrt(e.cosine) -
    0.27 * e.words +
    0.85 * e.headline[0] +
    2.44 * e.headline[1] +
    0.31 * e.names[0] +
    0.85 * e.names[1] +
    0.45 * e.phrases +
    3.4 * e.lead +
    0.76 * e.places[0] +
    1.09 * e.places[1] -
    0.16 * Math.min(Math.log1p(apart), Math.log1p(60)) -
    (apart > 14 ? 2.61 : 0) +
    (e.days > 0 ? 3.6 : 0) +
    1.66 * Math.min(e.ages, 2) -
    (e.agesDiffer ? 0.33 : 0) +
    0.63 * Math.min(e.figures, 3) -
    2.97 * short +
    10.07 * short * e.words
  );
}

/** The logit from which on two reports are of one story: on the safe side, since a wrong story is worse than none. */
const THRESHOLD = 1.4;

function reasons(e: Evidence): Because[] {
  const found: [Because, boolean][] = [
    ['names', e.names[1] >= 0.5],
    ['places', e.places[1] > 0.5],
    ['headline', e.headline[1] >= 0.6],
    ['opening', e.lead >= 0.4],
    ['words', e.words >= 0.3],
    ['days', e.days > 0],
    ['ages', e.ages > 0],
    ['figures', e.figures > 0],
    ['week', e.daysApart !== null && e.daysApart <= 7],
  ];
  return found.filter(([, holds]) => holds).map(([because]) => because);
}

/** Whether two reports are of one event, not merely of one kind of event. */
export function compareStories(a: Signature, b: Signature): StoryMatch {
  const evidence = evidenceOf(a, b);
  if (!evidence) return { score: 0, same: false, because: [] };
  const score = 1 / (1 + Math.exp(THRESHOLD - logit(evidence)));
  return { score: Math.round(score * 1e4) / 1e4, same: score >= 0.5, because: reasons(evidence) };
}
