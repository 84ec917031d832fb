import type { Lexeme } from '../dates/lexemes.ts';
import { AGE_NAMES } from '../en/ages.ts';
import { CLOSED, PLURALS } from '../en/function-words.ts';
import { hedgeBefore } from './bound.ts';
import type { Candidate } from './candidate.ts';
import { countedAt } from './counted.ts';
import { type Numeral, whole, word } from './numeral.ts';
import { isPerson } from './person.ts';
import { readNumeral } from './read-numeral.ts';
import { unitAt } from './unit.ts';

/** Ages: "24-year-old", "24 years old", "aged 24", ", 24,". */
export function ageAt(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
): Omit<Candidate, 'hedge'> | null {
  if (numeral.vague || numeral.ratio) return null;
  const base = {
    start: at,
    numeral,
    upper: null,
    measure: null,
    factor: 1,
    negative: false,
    sure: 0.9,
  };
  const unit = /^(year|month|week|day)s?$/.exec(word(lex, numeral.end))?.[1];
  if (unit && /^olds?$/.test(word(lex, numeral.end + 1))) {
    return { ...base, end: numeral.end + 2, kind: 'age', unit };
  }
  if (unit && word(lex, numeral.end + 1) === 'of' && word(lex, numeral.end + 2) === 'age') {
    return { ...base, end: numeral.end + 3, kind: 'age', unit };
  }
  if (isMeasuredAge(lex, at, numeral)) {
    const { start } = hedgeBefore(lex, at) ?? { start: at };
    return { ...base, start, end: numeral.end, kind: 'age', unit: 'year', sure: 0.7 };
  }
  const next = lex[numeral.end];
  const decade = next?.text === 's' && next.gap === 'none' && numeral.low % 10 === 0;
  if (decade && /^(?:his|her|their|my|your|our)$/.test(lex[at - 1]?.lower ?? '')) {
    const end = numeral.end + 1;
    return {
      ...base,
      upper: whole(end, numeral.low + 9, true),
      end,
      kind: 'age',
      unit: 'year',
      sure: 0.7,
    };
  }
  const plausible = Number.isInteger(numeral.low) && numeral.low > 0 && numeral.low < 120;
  if (!plausible) return null;
  const before = lex[at - 1]?.lower ?? '';
  const hedged = hedgeBefore(lex, at);
  const cue = hedged ? (lex[hedged.start - 1]?.lower ?? '') : before;
  if (/^(?:aged|age|ages)$/.test(cue) || (cue === 'of' && lex[at - 2]?.lower === 'age')) {
    const joined =
      next?.gap === 'hyphen' ? numeral.end : next?.lower === 'to' ? numeral.end + 1 : null;
    const upper = joined === null ? null : readNumeral(lex, joined, { decimal: '.' });
    const end = upper?.end ?? numeral.end;
    return { ...base, upper: upper ?? null, end, kind: 'age', unit: 'year' };
  }
  if (numeral.end !== at + 1 || !(isApposed(lex, at) || isOneOfTwo(lex, at) || isLimit(lex, at))) {
    return null;
  }
  return { ...base, end: numeral.end, kind: 'age', unit: 'year', sure: 0.7 };
}

/** How far before its number an age can be named, in lexemes. */
const AGE_REACH = 10;

/** Between an age that is named and its number. */
const AGE_LINKS = /^(?:is|was|are|were|be|been|at|of|to|from)$/;

/** "The average age is 43", "life expectancy in the valley fell to 73", "the retirement age of 67". */
function isMeasuredAge(lex: readonly Lexeme[], at: number, { end, low }: Numeral): boolean {
  const first = hedgeBefore(lex, at)?.start ?? at;
  if (!AGE_LINKS.test(word(lex, first - 1)) || low <= 0 || low >= 120) return false;
  if (unitAt(lex, end) || countedAt(lex, end) || lex[end]?.gap === 'hyphen') return false;
  for (let i = first - 1; i > Math.max(0, first - AGE_REACH); i--) {
    const lexeme = lex[i];
    if (lexeme?.kind !== 'word') return false;
    if (lexeme.lower === 'expectancy') return true;
    if (lexeme.lower === 'age') return AGE_NAMES.has(word(lex, i - 1));
  }
  return false;
}

/** What ends an age that stands by itself. */
const AFTER_AGE = /^(?:[,.;)]|was|is|who|of|and|or|from|has|had|died|told|said)$/;

function endsAge(lex: readonly Lexeme[], at: number): boolean {
  const ofThem =
    word(lex, at) === 'of' && /^(?:whom|them|which|these|those|us)$/.test(word(lex, at + 1));
  return lex[at] === undefined || (AFTER_AGE.test(word(lex, at)) && !ofThem);
}

/** "Marta Oyelowo, 43, said", "a man, 40, in the arm". */
function isApposed(lex: readonly Lexeme[], at: number): boolean {
  const name = lex[at - 2];
  if (word(lex, at - 1) !== ',' || name?.kind !== 'word') return false;
  return /^\p{Lu}/u.test(name.text)
    ? lex[at + 1] !== undefined && endsAge(lex, at + 1)
    : isPerson(name) && /^[,)]$/.test(word(lex, at + 1));
}

/** "two men, one 17 and the other 21". */
function isOneOfTwo(lex: readonly Lexeme[], at: number): boolean {
  const before = word(lex, at - 1);
  if (before === 'one') {
    const comma = word(lex, at - 2) === ',' ? at - 3 : at - 2;
    return isPerson(lex[comma]) && endsAge(lex, at + 1);
  }
  if (before !== 'other' || word(lex, at - 2) !== 'the') return false;
  const and = /^(?:and|,)$/.test(word(lex, at - 3)) ? at - 4 : at - 3;
  return lex[and]?.kind === 'number' && isOneOfTwo(lex, and) && endsAge(lex, at + 1);
}

/** "adults over 21", "anyone 21 or older", "children under 12". */
function isLimit(lex: readonly Lexeme[], at: number): boolean {
  const after = `${word(lex, at + 1)} ${word(lex, at + 2)}`;
  if (/^(?:or|and) (?:older|younger)$/.test(after)) return true;
  if (!/^(?:over|under)$/.test(word(lex, at - 1)) || !isPerson(lex[at - 2])) return false;
  const next = lex[at + 1];
  const counts = next?.kind === 'word' && !CLOSED.has(next.lower) && /s$/.test(next.lower);
  return (
    next?.gap !== 'hyphen' && !counts && !PLURALS.has(next?.lower ?? '') && !unitAt(lex, at + 1)
  );
}

/** The index after "years old" or "years of age", or null. */
export function yearsOldAt(lex: readonly Lexeme[], at: number): number | null {
  if (!/^years?$/.test(word(lex, at))) return null;
  if (/^olds?$/.test(word(lex, at + 1))) return at + 2;
  return word(lex, at + 1) === 'of' && word(lex, at + 2) === 'age' ? at + 3 : null;
}

/** "between 16 and 18 years old", "5 to 11 years of age". */
export function agesBetween(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  upper: Numeral,
  end: number,
): Candidate {
  const start = lex[at - 1]?.lower === 'between' ? at - 1 : at;
  const rest = { measure: null, factor: 1, hedge: null, negative: false, sure: 0.9 };
  return { start, end, numeral, upper, kind: 'age', unit: 'year', ...rest };
}
