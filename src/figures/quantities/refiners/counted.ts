import { CLOSED, isAdverb, MORE, NOUNS_TOO, PLURALS } from '../../../language/en/noun-phrases.ts';
import { OUTCOMES } from '../../../language/en/outcomes.ts';
import { BESIDE_NUMBERS, IRREGULAR_PASTS } from '../../../language/en/verbs.ts';
import type { Lexeme } from '../../lexemes.ts';
import { mayBegin } from '../parsers/triggers.ts';
import { wholeAt } from './whole.ts';

/** A run of lexemes, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Longer phrases are misread sentences. */
const MAX_LENGTH = 6;

function isPlural(lexeme: Lexeme): boolean {
  return PLURALS.has(lexeme.lower) || /[^siu]s$/.test(lexeme.lower);
}

function isCapital(lexeme: Lexeme): boolean {
  return /^\p{Lu}/u.test(lexeme.text);
}

/** A participle, or an adjective that only stands behind what it belongs to. */
function isParticiple(lexeme: Lexeme): boolean {
  return (
    /(?:ed|ing|own|ught)$/.test(lexeme.lower) ||
    /^(?:shot|dead|alive|sick|ill|homeless|due)$/.test(lexeme.lower)
  );
}

/** Whether a lexeme can be part of what is counted at all: a word, or the number in a name ("AK-47 rifles"). */
function canStand(lexeme: Lexeme | undefined): lexeme is Lexeme {
  if (lexeme?.kind === 'number' && lexeme.gap === 'hyphen') return true;
  if (lexeme?.kind !== 'word') return false;
  const isVerb = IRREGULAR_PASTS.has(lexeme.text) && !BESIDE_NUMBERS.has(lexeme.text);
  return !CLOSED.has(lexeme.lower) && !isVerb;
}

/** Whether a number ends right there, and no unit. */
function isNumberAt(lex: readonly Lexeme[], at: number): boolean {
  const lexeme = lex[at];
  return lexeme !== undefined && mayBegin(lexeme);
}

/** Whether a word that is mostly a verb is a plural here: "12 runs", "three home runs". */
function isNounHere(lexeme: Lexeme | undefined, before: Lexeme | undefined): lexeme is Lexeme {
  return NOUNS_TOO.has(lexeme?.lower ?? '') && !(before && isPlural(before));
}

/**
 * What a figure counts: the noun phrase behind it, with its modifiers ("North Korean troops", "homes without power").
 * There is no tagger: the phrase ends at a function word, a mark, an adverb, or a participle or verb behind a plural.
 *
 * @param at index after the figure's last lexeme
 */
export function countedAt(lex: readonly Lexeme[], at: number): Run | null {
  const from = lex[at]?.lower === 'of' ? (behindPronoun(lex, at + 1) ?? wholeAt(lex, at + 1)) : at;
  // "seven more were hurt", "two more bodies"
  const start = from === at && MORE.has(lex[at]?.lower ?? '') ? at + 1 : from;
  // "batted .312 last season", "sold 40 this year"
  if (from === at && /^(?:last|next)$/.test(lex[at]?.lower ?? '')) return null;
  // "a six-cylinder engine", "a 12-member panel": the compound says what is counted.
  const compound = lex[at]?.gap === 'hyphen';
  // "three home runs", but "a third of the population lives"
  const ofItself = from === at && !compound && isNumberAt(lex, at - 1);
  let end = start;
  for (; end < start + MAX_LENGTH; end++) {
    const lexeme = lex[end];
    if (end > start && isPointOfAbbreviation(lex, end)) continue;
    const last = isPointOfAbbreviation(lex, end - 1) ? end - 2 : end - 1;
    const before = end > start ? lex[last] : undefined;
    if (end === start && lexeme?.kind === 'number') break;
    if (!canStand(lexeme) && !(ofItself && isNounHere(lexeme, before))) break;
    if (compound && end > start && lexeme.gap !== 'hyphen') break;
    if (before === undefined) {
      const modifies =
        canStand(lex[end + 1]) && !endsPhrase(lexeme, lex[end + 1]) && !isOneThat(lex, end);
      if (isParticiple(lexeme) && !modifies) break;
      continue;
    }
    if (endsPhrase(before, lexeme)) break;
    if (before.possessive) continue;
  }
  if (isUnfinished(lex, start, end)) end = joinedPlural(lex, end) ?? end;
  while (end > start && isAdverb(lex[end - 1]?.lower ?? '')) end--;
  return end > start ? { start, end: withoutAt(lex, end) } : null;
}

/** "three of them children", "two of whom were officers": what the part that is counted is said to be. */
function behindPronoun(lex: readonly Lexeme[], at: number): number | null {
  if (!/^(?:them|whom|which|these|those)$/.test(lex[at]?.lower ?? '')) return null;
  return /^(?:were|are|was|is)$/.test(lex[at + 1]?.lower ?? '') ? at + 2 : at + 1;
}

/** "one warned photographers": the verb of one of them, which no plural can be. */
const isOneThat = (lex: readonly Lexeme[], at: number): boolean =>
  /ed$/.test(lex[at]?.lower ?? '') &&
  lex[at - 1]?.lower === 'one' &&
  lex[at + 1] !== undefined &&
  isPlural(lex[at + 1] as Lexeme);

/** Whether a phrase has no plural yet: "Kia and Orrin vans", "digital and physical sales". */
function isUnfinished(lex: readonly Lexeme[], start: number, end: number): boolean {
  if (end === start || lex[end - 1]?.possessive || !/^(?:and|or|&)$/.test(lex[end]?.lower ?? '')) {
    return false;
  }
  return !lex.slice(start, end).some(isPlural);
}

/** How many words behind "and" the plural that finishes a phrase can be. */
const MAX_JOINED_DISTANCE = 3;

/** The index after the plural that finishes a phrase behind an "and", or null. */
function joinedPlural(lex: readonly Lexeme[], and: number): number | null {
  for (let at = and + 1; at <= and + MAX_JOINED_DISTANCE; at++) {
    const lexeme = lex[at];
    if (!canStand(lexeme) || mayBegin(lexeme) || isParticiple(lexeme)) return null;
    if (OUTCOMES.has(lexeme.lower)) return null;
    // "less fuel and carries": a plural right behind "and" may be a verb.
    if (isPlural(lexeme)) return at > and + 1 ? at + 1 : null;
  }
  return null;
}

/**
 * "a three course meal", "a 12 man squad": before a singular the number belongs to the first of two nouns, as the hyphen
 * that it is mostly written with says.
 *
 * @param run what stands behind a number above one
 */
export function withoutHead(lex: readonly Lexeme[], run: Run): Run {
  const [first, second] = [lex[run.start], lex[run.start + 1]];
  if (run.end !== run.start + 2 || !first || !second) return run;
  const plain = [first, second].every(
    (one) => /^\p{Ll}+$/u.test(one.text) && !isPlural(one) && !isParticiple(one),
  );
  return plain && !first.possessive ? { start: run.start, end: run.start + 1 } : run;
}

/** The last point of "U.S." where the phrase goes on: "12 U.S. soldiers". */
function isPointOfAbbreviation(lex: readonly Lexeme[], at: number): boolean {
  const [name, point, next] = [lex[at - 1], lex[at], lex[at + 1]];
  if (point?.text !== '.' || point.gap !== 'none') return false;
  return /^\p{Lu}(?:\.\p{Lu})+$/u.test(name?.text ?? '') && next?.gap === 'space' && canStand(next);
}

/** Whether a phrase ends between two words that could both be in it. */
function endsPhrase(before: Lexeme, lexeme: Lexeme | undefined): boolean {
  if (!lexeme) return true;
  if (before.possessive || lexeme.gap === 'hyphen') return false;
  if (isAdverb(lexeme.lower)) return true;
  const isOutcome = OUTCOMES.has(lexeme.lower);
  if (isPlural(before)) return !(isPlural(lexeme) && !isOutcome) || isParticiple(lexeme);
  return (
    (isParticiple(lexeme) || isOutcome) &&
    !isCapital(lexeme) &&
    /^(?:person|man|woman|child|boy|girl|soldier|officer|civilian|[a-z]+(?:er|or|an|ist))$/.test(
      before.lower,
    )
  );
}

/** "homes without power": the one modifier behind a noun that changes what is counted. */
function withoutAt(lex: readonly Lexeme[], end: number): number {
  return lex[end]?.lower === 'without' && canStand(lex[end + 1]) ? end + 2 : end;
}

/** The singular of the last word of a phrase, for the name of a rate ("points" per game). */
export function singular(noun: string): string {
  if (noun === 'people') return 'people';
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ch|sh|x|ss|z)es$/.test(noun)) return noun.slice(0, -2);
  return /[^siu]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
