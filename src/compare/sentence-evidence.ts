import { countShared } from '../text/hashes.ts';
import type { Numbered } from './numbered.ts';
import type { Overlap } from './overlap.ts';
import type { Lexicon } from './rarity.ts';
import { commonSubsequence, runLength } from './runs.ts';

/**
 * What speaks for or against two single sentences stating the same fact, details included. Unlike two reports, two
 * sentences have no story around them: no rarity within it, no neighbours, no place. What one says and the other does
 * not weighs more instead.
 */
export interface SentenceEvidence {
  /** Part of the fuller and of the poorer covered claim's weight that the other answers. */
  readonly most: number;
  readonly least: number;
  /** The same of numbers alone, on average; 1 where there are none. */
  readonly numbers: number;
  /** Words in the same order in both, of the longer one's. */
  readonly sequence: number;
  /** The longest run of words in common, of the shorter one's. */
  readonly run: number;
  /** Groups of four letters in common. */
  readonly spelling: number;
  readonly negation: number;
}

/** The part of a claim's weight that the other answers; null where it has no term of the kind. */
function cover(
  { profile, terms }: Numbered,
  likeness: ReadonlyMap<number, number>,
  { ids, plain }: Lexicon,
  of: (kind: string) => boolean,
): number | null {
  let all = 0;
  let answered = 0;
  for (const term of terms) {
    if (!of(profile.kinds.get(ids[term] ?? '') ?? 'word')) continue;
    const weight = plain[term] ?? 0;
    all += weight;
    answered += weight * (likeness.get(term) ?? 0);
  }
  return all === 0 ? null : answered / all;
}

function both(
  { numberedA, numberedB, fromA, fromB }: Overlap,
  lexicon: Lexicon,
  of: (kind: string) => boolean,
): [number | null, number | null] {
  const inA = new Map(fromA.map(({ a, likeness }) => [a, likeness]));
  const inB = new Map(fromB.map(({ b, likeness }) => [b, likeness]));
  return [cover(numberedA, inA, lexicon, of), cover(numberedB, inB, lexicon, of)];
}

function meanOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 1 : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Gathers what speaks for or against two sentences stating the same fact. */
export function sentenceEvidence(pair: Overlap, lexicon: Lexicon): SentenceEvidence {
  const { a, b } = pair;
  const [coverA, coverB] = both(pair, lexicon, () => true);
  const shorter = Math.min(a.words.length, b.words.length) || 1;
  const longer = Math.max(a.words.length, b.words.length) || 1;
  return {
    most: Math.max(coverA ?? 0, coverB ?? 0),
    least: Math.min(coverA ?? 0, coverB ?? 0),
    numbers: meanOf(both(pair, lexicon, (kind) => kind === 'number' || kind === 'date')),
    sequence: commonSubsequence(a.words, b.words) / longer,
    run: runLength(a.hashes, b.hashes) / shorter,
    spelling:
      countShared(a.shingles, b.shingles) / Math.sqrt(a.shingles.length * b.shingles.length || 1),
    negation: a.negated === b.negated ? 0 : 1,
  };
}
