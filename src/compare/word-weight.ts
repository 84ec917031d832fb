import { idfWeight } from '../similarity/idf.ts';

/** How much less the most common words tell. */
const COMMON = 0.7;

/** How much a word tells by the language at large, from its stem: 1 for a rare one. */
export const wordWeight = (stem: string): number => 1 - COMMON * (1 - idfWeight(stem));
