import { CLOSED } from '../../language/en/noun-phrases.ts';
import { PARENTS } from '../../language/en/people.ts';
import { TIME_UNITS } from '../../language/en/units.ts';
import type { Span } from '../../text/span.ts';
import type { Figure, FigureContext } from '../figure.ts';
import type { LexedText, Lexeme } from '../lexemes.ts';
import { wordAt } from '../lexemes.ts';
import { type Per, perAt } from '../measures/unit.ts';
import type { NumberStyle } from '../numbers/numeral.ts';
import { type Candidate, candidateAt } from './candidate.ts';
import { mayBegin } from './parsers/triggers.ts';
import { withChangeToldAgain } from './refiners/change.ts';
import type { Run } from './refiners/counted.ts';
import { countedBy } from './refiners/counted-by.ts';
import {
  isHeldAgainst,
  withCountedOf,
  withLevels,
  withPercentagePoints,
} from './refiners/ellipsis.ts';
import { intervalOf, siOf } from './refiners/interval.ts';
import { modifierOf } from './refiners/modifier.ts';
import { canBefall, outcomeOf } from './refiners/outcome.ts';
import { ownerOf } from './refiners/owner.ts';
import { periodOf } from './refiners/period.ts';
import { placeOf } from './refiners/place.ts';
import { shareUnits } from './refiners/shared-unit.ts';
import { wholeAt } from './refiners/whole.ts';

/** Languages that part decimals with a comma (Unicode CLDR, number symbols). */
const COMMA_LANGUAGES =
  /^(?:de|fr|es|it|pt|nl|pl|ru|uk|sv|da|nb|no|fi|cs|sk|hu|ro|bg|el|tr|id|vi|hr|sr|sl|lt|lv|et|ca)\b/i;

/** A sentence of lexemes. */
interface Segment extends Run {
  readonly candidates: readonly Candidate[];
}

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
    for (const segment of segments(lex, style, inLine)) {
      const from = lex[segment.start]?.start ?? 0;
      const to = lex[segment.end - 1]?.end ?? from;
      while (passed < inLine.length && (inLine[passed]?.end ?? 0) <= from) passed++;
      const own: Figure[] = [];
      for (let i = passed; i < inLine.length; i++) {
        const date = inLine[i];
        if (!date || date.start >= to) break;
        own.push(date);
      }
      const figures: Figure[] = [];
      for (const candidate of segment.candidates) {
        const figure = figureOf(text, lex, candidate, segment, own);
        const against = isHeldAgainst(lex, candidate.start);
        figures.push(against ? withCountedOf(figure, figures) : figure);
      }
      const told = withChangeToldAgain(lex, figures, segment.candidates);
      const levelled = withLevels(lex, told, segment.candidates);
      found.push(...withPercentagePoints(text, lex, levelled, segment.candidates));
    }
  }
  return found;
}

/** What a figure counts is looked for in its sentence; a text without sentences is cut, or its cost would be squared. */
const LONGEST_SENTENCE = 200;

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
      const candidate = candidateAt(lex, at, style);
      const isAge = candidate?.kind === 'age';
      const isApart = candidate && (dates[date]?.start ?? Infinity) >= spanOf(lex, candidate).end;
      if (candidate && candidate.kind !== 'duration' && (isAge || isApart)) {
        candidates.push(candidate);
        free = candidate.end;
      }
    }
    if (endsSentence(lex, at) || at - start >= LONGEST_SENTENCE) {
      if (candidates.length > 0) {
        yield { start, end: at + 1, candidates: shareUnits(lex, candidates) };
      }
      start = at + 1;
      candidates = [];
    }
  }
}

function figureOf(
  text: string,
  lex: readonly Lexeme[],
  candidate: Candidate,
  segment: Segment,
  dates: readonly Figure[],
): Figure {
  const { kind, unit } = candidate;
  const span = spanOf(lex, candidate);
  const said = (run: Run) => {
    const { start, end } = spanOf(lex, run);
    return { start, end, text: text.slice(start, end) };
  };
  const countable = kind !== 'age' && kind !== 'score' && kind !== 'money';
  const run = countable || candidate.numeral.ratio ? countedBy(lex, candidate, dates) : null;
  const counted = run ? spanOf(lex, run) : null;
  const isBehind = candidate.countedFrom === undefined;
  const whole = { start: candidate.start, end: (isBehind && run?.end) || candidate.end };
  const others = segment.candidates.filter((other) => other !== candidate);
  const own = isBehind
    ? { start: candidate.end, end: whole.end }
    : { start: candidate.countedFrom ?? 0, end: run?.end ?? candidate.end };
  const befalls =
    countable && !isOfParent(lex, candidate.start) && !isWhole(lex, candidate, others);
  const befallen = befalls ? outcomeOf(lex, own, segment, others) : null;
  const outcome = befallen && canBefall(kind, befallen) ? befallen : null;
  const place = placeOf(lex, whole, segment, dates);
  const value = intervalOf(lex, candidate);
  const per = perOf(lex, candidate, run);
  const modifier = kind === 'count' ? modifierOf(lex, candidate) : null;
  const owner = kind === 'age' ? ownerOf(lex, candidate) : null;
  const figure: Figure = {
    ...span,
    text: text.slice(span.start, span.end),
    kind,
    value,
    unit,
    ...(per && { per: per.per }),
    ...(modifier && { modifier: { ...said(modifier), kind: modifier.kind } }),
    ...(owner && { owner: said(owner) }),
    counted: counted ? text.slice(counted.start, counted.end) : null,
    ...(counted ? { countedSpan: counted } : {}),
    timex: null,
    ...(candidate.implied && { implied: [candidate.implied] }),
    confidence: confidenceOf(candidate, counted !== null || outcome !== null),
    ...(siOf(lex, candidate, value) ?? {}),
    ...(outcome && { outcome: { ...said(outcome), classes: outcome.classes } }),
    ...(place && { place: said(place) }),
  };
  const period = kind === 'age' ? null : periodOf(text, figure, dates);
  return period ? { ...figure, period } : figure;
}

/** How many words may stand between what is counted and what it is counted for each of: "12 people die each day". */
const PER_REACH = 2;

/** What an amount, percentage or count is for each of. */
function perOf(lex: readonly Lexeme[], { kind, end }: Candidate, counted: Run | null): Per | null {
  if (kind === 'money' || kind === 'percent') return perAt(lex, end);
  if (kind !== 'count') return null;
  const from = counted?.end ?? end;
  for (let at = from; at <= from + PER_REACH; at++) {
    const per = perAt(lex, at);
    if (per?.unit && TIME_UNITS.has(per.per)) return per;
    if (lex[at]?.kind !== 'word' || /^(?:for|in|of|and|or|but|to)$/.test(wordAt(lex, at)))
      return null;
  }
  return null;
}

/** "a father of three": the children are not what the sentence goes on to tell of. */
function isOfParent(lex: readonly Lexeme[], at: number): boolean {
  return wordAt(lex, at - 1) === 'of' && PARENTS.has(wordAt(lex, at - 2));
}

/** Whether a figure is what another is a part of: of "four of the six" only four have died. */
function isWhole(lex: readonly Lexeme[], { start }: Run, others: readonly Run[]): boolean {
  return others.some(
    ({ end }) => end < start && wordAt(lex, end) === 'of' && wholeAt(lex, end + 1) > start,
  );
}

function spanOf(lex: readonly Lexeme[], { start, end }: Run): Span {
  return { start: lex[start]?.start ?? 0, end: lex[end - 1]?.end ?? 0 };
}

/** A number that neither measures nor counts anything that could be found is seldom read right. */
function confidenceOf({ kind, sure }: Candidate, countsSomething: boolean): number {
  return kind !== 'count' || countsSomething ? sure : Math.min(sure, 0.5);
}
