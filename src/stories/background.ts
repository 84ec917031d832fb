import { wordsOf } from '../language/words.ts';
import { DOCUMENTS, FREQUENT_STEMS, LEAST_DOCUMENTS } from './en/document-frequency.ts';
import { EVENT_STEMS } from './en/event-stems.ts';

/** What an event word tells: as much as a word that stands in every sixth document. */
const EVENT_WEIGHT = 0.25;

/** A name that is also a common word ("Bush", "Brown") tells more as a name than as a word. */
const NAME_FLOOR = 0.6;

/** Inverse document frequency of the terms that tell less than a rare one, scaled so that a rare one has 1. */
const weights = new Map<string, number>();
for (const [step, words] of FREQUENT_STEMS.entries()) {
  const documents = LEAST_DOCUMENTS * 2 ** (step + 0.5);
  const weight = Math.log(DOCUMENTS / documents) / Math.log(DOCUMENTS / (LEAST_DOCUMENTS / 2));
  for (const word of wordsOf(words)) weights.set(word, Math.max(0.1, weight));
}

const events = new Set(EVENT_STEMS.flatMap(wordsOf));
for (const term of events) weights.set(term, Math.min(weights.get(term) ?? 1, EVENT_WEIGHT));

/**
 * How much a term tells of which event a report is of: near 0 for a word that reports of all events share,
 * 1 for a rare one.
 *
 * @param term a stem
 * @param name whether the report uses it as a name
 */
export function tellingWeight(term: string, name: boolean): number {
  const weight = weights.get(term) ?? 1;
  return name && !events.has(term) ? Math.max(weight, NAME_FLOOR) : weight;
}

/** The terms that tell less than a rare one as words, each with what it tells. */
export const tellingWords = (): Iterable<readonly [term: string, weight: number]> => weights;
