import { wordsOf } from '../language/words.ts';
import { IDF } from '../similarity/idf.ts';
import { EVENT_STEMS } from './en/event-stems.ts';

/** What an event word tells: as much as a word that stands in every third document. */
const EVENT_WEIGHT = 0.25;

/** A name that is also a common word ("Bush", "Brown") tells more as a name than as a word. */
const NAME_FLOOR = 0.6;

const weights = new Map(IDF);
const events = new Set(EVENT_STEMS.flatMap(wordsOf));
for (const term of events) weights.set(term, Math.min(weights.get(term) ?? 1, EVENT_WEIGHT));

/**
 * How much a term tells of which event a report is of: near 0 for a word that reports of all events share,
 * 1 for a rare one.
 *
 * @param term a stem
 * @param name whether the report uses it as a name
 */
export function termWeight(term: string, name: boolean): number {
  const weight = weights.get(term) ?? 1;
  return name && !events.has(term) ? Math.max(weight, NAME_FLOOR) : weight;
}

/** The terms that tell less than a rare one as words, each with what it tells. */
export const termWeights = (): Iterable<readonly [term: string, weight: number]> => weights;
