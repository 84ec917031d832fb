import type { Figure, FigureContext } from '../figure.ts';
import type { LexedText } from '../lexemes.ts';
import { parseIsoDate } from './calendar.ts';
import { Interpreter } from './interpret.ts';
import { scan } from './scan.ts';

/** Regions of English whose dates in digits put the month first; all others put the day first (Unicode CLDR). */
const MONTH_FIRST = /^en-(?:us|ph|bz)\b/i;

/** Whether a language puts the day first; null where it doesn't say ("en" alone). */
function putsDayFirst(lang: string | null | undefined): boolean | null {
  if (!lang || /^en$/i.test(lang)) return null;
  return !MONTH_FIRST.test(lang);
}

/**
 * The dates, times and lengths of time of a text, in order, none overlapping another, with TIMEX3 values (TimeML
 * 1.2.1) resolved against the day of publication. Vague references ("recently", "years ago") are left out; what can't
 * be resolved keeps X for what isn't known.
 *
 * @param context publication date and language
 */
export function readDates({ text, lex, lines }: LexedText, context: FigureContext): Figure[] {
  const setting = {
    published: parseIsoDate(context.published),
    dayFirst: putsDayFirst(context.lang),
  };
  const interpreter = new Interpreter(text, lex, setting);
  const found = scan(lines);
  return found.flatMap((match, at) => interpreter.figure(match, found[at + 1] ?? null) ?? []);
}
