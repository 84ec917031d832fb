import { AGE_NAMES } from '../../../language/en/ages.ts';
import { ageDecadeAt } from '../../age-decades.ts';
import { hedgeAfter, hedgeBefore } from '../../hedges.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { unitAt } from '../../measures/unit.ts';
import { type Numeral, whole } from '../../numbers/numeral.ts';
import { readNumeral } from '../../numbers/read-numeral.ts';
import type { Candidate } from '../candidate.ts';
import { countedAt } from '../refiners/counted.ts';
import { standsAsAge } from './standing-age.ts';

/** Ages: "24-year-old", "24 years old", "aged 24", ", 24,". */
export function ageAt(lex: readonly Lexeme[], at: number, numeral: Numeral): Candidate | null {
  const age = bareAgeAt(lex, at, numeral);
  return age && hedged(lex, at, age);
}

/** An age with its hedge, which stands before or behind it: "adults over 21", "anyone 21 or older". */
function hedged(lex: readonly Lexeme[], at: number, age: Omit<Candidate, 'hedge'>): Candidate {
  const before = hedgeBefore(lex, at, 'age');
  const after = before ? null : hedgeAfter(lex, age.end);
  const start = before && before.start < at ? before.start : age.start;
  return { ...age, start, end: after?.end ?? age.end, hedge: before ?? after };
}

function bareAgeAt(
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
    confidence: 0.9,
  };
  // "a 17yo boy", "a 17-yo boy"
  if (wordAt(lex, numeral.end) === 'yo' && lex[numeral.end]?.gap !== 'space') {
    return { ...base, end: numeral.end + 1, kind: 'age', unit: 'year' };
  }
  const unit = /^(year|month|week|day)s?$/.exec(
    wordAt(lex, numeral.end).replace(/^yr/, 'year'),
  )?.[1];
  if (unit && /^olds?$/.test(wordAt(lex, numeral.end + 1))) {
    return { ...base, end: numeral.end + 2, kind: 'age', unit };
  }
  if (unit && wordAt(lex, numeral.end + 1) === 'of' && wordAt(lex, numeral.end + 2) === 'age') {
    return { ...base, end: numeral.end + 3, kind: 'age', unit };
  }
  if (isMeasuredAge(lex, at, numeral)) {
    const { start } = hedgeBefore(lex, at, 'age') ?? { start: at };
    return { ...base, start, end: numeral.end, kind: 'age', unit: 'year', confidence: 0.7 };
  }
  const next = lex[numeral.end];
  const plausible = Number.isInteger(numeral.low) && numeral.low > 0 && numeral.low < 120;
  if (!plausible) return null;
  const before = lex[at - 1]?.lower ?? '';
  const hedged = hedgeBefore(lex, at, 'age');
  const cue = hedged ? (lex[hedged.start - 1]?.lower ?? '') : before;
  if (/^(?:aged|age|ages)$/.test(cue) || (cue === 'of' && lex[at - 2]?.lower === 'age')) {
    const joined =
      next?.gap === 'hyphen' ? numeral.end : next?.lower === 'to' ? numeral.end + 1 : null;
    const upper = joined === null ? null : readNumeral(lex, joined, { decimal: '.' });
    const end = upper?.end ?? numeral.end;
    return { ...base, upper: upper ?? null, end, kind: 'age', unit: 'year' };
  }
  if (numeral.end !== at + 1 || !standsAsAge(lex, at)) return null;
  return { ...base, end: numeral.end, kind: 'age', unit: 'year', confidence: 0.7 };
}

/** "in his late 40s", "a thirty-something". */
export function decadeOfLife(lex: readonly Lexeme[], at: number): Candidate | null {
  const decade = ageDecadeAt(lex, at);
  if (!decade) return null;
  const { start, end, low, high } = decade;
  const rest = { measure: null, factor: 1, hedge: null, negative: false, confidence: 0.7 };
  const [numeral, upper] = [whole(end, low, false), whole(end, high, false)];
  return { start, end, numeral, upper, kind: 'age', unit: 'year', ...rest };
}

/** How far before its number an age can be named, in lexemes. */
const MAX_AGE_DISTANCE = 10;

/** Between an age that is named and its number. */
const AGE_LINKS = /^(?:is|was|are|were|be|been|at|of|to|from)$/;

/** "The average age is 43", "life expectancy in the valley fell to 73", "the retirement age of 67". */
function isMeasuredAge(lex: readonly Lexeme[], at: number, { end, low }: Numeral): boolean {
  const first = hedgeBefore(lex, at, 'age')?.start ?? at;
  if (!AGE_LINKS.test(wordAt(lex, first - 1)) || low <= 0 || low >= 120) return false;
  if (unitAt(lex, end) || countedAt(lex, end) || lex[end]?.gap === 'hyphen') return false;
  for (let i = first - 1; i > Math.max(0, first - MAX_AGE_DISTANCE); i--) {
    const lexeme = lex[i];
    if (lexeme?.kind !== 'word') return false;
    if (lexeme.lower === 'expectancy') return true;
    if (lexeme.lower === 'age') return AGE_NAMES.has(wordAt(lex, i - 1));
  }
  return false;
}

/** The index after "years old" or "years of age", or null. */
function yearsOldAt(lex: readonly Lexeme[], at: number): number | null {
  if (!/^years?$/.test(wordAt(lex, at))) return null;
  if (/^olds?$/.test(wordAt(lex, at + 1))) return at + 2;
  return wordAt(lex, at + 1) === 'of' && wordAt(lex, at + 2) === 'age' ? at + 3 : null;
}

/** The end of "aged between 64 and 91", "ages from 14 to 17", or null. */
function endOfAges(lex: readonly Lexeme[], at: number, upper: Numeral): number | null {
  const isAge =
    /^(?:between|from)$/.test(wordAt(lex, at - 1)) && /^(?:aged|ages?)$/.test(wordAt(lex, at - 2));
  return isAge && upper.low < 120 ? upper.end : null;
}

/** "between 16 and 18 years old", "5 to 11 years of age". */
export function agesBetween(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  upper: Numeral | null,
): Candidate | null {
  const end = upper && (yearsOldAt(lex, upper.end) ?? endOfAges(lex, at, upper));
  if (!end) return null;
  const start = lex[at - 1]?.lower === 'between' ? at - 1 : at;
  const rest = { measure: null, factor: 1, hedge: null, negative: false, confidence: 0.9 };
  return { start, end, numeral, upper, kind: 'age', unit: 'year', ...rest };
}
