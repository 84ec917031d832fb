import { type Token, tokens } from '../text/tokens.ts';

/** What stands between a lexeme and the one before it. */
export type Gap = 'none' | 'space' | 'hyphen' | 'break';

/**
 * A token cut finer, for the grammar of dates: compounds are parted at their hyphens ("third-quarter"),
 * a possessive ending is dropped ("Friday's"), a final full stop belongs to no word.
 */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly gap: Gap;
  readonly possessive: boolean;
}

/** Hyphens and short dashes that join numbers and words. */
const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013']);

function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return 'none';
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) return 'break';
  return 'space';
}

/** How many characters of a possessive ending a word has: "Friday's" 2, "months'" (whose mark is no token) 0. */
function possessiveLength(word: string): number {
  const mark = word.charCodeAt(word.length - 2);
  const s = word.charCodeAt(word.length - 1) | 0x20;
  return s === 0x73 && (mark === 0x27 || mark === 0x2019) ? 2 : 0;
}

/** Cuts tokens into lexemes, in order. Hyphens and short dashes within a compound become gaps. */
export function lexemes(text: string, tokens: readonly Token[]): Lexeme[] {
  const found: Lexeme[] = [];
  let end = 0;
  let hyphen = false;
  const add = (start: number, raw: string, kind: Lexeme['kind']): void => {
    const ending = kind === 'word' ? possessiveLength(raw) : 0;
    const cut = ending > 0 ? raw.slice(0, -ending) : raw;
    found.push({
      start,
      end: start + cut.length,
      text: cut,
      lower: cut.toLowerCase(),
      kind,
      gap: hyphen ? 'hyphen' : gapBetween(text, end, start),
      possessive: ending > 0,
    });
    end = start + raw.length;
    hyphen = false;
  };
  for (const [index, token] of tokens.entries()) {
    const { start, kind } = token;
    if (kind === 'mark' && start === end && found.length > 0 && HYPHENS.has(token.text)) {
      if (tokens[index + 1]?.start === token.end) {
        hyphen = true;
        end = token.end;
        continue;
      }
    }
    if (kind !== 'word' || !token.text.includes('-')) {
      add(start, token.text, kind);
      continue;
    }
    let from = start;
    for (const part of token.text.split('-')) {
      if (from > start) {
        hyphen = true;
        end = from;
      }
      add(from, part, 'word');
      from += part.length + 1;
    }
  }
  return found;
}

/** The lexemes of one line, and how many stand before it. */
export interface Line {
  readonly lex: readonly Lexeme[];
  readonly from: number;
}

/** Parts lexemes at line breaks: no figure goes over one, and the first of a line begins as a text begins. */
export function linesOf(all: readonly Lexeme[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 1; at <= all.length; at++) {
    if (at < all.length && all[at]?.gap !== 'break') continue;
    const lex = all.slice(from, at);
    const first = lex[0];
    if (first) lex[0] = { ...first, gap: 'space' };
    lines.push({ lex, from });
    from = at;
  }
  return lines;
}

/** A text as the grammars of dates and quantities read it. */
export interface LexedText {
  readonly text: string;
  readonly lex: readonly Lexeme[];
  readonly lines: readonly Line[];
}

/** Cuts a text into lexemes and lines, once for all grammars. */
export function lexText(text: string): LexedText {
  const lex = lexemes(text, tokens(text));
  return { text, lex, lines: linesOf(lex) };
}

/** Whether the line goes on at `index`. */
export function follows(lex: readonly Lexeme[], index: number): boolean {
  return index < lex.length;
}

/** The lower-case text at `index`, or '' at the end. */
export function wordAt(lex: readonly Lexeme[], index: number): string {
  return lex[index]?.lower ?? '';
}
