import { CHANGED, FALLING, MOVING, RAISING, RISING } from '../../../language/en/changes.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { moneyBefore } from '../../measures/unit.ts';
import type { NumberStyle, Numeral } from '../../numbers/numeral.ts';
import { readNumeral } from '../../numbers/read-numeral.ts';
import { suffixAt } from './suffix.ts';

const CHANGES = [RISING, FALLING, RAISING, MOVING];

/** How far before a number what changes to another can be named, in lexemes. */
const MAX_CHANGE_DISTANCE = 6;

/** The upper end of a range: "20-30", "20 to 30", "between 20 and 30". */
export function rangeEnd(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  style: NumberStyle,
): Numeral | null {
  if (numeral.vague || numeral.ratio) return null;
  const first = moneyBefore(lex, at)?.start ?? at;
  const between = wordAt(lex, first - 1) === 'between';
  // The unit can stand with both ends: "$20 to $30", "5% to 6%".
  const unit = suffixAt(lex, numeral.end, null).end;
  const next = lex[unit];
  if (!next) return null;
  const hyphen = next.gap === 'hyphen' && lex[unit - 1]?.kind !== 'mark';
  const link = next.lower === 'to' || next.text === '–' || (between && next.lower === 'and');
  if (!hyphen && !link) return null;
  const from = hyphen ? unit : unit + 1;
  const number = moneyStart(lex, from);
  const upper = readNumeral(lex, number, style);
  if (!upper || upper.vague || upper.ratio) return null;
  if (next.lower === 'to' && isChange(lex, first) && !isSpread(lex, first, numeral, upper, unit)) {
    return null;
  }
  if (unit > numeral.end) {
    const [own, others] = [suffixAt(lex, numeral.end, null), suffixAt(lex, upper.end, null)];
    if (own.unit !== others.unit) return null;
  }
  const scale = sharedScale(numeral, upper);
  return upper.low > numeral.low || scale > 1 ? upper : null;
}

function moneyStart(lex: readonly Lexeme[], at: number): number {
  // A sign is one lexeme or two: "$US", "$".
  return [at + 2, at + 1].find((number) => moneyBefore(lex, number)?.start === at) ?? at;
}

/** "2 to 3 million": the scale belongs to both ends. */
export function sharedScale(lower: Numeral, upper: Numeral): number {
  if (upper.low < 1000 || lower.low >= 1000) return 1;
  const scale = 10 ** (3 * Math.floor(Math.log10(upper.low) / 3));
  return scale > 1 && lower.low < upper.low / scale ? scale : 1;
}

/** "rose to 40 to 50 a day", "fell 3 to 4 percent": a range behind a change, and not its size with where it ended. */
function isSpread(
  lex: readonly Lexeme[],
  first: number,
  numeral: Numeral,
  upper: Numeral,
  unit: number,
): boolean {
  const before = wordAt(lex, first - 1);
  if (/^(?:to|at|of|between)$/.test(before)) return true;
  if (before === 'from') return false;
  const isBare = unit === numeral.end && first === unit - 1;
  return isBare && upper.low <= 2 * numeral.low && suffixAt(lex, upper.end, null).kind !== 'count';
}

/** "rose from 3% to 5%", "doubled from £2bn to £4bn": two figures and no range. */
function isChange(lex: readonly Lexeme[], first: number): boolean {
  const from = wordAt(lex, first - 1) === 'from';
  for (let i = first - 1; i >= Math.max(0, first - MAX_CHANGE_DISTANCE); i--) {
    const name = lex[i]?.lower ?? '';
    if (CHANGED.has(name)) return true;
    if (from && name !== 'growth' && CHANGES.some((table) => table.has(name))) return true;
    if (lex[i]?.kind === 'mark') return false;
  }
  return false;
}
