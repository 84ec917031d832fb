import { CLOSED } from '../../language/en/noun-phrases.ts';
import type { Figure, FigureContext } from '../figure.ts';
import type { LexedText, Lexeme } from '../lexemes.ts';
import type { NumberStyle } from '../numbers/numeral.ts';
import type { Candidate } from './candidate.ts';
import { parseQuantity } from './parsers/index.ts';
import { mayBegin } from './parsers/triggers.ts';
import { refine, type Sentence, spanOf } from './refiners/index.ts';
import { shareUnits } from './refiners/shared-unit.ts';

/** Languages that part decimals with a comma (Unicode CLDR, number symbols). */
const COMMA_LANGUAGES =
  /^(?:de|fr|es|it|pt|nl|pl|ru|uk|sv|da|nb|no|fi|cs|sk|hu|ro|bg|el|tr|id|vi|hr|sr|sl|lt|lv|et|ca)\b/i;

/** A sentence of lexemes. */
type Segment = Pick<Sentence, 'start' | 'end' | 'candidates'>;

/**
 * The quantities of a text, in order: everything that is a number with what it measures or counts, but no date.
 *
 * @param dates its dates and times, which no quantity overlaps, and from which periods are taken
 * @param context the text's language
 */
export function readQuantities(
  { text, lines }: LexedText,
  dates: readonly Figure[],
  context: FigureContext,
): Figure[] {
  const style: NumberStyle = { decimal: COMMA_LANGUAGES.test(context.lang ?? '') ? ',' : '.' };
  const found: Figure[] = [];
  let firstDate = 0;
  const datesWithin = (from: number, to: number): Figure[] => {
    while (firstDate < dates.length && (dates[firstDate]?.end ?? 0) <= from) firstDate++;
    let end = firstDate;
    while (end < dates.length && (dates[end]?.start ?? to) < to) end++;
    return dates.slice(firstDate, end);
  };
  for (const { lex } of lines) {
    const [first, last] = [lex[0], lex.at(-1)];
    const inLine = first && last ? datesWithin(first.start, last.end) : [];
    let passed = 0;
    for (const { start, end, candidates } of segments(lex, style, inLine)) {
      const from = lex[start]?.start ?? 0;
      const to = lex[end - 1]?.end ?? from;
      while (passed < inLine.length && (inLine[passed]?.end ?? 0) <= from) passed++;
      let last = passed;
      while ((inLine[last]?.start ?? to) < to) last++;
      const own = inLine.slice(passed, last);
      found.push(...refine({ text, lex, start, end, candidates, dates: own }));
    }
  }
  return found;
}

/** What a figure counts is looked for in its sentence; a text without sentences is cut, or its cost would be squared. */
const MAX_SENTENCE_LENGTH = 200;

/** Marks that end a sentence where a space and no small letter follows. */
function endsSentence(lex: readonly Lexeme[], at: number): boolean {
  const next = lex[at + 1];
  if (!next) return true;
  if (!/^[.!?;]$/.test(lex[at]?.text ?? '')) return false;
  if (lex[at]?.text === ';') return true;
  // "12 U.S. soldiers", "the U.S. Army": a word that begins a sentence has to follow an abbreviation.
  const abbreviated = /^\p{Lu}(?:\.\p{Lu})+$/u.test(lex[at - 1]?.text ?? '');
  if (abbreviated && !CLOSED.has(next.lower)) return false;
  return next.gap === 'space' && !/^\p{Ll}/u.test(next.text) && (lex[at - 1]?.text.length ?? 0) > 1;
}

function* segments(
  lex: readonly Lexeme[],
  style: NumberStyle,
  dates: readonly Figure[],
): Generator<Segment> {
  let date = 0;
  let start = 0;
  let candidates: Candidate[] = [];
  let free = 0;
  for (let at = 0; at < lex.length; at++) {
    const lexeme = lex[at];
    if (!lexeme) break;
    while (date < dates.length && (dates[date]?.end ?? 0) <= lexeme.start) date++;
    const inDate = (dates[date]?.start ?? Infinity) < lexeme.end;
    if (at >= free && mayBegin(lexeme) && !(inDate && dates[date]?.kind !== 'duration')) {
      const candidate = parseQuantity(lex, at, style);
      const isAge = candidate?.kind === 'age';
      const isApart = candidate && (dates[date]?.start ?? Infinity) >= spanOf(lex, candidate).end;
      if (candidate && candidate.kind !== 'duration' && (isAge || isApart)) {
        candidates.push(candidate);
        free = candidate.end;
      }
    }
    if (endsSentence(lex, at) || at - start >= MAX_SENTENCE_LENGTH) {
      if (candidates.length > 0) {
        yield { start, end: at + 1, candidates: shareUnits(lex, candidates) };
      }
      start = at + 1;
      candidates = [];
    }
  }
}
