import { wordSet } from '../words.ts';

/** Verbs whose last consonant doubles before an ending (Quirk et al., 3.8). */
const DOUBLING =
  wordSet(`admit quip snap dub pan rip refer rebut put begin concur spar ban trip step row spin sit fret chat wrap split
  plan drop slip dip trim stop shed cut`);

/** A regular verb or noun with an ending, as English spells it: "denied", "gripes", "dubbing". */
export function withEnding(lemma: string, ending: 'ed' | 'ing' | 's'): string {
  if (ending === 's') {
    if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
    return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  }
  if (ending === 'ed' && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (ending === 'ed' && lemma.endsWith('e')) return `${lemma}d`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}${ending}`;
  if (DOUBLING.has(lemma)) return `${lemma}${lemma.at(-1)}${ending}`;
  return `${lemma}${ending}`;
}

/** Every form of verbs and nouns, parted by spaces; "~" parts irregular forms: "grow~grew~grown". */
export function formsOf(...lists: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entry of lists.flatMap((list) => list.split(/\s+/))) {
    const [lemma = '', ...irregular] = entry.split('~');
    const regular = (['s', 'ed', 'ing'] as const).map((ending) => withEnding(lemma, ending));
    // British spelling doubles an "l" too: "quarrelled".
    const british = /[aeo]l$/.test(lemma) ? [`${lemma}led`, `${lemma}ling`] : [];
    for (const form of [lemma, ...regular, ...irregular, ...british]) found.add(form);
  }
  return found;
}
