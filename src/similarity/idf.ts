import { FREQUENT_STEMS, MIN_SHARE } from '../language/en/document-frequency.ts';
import { wordsOf } from '../language/words.ts';

/** The least that a word tells: none is worth nothing. */
const MIN_IDF = 0.1;

/**
 * Inverse document frequency (Spärck Jones 1972) of the stems of common English words: how much each tells of what a
 * text is about, from {@link MIN_IDF} for what nearly every text says to 1 for a rare one.
 */
export const IDF: ReadonlyMap<string, number> = new Map(
  FREQUENT_STEMS.flatMap((stems, step) => {
    const share = MIN_SHARE * 2 ** (step + 0.5);
    const weight = Math.max(MIN_IDF, Math.log(share) / Math.log(MIN_SHARE / 2));
    return wordsOf(stems).map((stem) => [stem, weight] as const);
  }),
);

/** The same of any stem: one that is not listed is rare. */
export const idfWeight = (stem: string): number => IDF.get(stem) ?? 1;
