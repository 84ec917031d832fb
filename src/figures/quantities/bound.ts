import type { Lexeme } from '../dates/lexemes.ts';
import { AFTER, BEFORE, FALLING, FROM_BELOW, RISING } from '../en/bounds.ts';
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

/** Between a verb of change and its figure: "rose by about another", "fell a further". */
const CHANGE_LINKS: ReadonlySet<string> = new Set(
  'by about another a further nearly almost more than around some as much an roughly over just only sharply slightly'.split(
    ' ',
  ),
);

/** How far a verb of change can stand before its figure, in lexemes. */
const CHANGE_REACH = 5;

/** What may stand behind the size of a change, and is no noun that it describes: "rose a further 3% to 12". */
const AFTER_CHANGE: ReadonlySet<string> = new Set(
  'to from on in at by of for since over during after before last this against as and or but while compared'.split(
    ' ',
  ),
);

/**
 * Whether a figure is the size of a change: after "rose", "fell by", "down"; or before "increase", "drop".
 *
 * @param start index of the figure's first lexeme, @param end index after its last
 */
export function changeOf(lex: readonly Lexeme[], start: number, end: number): 'up' | 'down' | null {
  const next = word(lex, end);
  // "added a 30 degree shot": with an article before it and a noun behind, the figure describes that noun.
  const describes = /^an?$/.test(lex[start - 1]?.lower ?? '') && lex[end]?.kind === 'word';
  const first = describes && !AFTER_CHANGE.has(next) ? start : Math.max(0, start - CHANGE_REACH);
  for (let at = start - 1; at >= first; at--) {
    const name = lex[at]?.lower ?? '';
    if (RISING.has(name)) return 'up';
    if (FALLING.has(name)) return 'down';
    if (!CHANGE_LINKS.has(name)) break;
  }
  if (/^(?:increase|rise|gain|jump|growth|surge|climb|hike|upturn|rally)$/.test(next)) return 'up';
  if (/^(?:decrease|decline|drop|fall|loss|cut|reduction|slump|slide|plunge|dip)$/.test(next))
    return 'down';
  if (/^(?:higher|up)$/.test(next)) return 'up';
  if (/^(?:lower|down)$/.test(next)) return 'down';
  return null;
}
