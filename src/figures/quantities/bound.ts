import type { Lexeme } from '../dates/lexemes.ts';
import { AFTER, BEFORE, FROM_BELOW } from '../en/bounds.ts';
import type { Bound } from '../figure.ts';
import { word } from './numeral.ts';

export interface Hedge {
  /** Index of its first lexeme. */
  readonly start: number;
  /** Index after its last one. */
  readonly end: number;
  readonly words: string;
  readonly bound: Bound;
}

/**
 * Words that stand between a hedge and its figure: "at least another 12". "The" is none: "around the 37 m long hull" says
 * where, "far less than the $4 billion of last year" compares with a figure that is exact.
 */
const BETWEEN: ReadonlySet<string> = new Set(['another', 'a', 'an', 'further', 'total']);

const hedgesBefore = index(BEFORE, (words) => words.at(-1) ?? '');
const hedgesAfter = index(AFTER, (words) => words[0] ?? '');

type Rows = ReadonlyArray<readonly [words: readonly string[], bound: Bound]>;

/** The table by one word of each row, the longest rows first. */
function index(
  rows: ReadonlyArray<readonly [string, Bound]>,
  by: (words: readonly string[]) => string,
): ReadonlyMap<string, Rows> {
  const found = new Map<string, (readonly [readonly string[], Bound])[]>();
  const split = rows.map(([words, bound]) => [words.split(' '), bound] as const);
  for (const row of [...split].sort(([a], [b]) => b.length - a.length)) {
    const key = by(row[0]);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

function matchesAt(lex: readonly Lexeme[], at: number, words: readonly string[]): boolean {
  return at >= 0 && words.every((one, i) => (i === 0 ? lex[at]?.lower : word(lex, at + i)) === one);
}

/** The hedge that ends right before a figure's first lexeme. */
export function hedgeBefore(lex: readonly Lexeme[], at: number): Hedge | null {
  const signed = lex[at - 1];
  if (signed?.lower === 'sub' && lex[at]?.gap === 'hyphen') {
    return { start: at - 1, end: at, words: 'sub', bound: 'less' };
  }
  if (signed && /^[~≈<>≤≥]$/.test(signed.text)) return signHedge(signed.text, at - 1);
  const between = lex[at - 1]?.lower ?? '';
  const end = BETWEEN.has(between) ? at - 1 : at;
  for (const from of end === at ? [at] : [at, end]) {
    for (const [words, bound] of hedgesBefore.get(lex[from - 1]?.lower ?? '') ?? []) {
      const start = from - words.length;
      if (matchesAt(lex, start, words)) return { start, end: from, words: words.join(' '), bound };
    }
  }
  return null;
}

function signHedge(sign: string, at: number): Hedge {
  const bounds: Readonly<Record<string, Bound>> = {
    '<': 'less',
    '>': 'more',
    '≤': 'atMost',
    '≥': 'atLeast',
  };
  return { start: at, end: at + 1, words: sign, bound: bounds[sign] ?? 'about' };
}

/** The hedge that follows a figure's last lexeme: "or more", "or so". */
export function hedgeAfter(lex: readonly Lexeme[], at: number): Hedge | null {
  const sign = lex[at];
  if (sign?.text === '+' && sign.gap === 'none') {
    return { start: at, end: at + 1, words: '+', bound: 'atLeast' };
  }
  for (const [words, bound] of hedgesAfter.get(word(lex, at)) ?? []) {
    const joined = words.length > 1 || lex[at]?.gap === 'hyphen';
    if (joined && matchesAt(lex, at, words)) {
      return { start: at, end: at + words.length, words: words.join(' '), bound };
    }
  }
  return null;
}

/** Whether the hedge says that the value lies below what is written. */
export function isFromBelow(hedge: Hedge | null): boolean {
  return hedge !== null && FROM_BELOW.has(hedge.words);
}
