import type { Report } from '../../claims/index.ts';
import { HEADLINE_FILLER } from '../../language/en/headline-filler.ts';
import { IRREGULAR_PASTS } from '../../language/en/verbs.ts';
import { wordsOf } from '../../language/words.ts';
import { foldWord, stem } from '../../text/stems.ts';
import { tokens } from '../../text/tokens.ts';
import { EVENT_STEMS } from '../en/event-stems.ts';
import { bump, type Tally } from '../tally.ts';
import { termWeight } from '../term-weight.ts';
import { chiefNames } from './names.ts';
import { EVERYDAY, OPENING, type SearchedReport, searchedReport, withoutEnding } from './report.ts';

/** So many words that say what happened. */
const MAX_EVENT_WORDS = 3;

/** Stems of the words of each kind of event. */
const EVENT_WORDS = new Set(EVENT_STEMS.slice(0, -1).flatMap(wordsOf));

/** How much more a word that names an event tells, and how little one that the text has nothing of. */
const EVENT_GAIN = 1.5;
const UNTOLD = 0.3;

/** "year-old", "month-long": what is left of an age or a duration. */
const OF_A_PERIOD = /(?:^|-)(?:year|month|week|day|hour)s?(?:-|$)/;

/**
 * The words to search other reports of a story with, as the report writes them: whom and where it is about, by whole
 * names, then what happened, by words of the headline. Never a part of a name, a function word, an age or half of a
 * hyphenated word.
 *
 * @returns names and words, each as it is to be searched for; none where the report says next to nothing
 */
export function searchTerms(report: Report): string[] {
  const read = searchedReport(report);
  const outlet = tokens(report.publisher ?? '')
    .map(({ text }) => foldWord(text))
    .join(' ');
  const names = chiefNames(read, outlet);
  const used = new Set(names.flatMap(({ words }) => words.map(stem)));
  return [...names.map(({ written }) => written), ...eventWords(read, used)];
}

/** The words of the headline that say what happened (without a headline, of the opening), the most telling first. */
function eventWords(
  { head, body, known, isGrammar }: SearchedReport,
  used: ReadonlySet<string>,
): string[] {
  const counts: Tally = new Map();
  for (const { kind, text } of body.read) if (kind === 'word') bump(counts, stem(text));
  const { text, read } =
    head.read.length > 0
      ? head
      : { text: body.text, read: body.read.filter(({ start }) => start < OPENING) };
  const found = new Map<string, { readonly written: string; readonly score: number }>();
  for (const token of read) {
    if (token.kind !== 'word') continue;
    const folded = foldWord(token.text);
    const key = stem(folded);
    const isHalf = text[token.start - 1] === '-' || text[token.end] === '-';
    if (isHalf || folded.length < 3 || isGrammar(folded) || known.has(folded)) continue;
    if (used.has(key) || EVERYDAY.has(key) || HEADLINE_FILLER.has(key)) continue;
    if (OF_A_PERIOD.test(folded) || IRREGULAR_PASTS.has(folded)) continue;
    const count = counts.get(key) ?? 0;
    const gain = EVENT_WORDS.has(key) ? EVENT_GAIN : 1;
    const score = (count === 0 ? UNTOLD : Math.sqrt(count)) * gain * (0.5 + termWeight(key, false));
    if (!found.has(key))
      found.set(key, { written: withoutEnding(token.text).toLowerCase(), score });
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_EVENT_WORDS)
    .map(({ written }) => written);
}
