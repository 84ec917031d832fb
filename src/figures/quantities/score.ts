import type { Lexeme } from '../dates/lexemes.ts';
import type { Candidate } from './candidate.ts';
import type { NumberStyle, Numeral } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { suffixAt } from './suffix.ts';

const CONTEST =
  /^(?:won|win|wins|beat|beats|lost|lose|loses|victory|draw|drew|lead|leads|led|defeat|defeated|score|vote|votes|voted|tie|tied|approved|passed|ruling|ruled|decision)$/;

/** How near a word of contest makes two numbers a score, in lexemes. */
const CONTEST_REACH = 8;

/** Scores and votes: "3-1", "a 52-48 vote", "voted 6 to 3". */
export function scoreAt(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  style: NumberStyle,
): Candidate | null {
  const first = lex[at];
  if (first?.kind !== 'number' || numeral.end !== at + 1 || numeral.low > 999) return null;
  const next = lex[at + 1];
  const hyphen = next?.kind === 'number' && next.gap === 'hyphen';
  const from = hyphen ? at + 1 : next?.lower === 'to' ? at + 2 : null;
  const other = from === null ? null : readNumeral(lex, from, style);
  if (
    from === null ||
    !other ||
    lex[from]?.kind !== 'number' ||
    other.end !== from + 1 ||
    other.low > 999
  )
    return null;
  if (suffixAt(lex, other.end, null).kind !== 'count') return null;
  const near = lex.slice(Math.max(0, at - CONTEST_REACH), other.end + CONTEST_REACH);
  const contest = near.some((lexeme) => CONTEST.test(lexeme.lower));
  const descending = hyphen && other.low < numeral.low && Number.isInteger(numeral.low);
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
    sure: contest ? 0.8 : 0.5,
  };
}
