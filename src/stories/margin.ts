import { countedEvidence } from './counted-evidence.ts';
import { beliefIn, type DocumentFrequency } from './document-frequency.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { amongFeaturesOf, pairFeaturesOf } from './features.ts';
import { amongMargin, pairMargin } from './model.ts';
import type { Signature } from './signature.ts';

/** No margin is less: two reports that share nothing worth looking at have this one. */
export const MIN_MARGIN = -5;

/**
 * Where two reports by themselves fall short by more than this, no counting makes them one story. In a library that
 * holds nothing else of their kind, all words of the kind look telling: from 4 on a stranger of a library of one kind is
 * taken for the story that the benchmark asks for.
 */
export const VETO = 3;

/**
 * By how much the log-odds that two reports are of one event pass the threshold; below 0 where they don't. The same
 * whichever of the two comes first.
 *
 * @param evidence of the two reports: null where they share nothing worth looking at
 */
export function marginOf(
  evidence: Evidence | null,
  a: Signature,
  b: Signature,
  documentFrequency: DocumentFrequency,
): number {
  if (!evidence) return MIN_MARGIN;
  const belief = beliefIn(documentFrequency);
  const alone = pairMargin(pairFeaturesOf(evidence));
  if (belief === 0) return Math.max(MIN_MARGIN, alone);
  const most = alone + VETO;
  // Nothing that the counted reports say, which takes longer to look up, would help.
  if ((1 - belief) * alone + belief * most <= MIN_MARGIN) return MIN_MARGIN;
  const counted = countedEvidence(a, b, documentFrequency);
  const among = Math.min(most, amongMargin(amongFeaturesOf(evidence, counted)));
  return Math.max(MIN_MARGIN, (1 - belief) * alone + belief * among);
}

/** {@link marginOf} two reports. */
export const marginBetween = (
  a: Signature,
  b: Signature,
  documentFrequency: DocumentFrequency,
): number => marginOf(evidenceOf(a, b), a, b, documentFrequency);
