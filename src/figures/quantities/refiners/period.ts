import type { Figure, Period } from '../../figure.ts';

const RELATIONS: ReadonlyArray<readonly [RegExp, Period['relation']]> = [
  [/\bas\s+of\s+(?:the\s+)?$/i, 'asOf'],
  [/\b(?:since|from)\s+(?:the\s+)?$/i, 'since'],
  [/\b(?:until|till|up\s+to|by|through|ended|ending)\s+(?:the\s+)?$/i, 'until'],
  [/\b(?:years?|months|quarter|weeks?)\s+to\s+(?:the\s+)?$/i, 'until'],
  [/\b(?:in|during|over|throughout|within|on|for)\s+(?:the\s+)?$/i, 'in'],
];

/** Longest preposition with its article and spaces. */
const LOOK_BACK = 16;

/** Behind these stands what a figure is held against: "compared with 63 last year", "from 4.2% in January". */
const AGAINST = /\b(?:from|compared\s+(?:with|to)|against|versus|than)\b/gi;

/** Right before a date that a figure is held against: "12% more than in 2019". */
const THAN =
  /\b(?:(?:than|compared\s+(?:with|to)|against|versus)\s+(?:in\s+|on\s+)?|(?:up|down)\s[^.,;]{1,30}\son\s+)(?:the\s+)?$/i;
/** Right behind a year that says what others are held against: "from 1990 levels". */
const LEVELS = /^\s+(?:levels|prices|figures|terms|standards|values)\b/;

/** A clause about something else that a date ends: "the chain, founded in 1962, has". */
const ASIDE = /,\s+\p{Ll}+(?:\s+\p{L}+){0,4}\s+(?:in|on|since|during)\s+(?:the\s+)?$/u;
const MAX_ASIDE_LENGTH = 60;

/**
 * The period that a figure counts over: the nearest date of its sentence that a preposition governs, behind the figure
 * or else before it; a bare day ("on Friday", "Friday") is when it happened.
 */
export function periodOf(text: string, figure: Figure, dates: readonly Figure[]): Period | null {
  const dated = dates.filter(
    (date) =>
      (date.kind === 'date' || /^\d{4}.*T/.test(date.timex ?? '')) &&
      !isOfAnother(text, figure, date, dates),
  );
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

/** Whether a date belongs to another figure, which this one is held against, or to an aside. */
function isOfAnother(
  text: string,
  figure: Figure,
  date: Figure,
  dates: readonly Figure[],
): boolean {
  if (THAN.test(text.slice(Math.max(0, date.start - LOOK_BACK * 3), date.start))) return true;
  // "a 1967 Ford", "the 18th-century hall": a year that describes a thing.
  const isBare = /^\d{2,4}$/.test(date.timex ?? '') && /^\d/.test(date.text);
  const before = text.slice(Math.max(0, date.start - LOOK_BACK), date.start);
  const isGoverned = /\bof\s+$/.test(before) || RELATIONS.some(([words]) => words.test(before));
  if (isBare && !isGoverned) return true;
  if (LEVELS.test(text.slice(date.end, date.end + LOOK_BACK))) return true;
  if (date.start < figure.end) {
    const aside = text.slice(Math.max(0, date.start - MAX_ASIDE_LENGTH), date.start);
    return text[date.end] === ',' && ASIDE.test(aside);
  }
  const between = text.slice(figure.end, Math.min(date.start, figure.end + MAX_HELD_LENGTH));
  for (const { index } of between.matchAll(AGAINST)) {
    const digit = between.slice(index).search(/\d/);
    const at = figure.end + index + digit;
    if (digit >= 0 && !dates.some(({ start, end }) => start <= at && at < end)) return true;
  }
  return false;
}

/** How far behind a figure what it is held against is looked for, in characters. */
const MAX_HELD_LENGTH = 200;

/** What stands behind a figure is nearer to it than what stands before. */
function distance(figure: Figure, date: Figure): number {
  return date.start >= figure.end ? date.start - figure.end : (figure.start - date.end) * 2 + 20;
}
