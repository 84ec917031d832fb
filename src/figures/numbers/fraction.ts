import { CLOSED } from '../../language/en/noun-phrases.ts';
import { COMPARATIVES, FRACTIONS, ORDINALS, SCALES, TENS } from '../../language/en/numbers.ts';
import { hedgeBefore } from '../hedges.ts';
import type { Lexeme } from '../lexemes.ts';
import { wordAt } from '../lexemes.ts';
import { moneyAfter, percentAt, unitAt } from '../measures/unit.ts';
import { readDigits } from './digits.ts';
import { afterHyphen, type Numeral, part, scaled, whole } from './numeral.ts';
import { readWordNumber, underHundred } from './word-number.ts';

const ENGLISH = { decimal: '.' } as const;

function readAny(lex: readonly Lexeme[], at: number): Numeral | null {
  return lex[at]?.kind === 'number' ? readDigits(lex, at, ENGLISH) : readWordNumber(lex, at);
}

/** "one in five", "3 out of 10", "1 over 3", "3.4 per 1,000": two numbers that are one share. */
export function readRatio(lex: readonly Lexeme[], at: number): Numeral | null {
  const per = readPer(lex, at);
  if (per) return per;
  const top = underHundred(lex, at) ?? digitsUnderThousand(lex, at);
  if (!top) return null;
  const link = wordAt(lex, top.end);
  const outOf = link === 'out' && wordAt(lex, top.end + 1) === 'of';
  if (!outOf && link !== 'in' && link !== 'over') return null;
  const from = top.end + (outOf ? 2 : 1);
  const every = wordAt(lex, from) === 'every' ? from + 1 : from;
  const bottom = readAny(lex, every);
  if (!bottom || bottom.low <= top.value || bottom.low > 1e6 || bottom.low <= 1) return null;
  // "1 over 3" is a share where it says no more; "5 over 10 years" is not.
  if (link === 'over' && lex[bottom.end]?.kind === 'word') return null;
  return part(bottom.end, top.value / bottom.low);
}

function digitsUnderThousand(
  lex: readonly Lexeme[],
  at: number,
): { end: number; value: number } | null {
  const text = lex[at]?.kind === 'number' ? (lex[at]?.text ?? '') : '';
  return /^\d{1,3}$/.test(text) ? { end: at + 1, value: Number(text) } : null;
}

/** What a rate of deaths or births is out of. */
const PER = new Set([100, 1000, 1e4, 1e5, 1e6]);

/** "3.4 per 1,000", "12 per 100,000". */
function readPer(lex: readonly Lexeme[], at: number): Numeral | null {
  const top = lex[at]?.kind === 'number' ? readDigits(lex, at, ENGLISH) : null;
  if (!top || wordAt(lex, top.end) !== 'per') return null;
  const bottom = readAny(lex, top.end + 1);
  return bottom && PER.has(bottom.low) && top.low < bottom.low
    ? part(bottom.end, top.low / bottom.low)
    : null;
}

/** What tells one half of something from its other half. */
const OF_TWO: ReadonlySet<string> = new Set(
  'first second former latter other last back front upper lower top bottom northern southern eastern western'.split(
    ' ',
  ),
);

/** "half", "half a million", "half of", "half the homes": a half without "a" before it. */
export function readHalf(lex: readonly Lexeme[], at: number): Numeral | null {
  // "the first half of the year", "the other half of the town" are parts, and no number of anything.
  if (wordAt(lex, at) !== 'half' || OF_TWO.has(wordAt(lex, at - 1))) return null;
  const next = wordAt(lex, at + 1);
  const after = at + 1 + (/^an?$/.test(next) ? 1 : 0);
  const scale = SCALES.get(wordAt(lex, after));
  if (scale !== undefined) return whole(after + 1, scale / 2, false);
  const ofScale = readOfScale(lex, at + 1);
  if (ofScale) return whole(ofScale.end, ofScale.low / 2, false);
  // "half a mile", "half a percentage point", "a half-inch": of time it is a duration's.
  if ((after > at + 1 || lex[after]?.gap === 'hyphen') && isMeasured(lex, after)) {
    return whole(after, 1 / 2, false);
  }
  const isShare = /^(?:of|the|its|his|her|their|our|all)$/.test(next) || isHedged(lex, at);
  return isShare ? part(at + 1, 1 / 2) : null;
}

/** Whether a unit, a percentage or a currency stands at an index. */
function isMeasured(lex: readonly Lexeme[], at: number): boolean {
  return (percentAt(lex, at) ?? unitAt(lex, at) ?? moneyAfter(lex, at)) !== null;
}

/** What "half" makes one word with. */
const HALF_WAY: ReadonlySet<string> = new Set('time way past term'.split(' '));

/** "over half", "just under half said so": but "around half time". */
function isHedged(lex: readonly Lexeme[], at: number): boolean {
  const next = lex[at + 1];
  return (
    hedgeBefore(lex, at) !== null && next?.gap !== 'hyphen' && !HALF_WAY.has(next?.lower ?? '')
  );
}

/** "a quarter point", "a quarter-mile": a part that its unit follows at once. */
export function readQuarter(lex: readonly Lexeme[], at: number): Numeral | null {
  const isPoint = /^points?$/.test(wordAt(lex, at + 1));
  const found = wordAt(lex, at) === 'quarter' && (isPoint || isMeasured(lex, at + 1));
  return found ? whole(at + 1, 1 / 4, false) : null;
}

interface Part {
  readonly end: number;
  readonly parts: number;
  readonly plural: boolean;
}

/** The name of a part: "thirds", "hundredth", "twenty-fifths". */
function partAt(lex: readonly Lexeme[], at: number): Part | null {
  const name = wordAt(lex, at);
  const parts = FRACTIONS.get(name) ?? ORDINALS.get(name.replace(/s$/, ''));
  if (parts !== undefined && parts > 1 && name !== 'second') {
    return { end: at + 1, parts, plural: name.endsWith('s') };
  }
  const tens = TENS.get(name);
  const unit = ORDINALS.get(wordAt(lex, at + 1).replace(/s$/, ''));
  if (tens === undefined || unit === undefined || unit < 1 || unit > 9) return null;
  return { end: at + 2, parts: tens + unit, plural: wordAt(lex, at + 1).endsWith('s') };
}

/** "of a million" behind a fraction. */
function readOfScale(lex: readonly Lexeme[], at: number): Numeral | null {
  if (wordAt(lex, at) !== 'of' || wordAt(lex, at + 1) !== 'a') return null;
  const scale = SCALES.get(wordAt(lex, at + 2));
  return scale === undefined ? null : whole(at + 3, scale, false);
}

/** "by a third", "nearly a quarter were": a part where no noun follows; "a third was hurt" is a third person. */
function isMeasuring(lex: readonly Lexeme[], at: number, end: number): boolean {
  const measured = wordAt(lex, at - 1) === 'by' || hedgeBefore(lex, at) !== null;
  const next = lex[end];
  return measured && (CLOSED.has(next?.lower ?? '') || wordAt(lex, end) === 'or');
}

/**
 * "two-thirds", "a third of", "three quarters of a million", "thirty-two fifths". A single part is one only where
 * nothing follows that it could be the number of: "a fifth man" counts men.
 */
export function readFraction(lex: readonly Lexeme[], at: number): Numeral | null {
  const article = /^an?$/.test(wordAt(lex, at)) && !SCALES.has(wordAt(lex, at + 1));
  const top = article ? whole(at + 1, 1, false) : readWordNumber(lex, at);
  if (!top) return null;
  const from = afterHyphen(lex, top.end);
  const found = partAt(lex, from);
  if (!found) return null;
  const next = lex[found.end];
  const alone = !next || next.kind === 'mark' || next.lower === 'of';
  const joined = lex[from]?.gap === 'hyphen' || from > top.end;
  const compared =
    article && (COMPARATIVES.has(next?.lower ?? '') || isMeasuring(lex, at, found.end));
  if (!(found.plural && top.low > 1) && !joined && !alone && !compared) return null;
  const ofScale = readOfScale(lex, found.end);
  const value = (top.low / found.parts) * (ofScale?.low ?? 1);
  return ofScale ? whole(ofScale.end, value, false) : part(found.end, value);
}

/** A number with the part behind it: "one and a half million", "five and a quarter". */
export function withFraction(lex: readonly Lexeme[], number: Numeral): Numeral {
  if (wordAt(lex, number.end) !== 'and') return number;
  const at = number.end + 1;
  const isHalf = /^an?$/.test(wordAt(lex, at)) && wordAt(lex, at + 1) === 'half';
  const fraction = isHalf ? part(at + 2, 0.5) : readFraction(lex, at);
  if (!fraction || fraction.low >= 1 || !fraction.ratio) return number;
  // "a million and a half" is half a million more.
  const last = SCALES.get(wordAt(lex, number.end - 1));
  if (isHalf && last !== undefined)
    return whole(fraction.end, number.low + last / 2, number.digits);
  return scaled(lex, fraction.end, number.low + fraction.low, number.digits);
}
