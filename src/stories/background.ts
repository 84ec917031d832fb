import { wordsOf } from '../text/words-of.ts';
import { DOCUMENTS, FREQUENT_STEMS, LEAST_DOCUMENTS } from './en/document-frequency.ts';
import { EVENT_STEMS } from './en/event-stems.ts';

/** What an event word tells: as much as a word that stands in every sixth document. */
const EVENT_WEIGHT = 0.25;

/** A name that is also a common word ("Bush", "Brown") tells more as a name than as a word. */
const NAME_FLOOR = 0.6;

/** Inverse document frequency, scaled so that a word that the table leaves out has 1. */
const inverse = new Map<string, number>();
for (const [step, words] of FREQUENT_STEMS.entries()) {
  const documents = LEAST_DOCUMENTS * 2 ** (step + 0.5);
  const weight = Math.log(DOCUMENTS / documents) / Math.log(DOCUMENTS / (LEAST_DOCUMENTS / 2));
  for (const word of wordsOf(words)) inverse.set(word, Math.max(0.1, weight));
}

/** What the terms tell that tell less than a rare one, as words and as names. */
const telling = new Map<string, readonly [word: number, name: number]>();
for (const [term, weight] of inverse) telling.set(term, [weight, Math.max(weight, NAME_FLOOR)]);
for (const term of EVENT_STEMS.flatMap(wordsOf)) {
  const weight = Math.min(inverse.get(term) ?? 1, EVENT_WEIGHT);
  telling.set(term, [weight, weight]);
}

/**
 * How much a term tells of which event a report is of: near 0 for a word that reports of all events share,
 * 1 for a rare one.
 *
 * @param term a stem
 * @param name whether the report uses it as a name
 */
export function tellingWeight(term: string, name: boolean): number {
  return telling.get(term)?.[name ? 1 : 0] ?? 1;
}

/** The terms that tell less than a rare one as words, each with what it tells. */
export function* tellingWords(): Iterable<readonly [term: string, weight: number]> {
  for (const [term, [weight]] of telling) yield [term, weight];
}
