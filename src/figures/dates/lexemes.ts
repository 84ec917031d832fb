import type { Token } from '../../text/tokens.ts';

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

const HYPHEN = /^[-\u2010\u2011\u2012\u2013]$/;
const PARTS = /[^-\u2010\u2011\u2012\u2013]+/g;
const POSSESSIVE = /['\u2019]s?$/;

function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return 'none';
  return text.slice(from, to).includes('\n') ? 'break' : 'space';
}

/** Cuts tokens into lexemes, in order. Hyphens and short dashes within a compound become gaps. */
export function lexemes(text: string, tokens: readonly Token[]): Lexeme[] {
  const found: Lexeme[] = [];
  let end = 0;
  let hyphen = false;
  const add = (start: number, raw: string, kind: Lexeme['kind']): void => {
    const cut = kind === 'word' && POSSESSIVE.test(raw) ? raw.replace(POSSESSIVE, '') : raw;
    const between = gapBetween(text, end, start);
    found.push({
      start,
      end: start + cut.length,
      text: cut,
      lower: cut.toLowerCase(),
      kind,
      gap: hyphen ? 'hyphen' : between,
      possessive: cut !== raw,
    });
    end = start + raw.length;
    hyphen = false;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'mark' && HYPHEN.test(token.text)) {
      const next = tokens[index + 1];
      const joins = token.start === end && next?.start === token.end && found.length > 0;
      if (joins) {
        hyphen = true;
        end = token.end;
        continue;
      }
    }
    if (token.kind !== 'word') {
      add(token.start, token.text, token.kind);
      continue;
    }
    let first = true;
    for (const part of token.text.matchAll(PARTS)) {
      if (!first) {
        hyphen = true;
        end = token.start + part.index;
      }
      add(token.start + part.index, part[0], 'word');
      first = false;
    }
  }
  return found;
}
