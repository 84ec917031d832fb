import type { Token } from '../../text/tokens.ts';
import type { Figure, FigureContext, FigureValue } from '../figure.ts';
import { parseIsoDate } from './calendar.ts';
import { type Lexeme, lexemes } from './lexemes.ts';
import type { Match } from './match.ts';
import { readDate, readTime } from './read-date.ts';
import { readDuration } from './read-duration.ts';
import { type Anchors, type Resolved, resolveDate } from './resolve.ts';
import type { DurationSaid } from './said.ts';
import { directionAt } from './tense.ts';
import { clockTimex, partTimex } from './timex.ts';

/** Of the readings that begin at a lexeme, the one that reaches furthest. */
function readAt(lex: readonly Lexeme[], index: number): Match | null {
  let best: Match | null = null;
  for (const read of [readTime, readDate, readDuration]) {
    const found = read(lex, index);
    if (found && found.end > (best?.end ?? 0)) best = found;
  }
  return best;
}

function durationValue(said: DurationSaid): FigureValue {
  const { low, high, bound } = said;
  switch (bound) {
    case 'more':
    case 'atLeast':
      return { nominal: low, low, high: null, bound };
    case 'less':
    case 'atMost':
      return { nominal: high, low: null, high, bound };
    case 'about':
      return {
        nominal: low === high ? low : null,
        low: low === null ? null : low * 0.9,
        high: high === null ? null : high * 1.1,
        bound,
      };
    case 'range':
      return { nominal: null, low: low ?? 2, high, bound };
    default:
      return { nominal: low, low, high, bound };
  }
}

/** Languages of English whose dates in digits put the month first; all others put the day first (Unicode CLDR). */
const MONTH_FIRST = /^en-(?:us|ph|bz)\b/i;

function dayFirst(lang: string | null | undefined): boolean | null {
  if (!lang || /^en$/i.test(lang)) return null;
  return !MONTH_FIRST.test(lang);
}

/**
 * The dates, times and lengths of time of a text, in order, none overlapping another, with TIMEX3 values (TimeML
 * 1.2.1) resolved against the day of publication.
 *
 * @param text the text, as stored
 * @param tokens its tokens
 * @param context publication date and language
 */
export function readDates(
  text: string,
  tokens: readonly Token[],
  context: FigureContext,
): Figure[] {
  const lex = lexemes(text, tokens);
  const published = parseIsoDate(context.published);
  const order = dayFirst(context.lang);
  const found: Figure[] = [];
  let mention: Resolved | null = null;
  for (let index = 0; index < lex.length; ) {
    const match = readAt(lex, index);
    const first = lex[index];
    const last = match ? lex[match.end - 1] : undefined;
    if (!match || !first || !last) {
      index += 1;
      continue;
    }
    const anchors: Anchors = {
      published,
      mention,
      direction: directionAt(lex, index, match.end),
      dayFirst: order,
    };
    const { said } = match;
    const span = { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
    const base = {
      ...span,
      unit: null,
      counted: null,
      confidence: match.confidence ?? 1,
      ...(match.mod && { mod: match.mod }),
    };
    if (said.form === 'duration') {
      found.push({
        ...base,
        kind: 'duration',
        value: durationValue(said),
        unit: said.unit,
        timex: said.timex,
      });
    } else {
      const date = said.form === 'part' || said.form === 'clock' ? said.date : said;
      const resolved = date ? resolveDate(date, anchors) : null;
      if (resolved && resolved.first !== null) mention = resolved;
      const timex =
        said.form === 'part'
          ? partTimex(resolved?.timex ?? '', said.part)
          : said.form === 'clock'
            ? `${resolved?.timex ?? ''}${clockTimex(said.hour, said.minute, said.second)}`
            : (resolved?.timex ?? '');
      const implied = resolved?.implied ?? [];
      found.push({
        ...base,
        kind: said.form === 'part' || said.form === 'clock' ? 'time' : 'date',
        value: null,
        timex,
        ...(implied.length > 0 && { implied }),
      });
    }
    index = match.end;
  }
  return found;
}
