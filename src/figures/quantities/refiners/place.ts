import { CLOSED } from '../../../language/en/noun-phrases.ts';
import type { Figure } from '../../figure.ts';
import type { Lexeme } from '../../lexemes.ts';
import type { Run } from './counted.ts';

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near across around outside throughout inside over'.split(' '),
);

/** Common nouns that end the name of a place: "the Kursk region". */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'region province district county city state area village town island valley peninsula prefecture territory'.split(
    ' ',
  ),
);

/**
 * Where a figure holds: the nearest "in Kursk", "across the Tallow valley" of its sentence, behind the figure or else
 * before it.
 *
 * @param dates spans of the sentence's dates, whose names of months are no places
 */
export function placeOf(
  lex: readonly Lexeme[],
  figure: Run,
  segment: Run,
  dates: readonly Figure[],
): Run | null {
  const found: Run[] = [];
  for (let at = segment.start; at < segment.end; at++) {
    if (!PLACE_PREPOSITIONS.has(lex[at]?.lower ?? '')) continue;
    const place = nameAt(lex, at + 1, segment.end);
    if (place && !dates.some((date) => touches(lex, place, date))) found.push(place);
  }
  return (
    found.find((place) => place.start >= figure.end) ??
    found.filter((place) => place.end <= figure.start).at(-1) ??
    null
  );
}

function nameAt(lex: readonly Lexeme[], at: number, limit: number): Run | null {
  const start = lex[at]?.lower === 'the' ? at + 1 : at;
  if (start > at && PLACE_NOUNS.has(lex[start]?.lower ?? '')) return { start, end: start + 1 };
  let end = start;
  while (end < limit && lex[end]?.kind === 'word' && /^\p{Lu}/u.test(lex[end]?.text ?? '')) end++;
  if (end === start) return null;
  if (PLACE_NOUNS.has(lex[end]?.lower ?? '')) return { start, end: end + 1 };
  return isAdjective(lex, start, end) ? null : { start, end };
}

/** "in Greek banks", "among Polish voters": a nationality before what is of it. */
function isAdjective(lex: readonly Lexeme[], start: number, end: number): boolean {
  const [name, noun] = [lex[start]?.text ?? '', lex[end]];
  const goesOn = noun?.kind === 'word' && noun.gap === 'space' && /^\p{Ll}/u.test(noun.text);
  return end === start + 1 && goesOn && !CLOSED.has(noun.lower) && NATIONAL.test(name);
}

/** Endings of the adjectives of nations and faiths, and those without one. */
const NATIONAL =
  /(?:ish|ese|[ie]an|ican|[ae]li|qi|stani)$|^(?:Greek|French|Dutch|Swiss|Czech|Thai|Arab)$/;

function touches(lex: readonly Lexeme[], run: Run, figure: Figure): boolean {
  const start = lex[run.start]?.start ?? 0;
  const end = lex[run.end - 1]?.end ?? 0;
  return figure.start < end && start < figure.end;
}
