import type { Bound, Figure, FigureValue } from '../../figure.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { converted, intervalFor, rangeOf, scoreOf } from '../../value.ts';
import type { Candidate } from '../candidate.ts';
import { sharedScale } from '../parsers/range.ts';
import { changeOf } from './change.ts';

/** Kinds that can be the size of a change without a "by". */
const CHANGING: ReadonlySet<string> = new Set(['percent', 'money', 'measure', 'rate']);

/** What a figure can be, by its number, its hedge and the change that it is the size of. */
export function intervalOf(lex: readonly Lexeme[], candidate: Candidate): FigureValue {
  const { numeral, upper, kind, factor, hedge, negative } = candidate;
  const sign = negative ? -1 : 1;
  const number = (value: number) => Number((value * factor * sign).toPrecision(14));
  if (upper) {
    if (kind === 'score') return scoreOf(numeral.low, upper.low);
    const scale = sharedScale(numeral, upper);
    const [low, high] = [number(numeral.low * scale), number(upper.low)];
    const falls =
      CHANGING.has(kind) && !negative && changeOf(lex, candidate.start, candidate.end) === 'down';
    return falls && !isNoChange(lex, candidate) ? rangeOf(-high, -low) : rangeOf(low, high);
  }
  if (numeral.vague) {
    return rangeOf(number(numeral.low), numeral.high === null ? null : number(numeral.high));
  }
  if (negative && kind === 'percent' && !hedge) return intervalFor(numeral.low, 'down');
  const points = /^points?$/.test(wordAt(lex, candidate.end));
  const changes =
    (CHANGING.has(kind) && !isNoChange(lex, candidate)) ||
    points ||
    lex[candidate.start - 1]?.lower === 'by';
  const change = changes ? changeOf(lex, candidate.start, candidate.end + (points ? 1 : 0)) : null;
  const bound: Bound = hedge?.bound ?? change ?? 'exact';
  return intervalFor(number(numeral.low), bound, hedge?.fromBelow);
}

/** "to add 15 gigawatts", "sank 8 miles off the coast": a measure that a verb of change tells no change of. */
function isNoChange(lex: readonly Lexeme[], { kind, start, end }: Candidate): boolean {
  if (kind !== 'measure') return false;
  const isAdded = /^add(?:s|ed|ing)?$/.test(wordAt(lex, start - 1));
  // "a 0.5m surge", "a 3 km climb": things of that height or length.
  if (
    /^(?:surge|climb|jump|drop|slide|plunge|rise|fall)$/.test(wordAt(lex, end)) &&
    wordAt(lex, end + 1) !== 'in'
  )
    return true;
  return isAdded || /^(?:off|from|away|outside|north|south|east|west)$/.test(wordAt(lex, end));
}

/** What stands behind degrees that are a difference and no temperature: "1.5C above", "2 degrees warmer". */
const DIFFERENCE = /^(?:above|below|warmer|cooler|hotter|colder|higher|lower)$/;

/** The same in the unit's SI unit, where it has one. */
export function siOf(
  lex: readonly Lexeme[],
  { measure, end }: Candidate,
  value: FigureValue,
): Pick<Figure, 'si'> | null {
  const si = measure?.si;
  if (!si) return null;
  const isChange = value.bound === 'up' || value.bound === 'down';
  const zero = isChange || DIFFERENCE.test(wordAt(lex, end)) ? 0 : (si.offset ?? 0);
  const { nominal, low, high } = converted(value, (number) => number * si.factor + zero);
  return { si: { nominal, low, high, unit: si.unit } };
}
