import type { Figure } from '../figures/index.ts';
import { STOP_WORDS } from '../language/en/stop-words.ts';
import { countShared, shinglesOf } from '../text/hashes.ts';
import { foldWord, stem } from '../text/stems.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { plainWeight } from './rarity.ts';
import { countries, synonymGroups } from './relatedness.ts';
import type { Profile } from './terms.ts';

/** A word of a sentence as it is aligned. */
export interface Word {
  /** Its stem, or "#" and the value of a number. */
  readonly id: string;
  readonly kind: 'word' | 'stop' | 'number';
  readonly weight: number;
  /** Hashes of its pairs of neighbouring letters. */
  readonly letters: Int32Array;
  readonly groups: readonly number[];
  readonly countries: readonly number[];
}

/** For each word of two sentences, how like the word of the other is that answers it; 0 where none does. */
export interface Alignment {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** Two sentences are held against one another word by word: what is longer is cut, or it would cost its square. */
const MOST_WORDS = 200;

/** What a word that carries grammar weighs beside one that carries content. */
const STOP_WEIGHT = 0.2;

/** How much a synonym, and another word for one country, answer. */
const SYNONYM = 0.7;
const SAME_COUNTRY = 0.9;

/** From which part of letter pairs in common (Dice) two words are forms of one: inflections, spellings of a name. */
const LEAST_LETTERS = 0.5;
/** Shorter words are alike by chance. */
const LEAST_LENGTH = 4;

/** How much less two words answer one another that stand at opposite ends of their sentences. */
const PLACE = 0.05;

const NO_LETTERS = new Int32Array(0);

function wordOf({ kind, text }: Token, value: number | null): Word {
  const written = foldWord(text);
  const isNumber = kind === 'number' || value !== null;
  const isStop = !isNumber && (STOP_WORDS.has(written) || written.length < 2);
  const id = isNumber ? `#${value ?? written.replaceAll(',', '')}` : stem(written);
  return {
    id,
    kind: isNumber ? 'number' : isStop ? 'stop' : 'word',
    weight: isNumber ? 1 : isStop ? STOP_WEIGHT : plainWeight(id, 'word'),
    letters: isNumber ? NO_LETTERS : shinglesOf(written, 2),
    groups: synonymGroups(id),
    countries: countries(id),
  };
}

/** A figure that ends with a word is read by its value where that word is its number: "two", "more than thirty". */
const IN_WORDS = /^(?:[^\s\d]+\s)*[a-z]+(?:-[a-z]+)?$/i;

/** The value of the number in words that a token is; null for all else. */
function valueIn(figures: readonly Figure[], start: number, end: number): number | null {
  const figure = figures.find((one) => one.start <= start && end === one.end);
  const nominal = figure?.value?.nominal ?? null;
  if (!figure || figure.unit !== null || nominal === 1) return null;
  return IN_WORDS.test(figure.text) ? nominal : null;
}

/** The words of a sentence as they are aligned. */
export function wordsOf({ claim }: Profile): Word[] {
  return tokens(claim.text)
    .filter(({ kind }) => kind !== 'mark')
    .slice(0, MOST_WORDS)
    .map((token) => {
      const [start, end] = [claim.start + token.start, claim.start + token.end];
      return wordOf(token, token.kind === 'word' ? valueIn(claim.figures, start, end) : null);
    });
}

function share(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((one) => b.includes(one));
}

/** How far two words say the same, 0 to 1. */
function likeness(a: Word, b: Word): number {
  if (a.id === b.id) return 1;
  if (share(a.countries, b.countries)) return SAME_COUNTRY;
  if (share(a.groups, b.groups)) return SYNONYM;
  if (a.kind !== 'word' || b.kind !== 'word') return 0;
  const fewer = Math.min(a.letters.length, b.letters.length);
  if (fewer < LEAST_LENGTH - 1) return 0;
  const all = a.letters.length + b.letters.length;
  if ((2 * fewer) / all < LEAST_LETTERS) return 0;
  const dice = (2 * countShared(a.letters, b.letters)) / all;
  return dice >= LEAST_LETTERS ? dice : 0;
}

/**
 * Aligns the words of two sentences one to one: the likest first, of equals those that stand at like places. After
 * the aligner of Sultan, Bethard and Sumner (2014), without its parser.
 */
export function align(a: readonly Word[], b: readonly Word[]): Alignment {
  const found: { readonly i: number; readonly j: number; readonly like: number; rank: number }[] =
    [];
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const like = likeness(x, y);
      if (like === 0) continue;
      found.push({ i, j, like, rank: like - PLACE * Math.abs(i / a.length - j / b.length) });
    }
  }
  found.sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j);
  const inA = new Float64Array(a.length);
  const inB = new Float64Array(b.length);
  for (const { i, j, like } of found) {
    if (inA[i] !== 0 || inB[j] !== 0) continue;
    inA[i] = like;
    inB[j] = like;
  }
  return { a: inA, b: inB };
}
