import { align, type Word, wordsOf } from './alignment.ts';
import type { Profile } from './terms.ts';

/**
 * What speaks for or against two single sentences stating the same fact, details included. Unlike two reports, two
 * sentences have no story around them: no rarity within it, no neighbours, no place. What one says and the other does
 * not weighs more instead.
 */
export interface SentenceEvidence {
  /** Part of each one's weight that the other answers, on average. */
  readonly words: number;
  /** The same of the numbers of the one that has less of them answered; 1 where there are none. */
  readonly numbers: number;
  /** The same of names, of the one that has more of them answered. */
  readonly names: number;
  /** How long the longer one is, as a logarithm: of two long sentences, less need be the same. */
  readonly length: number;
  readonly negation: number;
}

/** The part of a sentence's words that the other answers, by weight; null where it has none of the kind. */
function answered(
  words: readonly Word[],
  likeness: Float64Array,
  counts: (word: Word) => boolean,
): number | null {
  let all = 0;
  let found = 0;
  for (const [i, word] of words.entries()) {
    if (!counts(word)) continue;
    all += word.weight;
    found += word.weight * (likeness[i] ?? 0);
  }
  return all === 0 ? null : found / all;
}

/** Gathers what speaks for or against two sentences stating the same fact. */
export function sentenceEvidence(a: Profile, b: Profile): SentenceEvidence {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const alignment = align(wordsA, wordsB);
  const both = (counts: (word: Word) => boolean): readonly [number, number] => {
    const x = answered(wordsA, alignment.a, counts);
    const y = answered(wordsB, alignment.b, counts);
    return x === null && y === null ? [1, 1] : [x ?? 0, y ?? 0];
  };
  const isName = ({ id }: Word) => a.kinds.get(id) === 'name' || b.kinds.get(id) === 'name';
  const isContent = ({ kind }: Word) => kind !== 'stop';
  const [x, y] = both(() => true);
  const longer = Math.max(wordsA.filter(isContent).length, wordsB.filter(isContent).length);
  return {
    words: (x + y) / 2,
    numbers: Math.min(...both(({ kind }) => kind === 'number')),
    names: Math.max(...both(isName)),
    length: Math.log(1 + longer),
    negation: a.negated === b.negated ? 0 : 1,
  };
}
