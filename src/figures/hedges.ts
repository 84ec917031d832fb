import {
  HEDGES_AFTER,
  HEDGES_BEFORE,
  type HedgeBound,
  type HedgeRow,
} from '../language/en/hedges.ts';
import { CLOSED } from '../language/en/noun-phrases.ts';
import { JUDGING, SWELLING, TAKES_OVER, TAKES_PREPOSITION } from '../language/en/prepositions.ts';
import { IRREGULAR_PASTS } from '../language/en/verbs.ts';
import type { Lexeme } from './lexemes.ts';
import { isPerson } from './person.ts';

/** A hedge where it stands. */
export interface Hedge {
  /** Index of its first lexeme. */
  readonly start: number;
  /** Index after its last one. */
  readonly end: number;
  readonly bound: HedgeBound;
  /** It says that the value lies below what is written. */
  readonly fromBelow: boolean;
}

/**
 * Words that stand between a hedge and its figure: "at least another 12". "The" is none: "around the 37 m long hull" says
 * where, "far less than the $4 billion of last year" compares with a figure that is exact.
 */
const BETWEEN: ReadonlySet<string> = new Set(['another', 'a', 'an', 'further', 'total']);

type Index = ReadonlyMap<string, readonly HedgeRow[]>;

const byLastWord = indexed(HEDGES_BEFORE, (words) => words.at(-1) ?? '');
const byFirstWord = indexed(HEDGES_BEFORE, (words) => words[0] ?? '');
const behindByFirst = indexed(HEDGES_AFTER, (words) => words[0] ?? '');

/** A table by one word of each row, the longest rows first. */
function indexed(rows: readonly HedgeRow[], by: (words: readonly string[]) => string): Index {
  const found = new Map<string, HedgeRow[]>();
  for (const row of [...rows].sort((a, b) => b.words.length - a.words.length)) {
    const key = by(row.words);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/** A loop, since this runs at every word of a text. */
function standsAt(lex: readonly Lexeme[], at: number, { words }: HedgeRow): boolean {
  for (let i = words.length - 1; i >= 0; i--) if (lex[at + i]?.lower !== words[i]) return false;
  return true;
}

const SIGNS: Readonly<Record<string, HedgeBound>> = {
  '~': 'about',
  '≈': 'about',
  '<': 'less',
  '>': 'more',
  '≤': 'atMost',
  '≥': 'atLeast',
};

/** What a figure is of, as far as the reading of its hedge needs to know. */
type Of = 'count' | 'age' | 'measured' | 'duration';

/** The hedge that ends right before a figure's first lexeme. */
export function hedgeBefore(lex: readonly Lexeme[], at: number, of: Of = 'count'): Hedge | null {
  const signed = lex[at - 1];
  const sign =
    signed?.lower === 'sub' && lex[at]?.gap === 'hyphen' ? 'less' : SIGNS[signed?.text ?? ''];
  if (sign) return { start: at - 1, end: at, bound: sign, fromBelow: false };
  const isParted = BETWEEN.has(signed?.lower ?? '');
  for (const end of isParted ? [at, at - 1] : [at]) {
    for (const row of byLastWord.get(lex[end - 1]?.lower ?? '') ?? []) {
      const start = end - row.words.length;
      if (!standsAt(lex, start, row)) continue;
      if (of !== 'age' && isPreposition(lex, start, at, row, of)) return null;
      return { start, end, bound: row.bound, fromBelow: row.fromBelow };
    }
  }
  return null;
}

/** Whether words that can be a hedge begin at an index. */
export const beginsHedge = (lex: readonly Lexeme[], at: number): boolean =>
  byFirstWord.get(lex[at]?.lower ?? '')?.some((one) => standsAt(lex, at, one)) ?? false;

/** The hedge of a length of time that begins at an index. */
export function hedgeFrom(lex: readonly Lexeme[], at: number): Hedge | null {
  const row = byFirstWord.get(lex[at]?.lower ?? '')?.find((one) => standsAt(lex, at, one));
  if (!row) return null;
  const end = at + row.words.length;
  if (isPreposition(lex, at, end, row, 'duration')) return null;
  return { start: at, end, bound: row.bound, fromBelow: row.fromBelow };
}

/** The hedge that follows a figure's last lexeme: "or more", "or so". */
export function hedgeAfter(lex: readonly Lexeme[], at: number): Hedge | null {
  const sign = lex[at];
  if (sign?.text === '+' && sign.gap === 'none') {
    return { start: at, end: at + 1, bound: 'atLeast', fromBelow: false };
  }
  for (const row of behindByFirst.get(sign?.lower ?? '') ?? []) {
    const { words, bound, fromBelow } = row;
    // "12 people at least 3 of whom": before another figure it is that one's.
    const isNext = words[0] === 'at' && isWordOrNumber(lex[at + words.length]);
    if (!isNext && (words.length > 1 || sign?.gap === 'hyphen') && standsAt(lex, at, row)) {
      return { start: at, end: at + words.length, bound, fromBelow };
    }
  }
  return null;
}

const isWordOrNumber = (next: Lexeme | undefined): boolean =>
  next !== undefined && next.kind !== 'mark' && !CLOSED.has(next.lower);

/** How far before its preposition a verb with its object can stand, in lexemes. */
const MAX_VERB_DISTANCE = 8;

/** What ends the search for that verb: another clause. */
const PARTS_CLAUSES =
  /^(?:that|who|which|while|because|if|when|but|as|is|are|was|were|be|has|have|had|will|would|said|says)$/;

/** Whether words spelt as a hedge are a preposition or particle: "sued the bank over two tweets", "handed over three". */
function isPreposition(
  lex: readonly Lexeme[],
  start: number,
  at: number,
  { words }: HedgeRow,
  of: Of,
): boolean {
  const name = words.join(' ');
  const owners = TAKES_PREPOSITION[name];
  const before = lex[start - 1];
  if (!owners || before?.kind !== 'word' || (of === 'duration' && name !== 'over')) return false;
  const particle = name === 'over' ? TAKES_OVER[before.lower] : undefined;
  if (particle) return particle.has(lex[start - 2]?.lower ?? '');
  if (owners.has(before.lower)) return isOwner(lex, at, before.lower, of);
  if (
    CLOSED.has(before.lower) ||
    IRREGULAR_PASTS.has(before.lower) ||
    /(?:ed|ing|ly)$/.test(before.lower)
  ) {
    return false;
  }
  for (let i = start - 2; name === 'over' && i >= Math.max(0, start - MAX_VERB_DISTANCE); i--) {
    const lexeme = lex[i];
    if (!lexeme || PARTS_CLAUSES.test(lexeme.lower)) return false;
    // "He was sued over two tweets, and the bank over $3 million"
    if (lexeme.kind === 'mark' && lex[i + 1]?.lower !== 'and') return false;
    if (JUDGING.has(lexeme.lower)) return true;
  }
  return false;
}

/** Whether the word right before a preposition owns it, by what the figure is of. */
function isOwner(lex: readonly Lexeme[], at: number, owner: string, of: Of): boolean {
  if (SWELLING.has(owner))
    return of === 'duration' || (of === 'count' && !isPercentBehind(lex, at));
  // "charged over 40 people" hedges, "charged over 40 thefts" doesn't.
  return !(JUDGING.has(owner) && [1, 2, 3].some((i) => isPerson(lex[at + i])));
}

const isPercentBehind = (lex: readonly Lexeme[], at: number): boolean =>
  /^(?:%|percent|per|pc|pct)$/.test(lex[at + 1]?.lower ?? '');
