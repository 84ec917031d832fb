import { probabilityOf } from '../similarity/logistic.ts';
import { type DocumentFrequency, NOTHING_COUNTED } from './document-frequency.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { marginOf } from './margin.ts';
import type { Signature } from './signature.ts';

export {
  type DocumentFrequency,
  documentFrequencyAmong,
  documentFrequencyOf,
} from './document-frequency.ts';
export { MIN_COSINE } from './evidence.ts';
export { MIN_MARGIN, marginBetween } from './margin.ts';
export { type Signature, signatureOf } from './signature.ts';

/** What a match rests on, for the interface to word: "same people, same place, same week". */
export type MatchReason =
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
  readonly because?: readonly MatchReason[];
}

function reasons(e: Evidence): MatchReason[] {
  const found: [MatchReason, boolean][] = [
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

/**
 * Whether two reports are of one event, not merely of one kind of event.
 *
 * @param documentFrequency of terms among the reports that the reader has, where they were counted
 */
export function compareStories(
  a: Signature,
  b: Signature,
  documentFrequency: DocumentFrequency = NOTHING_COUNTED,
): StoryMatch {
  const evidence = evidenceOf(a, b);
  if (!evidence) return { score: 0, same: false, because: [] };
  const score = probabilityOf(marginOf(evidence, a, b, documentFrequency));
  return {
    score: Math.round(score * 1e4) / 1e4,
    same: score >= 0.5,
    because: reasons(evidence),
  };
}
