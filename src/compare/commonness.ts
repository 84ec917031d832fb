import { COMMON_STEMS } from '../language/en/common-words.ts';

const levelOf = new Map<string, number>();
for (const [i, words] of COMMON_STEMS.entries()) {
  for (const word of words.trim().split(/\s+/)) levelOf.set(word, (i + 1) / COMMON_STEMS.length);
}

/** How common a stem is in English at large: 0 for a rare word to 1 for the most common ones ("make"). */
export function commonness(stem: string): number {
  return levelOf.get(stem) ?? 0;
}
