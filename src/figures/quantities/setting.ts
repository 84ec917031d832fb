import type { Lexeme } from '../dates/lexemes.ts';
import type { Figure, Period } from '../figure.ts';
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
  return PLACE_NOUNS.has(lex[end]?.lower ?? '') ? { start, end: end + 1 } : { start, end };
}

function touches(lex: readonly Lexeme[], run: Run, figure: Figure): boolean {
  const start = lex[run.start]?.start ?? 0;
  const end = lex[run.end - 1]?.end ?? 0;
  return figure.start < end && start < figure.end;
}

const RELATIONS: ReadonlyArray<readonly [RegExp, Period['relation']]> = [
  [/\bas\s+of\s+(?:the\s+)?$/i, 'asOf'],
  [/\b(?:since|from)\s+(?:the\s+)?$/i, 'since'],
  [/\b(?:until|till|up\s+to|by|through)\s+(?:the\s+)?$/i, 'until'],
  [/\b(?:in|during|over|throughout|within|on|for)\s+(?:the\s+)?$/i, 'in'],
];

/** Longest preposition with its article and spaces. */
const LOOK_BACK = 16;

/**
 * The period that a figure counts over: the nearest date of its sentence that a preposition governs, behind the figure
 * or else before it; a bare day ("on Friday", "Friday") is when it happened.
 */
export function periodOf(text: string, figure: Figure, dates: readonly Figure[]): Period | null {
  const dated = dates.filter(({ kind, timex }) => kind === 'date' || /^\d{4}.*T/.test(timex ?? ''));
  const [nearest] = [...dated].sort((a, b) => distance(figure, a) - distance(figure, b));
  if (!nearest) return null;
  const before = (span: Figure) => text.slice(Math.max(0, span.start - LOOK_BACK), span.start);
  for (const first of dated) {
    const last = dated.find(({ start }) => start > first.start);
    if (!last || (nearest !== first && nearest !== last)) continue;
    // "between 1 March and Tuesday", "from May to July": one stretch of time
    const joined = /^\s+(?:and|to|until|and the)\s+$/.test(text.slice(first.end, last.start));
    if (!joined || !/\b(?:between|from)\s+(?:the\s+)?$/i.test(before(first))) continue;
    const [start, end] = [first.start, last.end];
    const timex = first.timex && last.timex ? `${first.timex}/${last.timex}` : null;
    return { start, end, text: text.slice(start, end), timex, relation: 'in' };
  }
  const { start, end, text: said, timex } = nearest;
  const relation = RELATIONS.find(([words]) => words.test(before(nearest)))?.[1] ?? 'in';
  return { start, end, text: said, timex, relation };
}

/** What stands behind a figure is nearer to it than what stands before. */
function distance(figure: Figure, date: Figure): number {
  return date.start >= figure.end ? date.start - figure.end : (figure.start - date.end) * 2 + 20;
}
