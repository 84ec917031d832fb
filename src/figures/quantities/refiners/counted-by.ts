import { PLURALS } from '../../../language/en/noun-phrases.ts';
import { COMPARATIVES } from '../../../language/en/numbers.ts';
import type { Figure } from '../../figure.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import type { Candidate } from '../candidate.ts';
import { countedAt, type Run, withoutHead } from './counted.ts';

/** Parts of the compass behind a distance: "45 km north-east of the town" counts nothing. */
const DIRECTION = /^(?:north|south|east|west)(?:east|west|ern|wards?)?$/;

/** What a figure counts, as far as a date in it; null where what stands behind it is something else. */
export function countedBy(
  lex: readonly Lexeme[],
  candidate: Candidate,
  dates: readonly Figure[],
): Run | null {
  const { kind, numeral, end, countedFrom } = candidate;
  const phrase = countedAt(lex, countedFrom ?? end);
  if (!phrase || !standsFor(lex, candidate, phrase)) return null;
  const several = kind === 'count' && !numeral.vague && !numeral.ratio && numeral.low > 1;
  return withoutDates(lex, several ? withoutHead(lex, phrase) : phrase, dates);
}

/** Whether the phrase behind a figure is what it measures, or a part of. */
function standsFor(
  lex: readonly Lexeme[],
  { kind, numeral, end }: Candidate,
  phrase: Run,
): boolean {
  if (phrase.end === phrase.start + 1 && COMPARATIVES.has(wordAt(lex, phrase.start))) return false;
  if (wordAt(lex, end) === 'of' || lex[end]?.gap === 'hyphen') return true;
  // "two in three survive" is no share of a thing; "one in eight women" is.
  if (numeral.ratio && phrase.start === end) return isPluralAt(lex, phrase.end - 1);
  if (kind !== 'measure') return true;
  // "1,200 hectares produce", "200 yards away": a unit in the plural stands before no noun of its own.
  const unit = lex[end - 1];
  return (
    !DIRECTION.test(lex[phrase.start]?.text ?? '') && !/(?:[a-z]{2}s|feet)$/.test(unit?.text ?? '')
  );
}

function isPluralAt(lex: readonly Lexeme[], at: number): boolean {
  const name = lex[at]?.lower ?? '';
  return PLURALS.has(name) || /[^siu]s$/.test(name);
}

/** A phrase as far as a date in it: "63 last year" counts no years. */
function withoutDates(
  lex: readonly Lexeme[],
  { start, end }: Run,
  dates: readonly Figure[],
): Run | null {
  const isFree = (at: number) => {
    const lexeme = lex[at];
    return lexeme && !dates.some((date) => date.start < lexeme.end && lexeme.start < date.end);
  };
  let free = start;
  while (free < end && isFree(free)) free++;
  return free > start ? { start, end: free } : null;
}
