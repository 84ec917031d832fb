import { EMERGENCY, STREETS } from '../../../language/en/names-with-numbers.ts';
import { CLOSED } from '../../../language/en/noun-phrases.ts';
import { ORDINAL_ENDINGS, SUFFIXES } from '../../../language/en/numbers.ts';
import { hedgeBefore } from '../../hedges.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { moneyAfter, moneyBefore, percentAt, unitAt } from '../../measures/unit.ts';
import { startsWithPoint } from '../../numbers/digits.ts';
import type { Numeral } from '../../numbers/numeral.ts';
import { isCapital, isListed, isNumbered, isNumberedInWords } from './numbered.ts';

/** Words written to a number with a hyphen that leave it a number: "sub-7", "now-18", "minus-1.4". */
const PREFIXES: ReadonlySet<string> = new Set(
  'minus sub now then mid early late nearly almost about to per post pre plus magnitude'.split(' '),
);

/**
 * Whether a number is part of a name and no quantity: "Su-35", "COVID-19", "Boeing 737-800", "Resolution 1701",
 * "No. 10", "221 Baker Street", "9/11", a telephone number.
 */
export function isName(lex: readonly Lexeme[], at: number, numeral: Numeral): boolean {
  const first = lex[at];
  if (!first) return true;
  const plain = first.kind === 'number' && numeral.end === at + 1;
  return (
    isJoined(lex, at, numeral) ||
    isLengthOfNumber(lex, numeral.end) ||
    (plain &&
      (isModel(lex, at) ||
        isNumbered(lex, at) ||
        isListed(lex, at) ||
        isOwner(lex, at) ||
        isEmergency(lex, at) ||
        isAddress(lex, at, numeral.end) ||
        isSerial(lex, at))) ||
    isNumberedInWords(lex, at, numeral.end) ||
    (numeral.end === at + 1 && isFixedPhrase(lex, at))
  );
}

/** Letters or digits written to the number, before or behind it: "A320", "MH17", "7B". */
function isJoined(lex: readonly Lexeme[], at: number, { end }: Numeral): boolean {
  const first = lex[at];
  const before = lex[at - 1];
  const next = lex[end];
  if (first?.kind === 'number') {
    if (first.gap === 'none' && before?.kind === 'word' && !moneyBefore(lex, at)) return true;
    // What could be the end of a range was read with its beginning.
    if (first.gap === 'hyphen' && before?.kind === 'number') return true;
    if (first.gap === 'hyphen' && before?.kind === 'word' && !PREFIXES.has(before.lower))
      return true;
    const written = before?.text ?? '';
    if (first.gap === 'none' && /^[#/@_.:’']$/.test(written) && !startsWithPoint(lex, at))
      return true;
    if (isHyphenated(lex, at) && next?.kind !== 'mark') return true;
    if (next?.gap === 'none' && next.kind === 'word' && !isSuffix(lex, end)) return true;
    // A time by the clock or a time stamp that no date was read from.
    if (
      next?.gap === 'none' &&
      next.text === ':' &&
      /^[0-5]\d(?:\.\d+)?$/.test(lex[end + 1]?.text ?? '')
    )
      return true;
    if (next?.gap === 'none' && next.text === '/' && /^\d/.test(lex[end + 1]?.text ?? ''))
      return true;
  }
  return false;
}

/** Whether letters written to a number are a scale, a unit or an ending: "5bn", "60km", "21st", "1990s", "4x". */
function isSuffix(lex: readonly Lexeme[], at: number): boolean {
  const name = lex[at]?.lower ?? '';
  return (
    SUFFIXES.has(name) ||
    /^(?:st|nd|rd|th|s|x|p|e|yo)$/.test(name) ||
    percentAt(lex, at) !== null ||
    unitAt(lex, at) !== null ||
    moneyAfter(lex, at) !== null
  );
}

/** "COVID -19": a stray space in a name; but "FTSE -0.6%" fell. */
function isHyphenated(lex: readonly Lexeme[], at: number): boolean {
  const [name, hyphen, number] = [lex[at - 2], lex[at - 1], lex[at]];
  const isMinus = hyphen?.text === '-' && number?.gap === 'none';
  return isMinus && /^\p{Lu}{2,}$/u.test(name?.text ?? '') && /^\d+$/.test(number?.text ?? '');
}

/** "787 Dreamliner", "911 Carrera": a bare number before one capitalised word in the singular. */
function isModel(lex: readonly Lexeme[], at: number): boolean {
  const [number, name, next] = [lex[at], lex[at + 1], lex[at + 2]];
  if (!number || !/^\d{3,4}$/.test(number.text) || !name || name.gap !== 'space') return false;
  // "about 460 Kia and Orrin vans": a hedge, and a name joined to another before a plural, speak of things.
  const joined = /^(?:and|or|&)$/.test(next?.lower ?? '') && isCapital(lex[at + 3]);
  if (unitAt(lex, at + 1) || hedgeBefore(lex, at) || joined) return false;
  const isName = isCapital(name) && /\p{Ll}/u.test(name.text) && !/s$/.test(name.lower);
  return isName && !isCapital(next) && !/s$/.test(next?.lower ?? '');
}

/** "the 747's engine": what is called by its number. */
function isOwner(lex: readonly Lexeme[], at: number): boolean {
  const [mark, ending] = [lex[at + 1], lex[at + 2]];
  return /^['’]$/.test(mark?.text ?? '') && mark?.gap === 'none' && ending?.lower === 's';
}

/** "a 911 call", "they called 999": a number of the emergency services. */
function isEmergency(lex: readonly Lexeme[], at: number): boolean {
  if (!EMERGENCY.has(lex[at]?.text ?? '')) return false;
  // "14 calls to 999"
  const isCalled = lex[at - 1]?.lower === 'to' && lex[at + 1]?.kind !== 'word';
  return (
    isCalled ||
    /^(?:call|dial|ring|rang|phon)/.test(lex[at - 1]?.lower ?? '') ||
    /^(?:call|dispatch|operator|recording|tape)/.test(wordAt(lex, at + 1))
  );
}

/** What can stand in the name of a street beside capitalised words: "425 NW 13th St.", "820 southwest 119 Avenue". */
const IN_STREETS = /^(?:\d.*|st|nd|rd|th|\.|(?:north|south)?(?:east|west)?)$/;

/** "221 Baker Street", "1600 block of", but "a 15-block walk". */
function isAddress(lex: readonly Lexeme[], at: number, end: number): boolean {
  if (/^(?:block|zip)$/.test(wordAt(lex, end)) && lex[end]?.gap !== 'hyphen') return true;
  if (!/^\d{1,5}$/.test(lex[at]?.text ?? '')) return false;
  // "561 N. Center"
  const isPart = /^[NSEW]$/.test(lex[end]?.text ?? '') && lex[end + 1]?.text === '.';
  if (isPart && isCapital(lex[end + 2])) return true;
  // A street of a number has its name in that.
  let named = lex[end]?.gap === 'none' && ORDINAL_ENDINGS.has(wordAt(lex, end));
  for (let i = end; i < end + 5; i++) {
    const lexeme = lex[i];
    if (!lexeme || !(isCapital(lexeme) || IN_STREETS.test(lexeme.lower))) return false;
    if (i > end && STREETS.has(lexeme.lower) && lexeme.gap === 'space') return named;
    named ||= isCapital(lexeme) || lexeme.kind === 'number';
  }
  return false;
}

/** Whether a number stands behind another one with only a hyphen between them. */
function isLinked(lex: readonly Lexeme[], at: number): boolean {
  return lex[at]?.kind === 'number' && lex[at]?.gap === 'hyphen' && lex[at - 1]?.kind === 'number';
}

function textAt(lex: readonly Lexeme[], at: number): string {
  return lex[at]?.text ?? '';
}

function looksLikePhone(a: string, b: string): boolean {
  return (
    (/^\d{3}$/.test(a) && /^(?:0\d{2,3}|\d{4})$/.test(b)) ||
    (/^\d{5}$/.test(a) && /^\d{4}$/.test(b))
  );
}

/** Digits in groups that are no list: telephone, card and account numbers, "737-800". */
function isSerial(lex: readonly Lexeme[], at: number): boolean {
  const inThree =
    (isLinked(lex, at + 1) && isLinked(lex, at + 2)) ||
    (isLinked(lex, at) && (isLinked(lex, at + 1) || isLinked(lex, at - 1)));
  const inTwo =
    (isLinked(lex, at + 1) && looksLikePhone(textAt(lex, at), textAt(lex, at + 1))) ||
    (isLinked(lex, at) && looksLikePhone(textAt(lex, at - 1), textAt(lex, at)));
  const spaced =
    (leadsWithZero(lex, at) && !startsWithPoint(lex, at)) ||
    (lex[at - 1]?.text === '+' && /^\d{1,3}$/.test(textAt(lex, at)));
  return inThree || inTwo || spaced;
}

/** Whether a number, or one of those beside it, begins with a nought: "020 7946 0018". */
function leadsWithZero(lex: readonly Lexeme[], at: number): boolean {
  const isNumber = (i: number) => lex[i]?.kind === 'number' && /^\d+$/.test(lex[i]?.text ?? '');
  let first = at;
  while (first > at - 3 && isNumber(first - 1)) first--;
  for (let i = first; i < first + 5 && isNumber(i); i++) {
    if (/^0\d/.test(lex[i]?.text ?? '')) return true;
  }
  return false;
}

/** "a six-figure sum", "double- or three-digit growth": how long a number is. */
const isLengthOfNumber = (lex: readonly Lexeme[], at: number): boolean =>
  lex[at]?.gap === 'hyphen' && /^(?:figures?|digits?)$/.test(lex[at]?.lower ?? '');

/** Set phrases in which a number word counts nothing. */
function isFixedPhrase(lex: readonly Lexeme[], at: number): boolean {
  const first = lex[at];
  const named = `${lex[at - 1]?.lower ?? ''} ${first?.lower ?? ''}`;
  if (/^(?:net|ground|absolute|patient|day|year) zero$/.test(named)) return true;
  if (first?.lower === 'zero' && /^(?:tolerance|hour)$/.test(wordAt(lex, at + 1))) return true;
  if (first?.lower === 'zero' || first?.lower === 'nine')
    return lex[at + 1]?.gap === 'hyphen' && /^(?:sum|eleven)$/.test(wordAt(lex, at + 1));
  const group = lex[at - 2]?.lower ?? '';
  if (lex[at - 1]?.lower === 'of' && /^(?:group|gang)$/.test(group) && isCapital(first))
    return true;
  if (first?.lower !== 'one') return false;
  const before = lex[at - 1]?.lower ?? '';
  const next = lex[at + 1];
  if (first.possessive || first.gap === 'hyphen') return true;
  if (next?.gap === 'hyphen') return !moneyAfter(lex, at + 1) && !unitAt(lex, at + 1);
  if (next?.kind === 'number') return true;
  if (
    /^(?:no|any|every|each|some|the|this|that|another|which|air|world|square|day|only)$/.test(
      before,
    )
  )
    return before !== 'only';
  if (/^(?:minus|negative)$/.test(before)) return false;
  if (percentAt(lex, at + 1) || unitAt(lex, at + 1)) return false;
  if (!next || next.kind === 'mark') return true;
  if (/^(?:day|another|thing|time|way|morning|night|hand|point)$/.test(next.lower)) return true;
  const counts = !CLOSED.has(next.lower) && !/^(?:of|who|that)$/.test(next.lower);
  return !counts;
}
