import { BALLOTS, CONTEST, CRICKET } from '../../../language/en/contests.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { readDigits } from '../../numbers/digits.ts';
import type { NumberStyle, Numeral } from '../../numbers/numeral.ts';
import type { Candidate } from '../candidate.ts';
import { countedAt } from '../refiners/counted.ts';
import { suffixAt } from './suffix.ts';

/** How near a word of contest makes two numbers a score, in lexemes. */
const MAX_CONTEST_DISTANCE = 8;

interface Other {
  /** Index of the second number. */
  readonly at: number;
  readonly link: 'hyphen' | 'to' | 'for';
}

/** Where the second number of a score stands: "3-1", "6 to 3", "312 votes to 287", "342 for 6". */
function otherAt(lex: readonly Lexeme[], at: number): Other | null {
  const next = lex[at];
  if (next?.kind === 'number' && next.gap === 'hyphen') return { at, link: 'hyphen' };
  if (next?.lower === 'to') return { at: at + 1, link: 'to' };
  if (next?.lower === 'for') return { at: at + 1, link: 'for' };
  const isVote = BALLOTS.has(next?.lower ?? '') && lex[at + 1]?.lower === 'to';
  return isVote ? { at: at + 2, link: 'to' } : null;
}

/** Scores and votes: "3-1", "a 52-48 vote", "voted 6 to 3"; and of cricket "342 for 6". */
export function scoreAt(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  style: NumberStyle,
): Candidate | null {
  const first = lex[at];
  if (first?.kind !== 'number' || numeral.end !== at + 1 || numeral.low > 999) return null;
  const second = otherAt(lex, at + 1);
  const other =
    second && lex[second.at]?.kind === 'number' ? readDigits(lex, second.at, style) : null;
  if (!second || !other || other.end !== second.at + 1 || other.low > 999) return null;
  const behind = suffixAt(lex, other.end, null).kind;
  if (behind !== 'count' || countsBoth(lex, at, second, other)) return null;
  const isOf = (table: ReadonlySet<string>) => isNear(lex, at, other.end, table);
  const contest =
    second.link === 'for' ? isCricket(numeral, other) && isOf(CRICKET) : isOf(CONTEST);
  const descending =
    second.link === 'hyphen' && other.low < numeral.low && Number.isInteger(numeral.low);
  if (!contest && !descending) return null;
  return {
    start: at,
    end: other.end,
    numeral,
    upper: other,
    kind: 'score',
    unit: null,
    measure: null,
    factor: 1,
    hedge: null,
    negative: false,
    confidence: contest ? 0.8 : 0.5,
  };
}

/** "12 to 15 new posts", "from 40 to 35": two numbers of one thing, and no sides. */
function countsBoth(lex: readonly Lexeme[], at: number, { link }: Other, other: Numeral): boolean {
  if (link === 'hyphen') return false;
  if (/^(?:from|between)$/.test(wordAt(lex, at - 1))) return true;
  const counted = countedAt(lex, other.end);
  return (
    counted !== null &&
    /s$|people$/.test(wordAt(lex, counted.end - 1)) &&
    !BALLOTS.has(wordAt(lex, other.end))
  );
}

/** Whether two numbers behind a name are a score: "beat Selby 3-1" but "a Boeing 737-800". */
export function isScoreBehind(lex: readonly Lexeme[], at: number): boolean {
  const [first, second] = [lex[at], lex[at + 1]];
  if (second?.kind !== 'number' || second.gap !== 'hyphen' || lex[at + 2]?.gap === 'hyphen')
    return false;
  const [home, away] = [Number(first?.text), Number(second.text)];
  const isShort = home < 100 && away < 100;
  return (isShort || (home < 1000 && away < home)) && isNear(lex, at, at + 2, CONTEST);
}

/** Whether a word of a table stands near two numbers. */
function isNear(
  lex: readonly Lexeme[],
  start: number,
  end: number,
  table: ReadonlySet<string>,
): boolean {
  const near = lex.slice(Math.max(0, start - MAX_CONTEST_DISTANCE), end + MAX_CONTEST_DISTANCE);
  return near.some(({ lower }) => table.has(lower));
}

/** Runs for wickets, or a bowler's wickets for runs: one of the two is ten at most. */
const isCricket = (first: Numeral, second: Numeral): boolean =>
  Math.min(first.low, second.low) <= 10;
