import { SCALES, SUFFIXES } from '../../../language/en/numbers.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { type Numeral, whole } from '../../numbers/numeral.ts';
import type { Candidate } from '../candidate.ts';
import { changeOf } from './change.ts';
import { countedAt } from './counted.ts';

/** Kinds whose unit stands once for two figures that are joined. */
const WITH_UNIT: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'age']);

/** Joins of two figures, and of those the ones that part a sum: "280 million of the 1.5 billion dollars". */
const JOINS = /^(?:or|and|to|nor|,)$/;
const PARTS: ReadonlySet<string> = new Set(['money', 'percent']);

/** What stands between "five-" and "six-" in "five-, six- and eight-door cars". */
const SUSPENDED = /^(?:-|,|or|and|to)$/;

/** How far behind the figure that it starts from the end of a change can be, in lexemes. */
const MAX_CHANGE_DISTANCE = 3;

/** Whether nothing but a join stands between two figures. */
function isJoined(lex: readonly Lexeme[], first: Candidate, second: Candidate): boolean {
  const between = second.start - first.end;
  if (isSuspended(lex, first, second)) return true;
  if (between === 1) return JOINS.test(wordAt(lex, first.end));
  const partOf =
    wordAt(lex, first.end) === 'of' && /^(?:the|its|a|an)$/.test(wordAt(lex, first.end + 1));
  return between === 2 && partOf && PARTS.has(second.kind);
}

/** "five- and six-door": a hyphen with nothing behind it. */
function isSuspended(lex: readonly Lexeme[], first: Candidate, second: Candidate): boolean {
  const behind = lex[first.end];
  const hangs = behind?.text === '-' ? behind.gap === 'none' : behind?.gap === 'hyphen';
  if (!hangs || behind?.kind !== 'mark' || second.start - first.end > 3) return false;
  return lex.slice(first.end, second.start).every(({ lower }) => SUSPENDED.test(lower));
}

/**
 * Gives a bare number what another figure of its sentence says for both: the unit ("eight or nine euros", "from 13.5 to
 * 14 mm", "from 21 mph to 23", "ages 16 and 17"), the scale ("from 24 to 33 billion euros"), what is counted ("five- and
 * six-door cars").
 */
export function shareUnits(
  lex: readonly Lexeme[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [first, second] = [shared[i], shared[i + 1]];
    if (!first || !second || !isBareNumber(lex, first, second) || !isJoined(lex, first, second))
      continue;
    const scaled = withScaleOf(lex, first, second);
    if (WITH_UNIT.has(second.kind)) shared[i] = withUnitOf(scaled, second);
    else if (second.kind !== 'count') continue;
    else if (isSuspended(lex, first, second)) {
      shared[i] = { ...first, countedFrom: second.countedFrom ?? second.end };
    } else shared[i] = withCountedOf(lex, scaled, second);
  }
  for (let i = 1; i < shared.length; i++) {
    const [first, second] = [shared[i - 1], shared[i]];
    if (!first || !second || !isBareNumber(lex, second)) continue;
    if (first.kind === 'age' && isJoined(lex, first, second)) {
      shared[i] = withUnitOf(second, first);
    } else if (/^(?:measure|percent)$/.test(first.kind) && isEndOfChange(lex, first, second)) {
      shared[i] = { ...withUnitOf(second, first), implied: 'unit' };
    }
  }
  return shared;
}

/** "two or three people", "at least three and up to seven people": the first number of what the second one counts. */
function withCountedOf(lex: readonly Lexeme[], first: Candidate, second: Candidate): Candidate {
  const joins = /^(?:or|to|and)$/.test(wordAt(lex, first.end)) && !second.upper;
  const from = second.countedFrom ?? second.end;
  return joins && countedAt(lex, from) ? { ...first, countedFrom: from } : first;
}

/** "from 21 mph to 23", "rose 3 metres to 12": the second number is where a change from or by the first one ends. */
function isEndOfChange(lex: readonly Lexeme[], first: Candidate, second: Candidate): boolean {
  if (wordAt(lex, second.start - 1) !== 'to' || second.start - first.end > MAX_CHANGE_DISTANCE)
    return false;
  if (wordAt(lex, first.start - 1) === 'from') return true;
  return first.kind === 'measure' && changeOf(lex, first.start, first.end) !== null;
}

function withUnitOf(candidate: Candidate, { kind, unit, measure, factor }: Candidate): Candidate {
  return { ...candidate, kind, unit, measure, factor };
}

/** "from 24 to 33 billion": the first number in the scale that the second one names, where it names none itself. */
function withScaleOf(lex: readonly Lexeme[], first: Candidate, second: Candidate): Candidate {
  const scale = scaleOf(lex, second.upper ?? second.numeral);
  const { numeral } = first;
  const isRange = /^(?:to|or)$/.test(wordAt(lex, first.end));
  if (!isRange || scale === 1 || numeral.end !== first.end || numeral.low >= 1000) return first;
  if (numeral.vague || scaleOf(lex, numeral) > 1 || first.upper) return first;
  const scaled = whole(numeral.end, numeral.low * scale, numeral.digits);
  return { ...first, numeral: scaled, implied: 'scale' };
}

/** What a word or letter at the end of a number multiplies it with. */
function scaleOf(lex: readonly Lexeme[], { end, low }: Numeral): number {
  const last = lex[end - 1];
  const scale = last?.kind === 'word' ? (SCALES.get(last.lower) ?? SUFFIXES.get(last.lower)) : 1;
  return scale !== undefined && scale >= 1000 && low >= scale ? scale : 1;
}

/** Whether nothing but the next figure says what a number is of. */
function isBareNumber(
  lex: readonly Lexeme[],
  { kind, numeral, end }: Candidate,
  next?: Candidate,
): boolean {
  if (kind !== 'count' || numeral.ratio) return false;
  const counted = countedAt(lex, end);
  return !counted || (next !== undefined && PARTS.has(next.kind) && counted.start > next.start);
}
