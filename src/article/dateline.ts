import type { Block } from './block.ts';
import { readWrittenDate } from './metadata/written-date.ts';
import { bare, isSentence } from './text.ts';

/** Longest line that only says who, when and where, in characters. */
const LONGEST = 120;
/** How many blocks between the headline and the body are looked at, and how many of the body's first and last. */
const ABOVE = 25;
const EDGE = 3;
const BY =
  /^(?:by|von|por|par|di|da|door|av|af|autor(?:in)?|text|текст|автор|от|作者|記者|记者|기자|بقلم)[\s:：]+\S/i;

/** True for a line that is a time of day and nothing else, as the posts of a live blog begin. */
export function isClock(text: string): boolean {
  return /^\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr)?\s*(?:\(?[A-Z]{2,5}\)?)?$/i.test(
    text,
  );
}

/** True for a line that tells of the article and not in it: its author, its date, its reading time. */
export function isDateline(block: Block, byline: string | null, lang: string | null): boolean {
  const { text } = block;
  if (text.length > LONGEST || isTold(text)) return false;
  if (BY.test(text) && text.length < 80) return true;
  const author = bare(byline ?? '');
  const key = bare(text);
  if (author.length > 4 && key.includes(author) && key.length < author.length + 40) return true;
  return /\d{4}|\d[:.]\d\d/.test(text) && readWrittenDate(text, lang) !== null;
}

/**
 * The date in the lines between headline and body or in the body's first and last, for pages that give none in
 * their metadata: "Harbour Town, 4 March 2024".
 */
export function dateAround(
  blocks: readonly Block[],
  kept: readonly Block[],
  title: string | null,
  lang: string | null,
): string | null {
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return null;
  const headline = bare(title ?? '');
  const above = blocks.slice(Math.max(0, first.id - ABOVE), first.id);
  const at = headline === '' ? -1 : above.findLastIndex(({ text }) => bare(text) === headline);
  const near = [
    ...(at < 0 ? above.slice(-EDGE) : above.slice(at + 1)),
    ...kept.slice(0, EDGE),
    ...blocks.slice(last.id + 1, last.id + 1 + EDGE),
  ];
  for (const { text, region } of near) {
    // A date in a sentence is one that the report tells of.
    if (text.length > LONGEST || region.barred === 'landmark' || isTold(text)) continue;
    const date = readWrittenDate(text, lang);
    if (date) return date;
  }
  const [place] = /^[^–—(:]{0,60}(?=\s*[–—(:]\s*\S)/.exec(first.text) ?? [];
  return place ? readWrittenDate(place, lang) : null;
}

const isTold = (text: string): boolean => isSentence(text) && !/\b[ap]\.m\.$/i.test(text);
