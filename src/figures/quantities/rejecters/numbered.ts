import {
  LEAVES,
  NAMED,
  NAMED_IN_PLURAL,
  NAMED_IN_WORDS,
  NAMED_WITH_CAPITAL,
} from '../../../language/en/names-with-numbers.ts';
import { CLOSED, PLURALS } from '../../../language/en/noun-phrases.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { moneyBefore, percentAt } from '../../measures/unit.ts';
import { isScoreBehind } from '../parsers/score.ts';

/* Numbers that tell which one of several things is meant: the name stands before them. */

export const isCapital = (lexeme: Lexeme | undefined): boolean =>
  /^\p{Lu}/u.test(lexeme?.text ?? '');

/** Whether a lexeme begins its sentence, as far as the marks before it tell. */
function isFirst(lex: readonly Lexeme[], at: number): boolean {
  const before = lex[at - 1];
  return !before || /^[.!?:“"”]$/.test(before.text);
}

/** What joins the numbers of several things with one name: "junctions 9 and 10", "grades 7 to 12", "page 2 of 3". */
const LIST_LINKS = /^(?:and|to|or|,|of|through|–)$/;

/** How many numbers a list of names is followed back through. */
const MAX_LIST_LENGTH = 6;

/** Whether a number stands in a list whose first one is a name: "articles 5, 6 and 7". */
export function isListed(lex: readonly Lexeme[], at: number): boolean {
  let first = at;
  for (let links = 0; links < MAX_LIST_LENGTH; links++) {
    const link =
      lex[first]?.gap === 'hyphen' ? 0 : LIST_LINKS.test(wordAt(lex, first - 1)) ? 1 : -1;
    const isNumber = link >= 0 && /^\d{1,4}$/.test(lex[first - link - 1]?.text ?? '');
    if (!isNumber || lex[first - link - 1]?.kind !== 'number') break;
    first -= link + 1;
  }
  const ofTotal = wordAt(lex, at - 1) === 'of' && first === at - 2;
  const name = lex[first - 1];
  if (!name || !/^\d{1,4}$/.test(lex[at]?.text ?? '') || (first !== at && !countsNothing(lex, at)))
    return false;
  if (ofTotal) return LEAVES.has(name.lower);
  const singular = name.lower.replace(/s$/, '');
  const isPlural = singular !== name.lower && NAMED_IN_PLURAL.has(singular);
  if (first === at)
    return isPlural && (countsNothing(lex, at) || LIST_LINKS.test(wordAt(lex, at + 1)));
  return (
    isPlural || (NAMED.has(name.lower) && (isCapital(name) || !NAMED_WITH_CAPITAL.has(name.lower)))
  );
}

/** "Resolution 1701", "Apollo 11", "No. 10", "page 12". */
export function isNumbered(lex: readonly Lexeme[], at: number): boolean {
  const dot = lex[at - 1]?.text === '.' && lex[at - 1]?.gap === 'none';
  const at1 = dot ? at - 2 : at - 1;
  const before = lex[at1];
  if (before?.kind !== 'word' || moneyBefore(lex, at) || percentAt(lex, at + 1)) return false;
  if (dot && !/^(?:no|nos|vol|art|sec|fig)$/.test(before.lower)) return false;
  if (NAMED.has(before.lower) && (isCapital(before) || !NAMED_WITH_CAPITAL.has(before.lower))) {
    return !/^\d{1,3}(?:,\d{3})+$/.test(lex[at]?.text ?? '');
  }
  // "on day 5", "stage 4 cancer"
  const isSome = /^(?:every|each|per|one|that|this|last|next|past)$/.test(wordAt(lex, at1 - 1));
  if (NAMED_IN_WORDS.has(before.lower) && !dot && !isSome) {
    return (
      /^\d{1,3}$/.test(lex[at]?.text ?? '') && lex[at + 1]?.text !== '%' && countsNothing(lex, at)
    );
  }
  // A capitalised word right before a bare number with nothing that it counts: "Windows 11", "Formula 1".
  if (/^[A-Z]$/.test(before.text) && lex[at1 - 1]?.text === '&') return true;
  // "iOS 17.4": names that begin small and have a capital within are of products.
  const isProduct = /^\p{Ll}+\p{Lu}/u.test(before.text);
  const digits = isProduct ? /^\d{1,4}(?:\.\d+)*$/ : /^\d{1,4}$/;
  return (
    (isCapital(before) || isProduct) &&
    (!isFirst(lex, at1) || /^\p{Lu}{2,}$/u.test(before.text)) &&
    countsNothing(lex, at) &&
    !isScoreBehind(lex, at) &&
    !CLOSED.has(before.lower) &&
    lex[at + 1]?.text !== '%' &&
    digits.test(lex[at]?.text ?? '')
  );
}

/** Whether nothing stands behind a bare number that it could be the number of. */
function countsNothing(lex: readonly Lexeme[], at: number): boolean {
  const next = lex[at + 1];
  return (
    !next ||
    next.kind === 'mark' ||
    CLOSED.has(next.lower) ||
    isCapital(next) ||
    /ly$/.test(next.lower) ||
    isSingular(next, lex[at + 2])
  );
}

/** "day two", "phase three", "number ten": a number in words that tells which. */
export function isNumberedInWords(lex: readonly Lexeme[], at: number, end: number): boolean {
  const [before, first, next] = [lex[at - 1], lex[at], lex[end]];
  if (first?.kind !== 'word' || before?.kind !== 'word' || first.gap !== 'space') return false;
  if (/^an?$/.test(first.lower) || (next?.gap === 'hyphen' && next.kind === 'word')) return false;
  const isTitle = isCapital(first) && isCapital(before) && !isCapital(next);
  if (/^(?:every|each|per|one|that|this|last|next|past)$/.test(wordAt(lex, at - 2))) return false;
  if (NAMED_IN_WORDS.has(before.lower)) {
    const isAlone = !next || next.kind === 'mark' || CLOSED.has(next.lower);
    return isTitle || isAlone || isSingular(next, lex[end + 1]);
  }
  // "the Big Four", "Ocean's Eleven", but no headline with all its words in capitals
  const isLed = before.possessive || /^(?:the|an?|of|in|at|to)$/.test(wordAt(lex, at - 2));
  return (
    isTitle && isLed && (before.possessive || !isFirst(lex, at - 1)) && !CLOSED.has(before.lower)
  );
}

/** Whether one thing follows a number of several: "a Fortune 500 company". */
function isSingular(noun: Lexeme, next: Lexeme | undefined): boolean {
  const plural = (lexeme: Lexeme) => /s$/.test(lexeme.lower) || PLURALS.has(lexeme.lower);
  const goesOn = next && next.gap === 'space' && next.kind === 'word' && !CLOSED.has(next.lower);
  return !plural(noun) && !(goesOn && plural(next)) && !/(?:ed|ing)$/.test(noun.lower);
}
