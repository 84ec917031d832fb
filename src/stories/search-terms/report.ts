import type { Report } from '../../claims/index.ts';
import { MONTHS, WEEKDAYS } from '../../language/en/calendar.ts';
import { DETERMINERS, PREPOSITIONS } from '../../language/en/function-words.ts';
import { STOP_WORDS } from '../../language/en/stop-words.ts';
import { wordsOf } from '../../language/words.ts';
import { primaryLanguage, sentenceLanguage } from '../../text/language.ts';
import { tokens } from '../../text/tokens.ts';
import { EVENT_STEMS } from '../en/event-stems.ts';
import { isWrittenAsSentence, nameWords, type ReadText } from '../names.ts';

/** How many code units open a report. */
export const OPENING = 600;

/** Stems of any report's words, which tell no event from another. */
export const EVERYDAY: ReadonlySet<string> = new Set(EVENT_STEMS.slice(-1).flatMap(wordsOf));

/** What parts a headline from the name of a site, or of a section. */
const PARTING = /\s+(?:[|»•–—-]|::)\s+/;

/** "don't", "isn't": grammar, whatever they are made of. */
const NEGATED = /n['’]t$/;

/** The words that grammar asks for, in a language; of other languages than English the commonest are known. */
type Grammar = (folded: string) => boolean;

const isEnglishGrammar: Grammar = (folded) =>
  NEGATED.test(folded) ||
  STOP_WORDS.has(folded) ||
  DETERMINERS.has(folded) ||
  PREPOSITIONS.has(folded) ||
  WEEKDAYS.has(folded) ||
  MONTHS.has(folded);

function grammarOf(lang: string | null | undefined): Grammar {
  if (primaryLanguage(lang) === 'en') return isEnglishGrammar;
  const { starters } = sentenceLanguage(lang);
  return (folded) => starters.has(folded) || isEnglishGrammar(folded);
}

/** A word without the ending of a possessive. */
export const withoutEnding = (word: string): string => word.replace(/['’]s?$/, '');

/** The headline without the site's name: its longest part. */
const bareHeadline = (title: string): string =>
  title.split(PARTING).sort((a, b) => b.length - a.length)[0] ?? '';

/** A report as its search words are looked for. */
export interface SearchedReport {
  readonly head: ReadText;
  readonly body: ReadText;
  /** The words that it uses as names, folded. */
  readonly known: ReadonlySet<string>;
  readonly isGrammar: Grammar;
}

/** Reads a report for its search words. */
export function searchedReport({ title, text, lang }: Report): SearchedReport {
  const headline = bareHeadline(title ?? '');
  const head: ReadText = { text: headline, read: tokens(headline) };
  const body: ReadText = { text, read: tokens(text) };
  return {
    head,
    body,
    known: nameWords(isWrittenAsSentence(head) ? [head, body] : [body]),
    isGrammar: grammarOf(lang),
  };
}
