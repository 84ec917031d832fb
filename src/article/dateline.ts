import type { Block } from './block.ts';
import type { PartOf } from './junk-regions.ts';
import { readWrittenDate } from './metadata/written-date.ts';
import { anyOf, bare, isSentence } from './text.ts';
import { BYLINE_WORDS } from './words/bylines.ts';

/** Longest line that only says who, when and where, in characters. */
const MAX_LENGTH = 120;
/** How many blocks between the headline and the body are looked at, and how many of the body's first and last. */
const ABOVE = 25;
const EDGE = 3;
/** Says of a name that it is the author's. */
const BY = new RegExp(
  `^(?:${anyOf(Object.values(BYLINE_WORDS).map(({ by }) => by))})[\\s:：]+\\S`,
  'i',
);

/** True for a line that is a time of day and nothing else, as the posts of a live blog begin. */
export function isClock(text: string): boolean {
  return /^\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr)?\s*(?:\(?[A-Z]{2,5}\)?)?$/i.test(
    text,
  );
}

/** True for a line that tells of the article and not in it: its author, its date, its reading time. */
export function isDateline(block: Block, byline: string | null, lang: string | null): boolean {
  const { text } = block;
  if (text.length > MAX_LENGTH || isRunningText(text)) return false;
  if (BY.test(text) && text.length < 80) return true;
  const author = bare(byline ?? '');
  const key = bare(text);
  if (author.length > 4 && key.includes(author) && key.length < author.length + 40) return true;
  return /\d{4}|\d[:.]\d\d/.test(text) && readWrittenDate(text, lang) !== null;
}

/**
 * The date in the lines between headline and body, in the body's first and last, or in a line that its name calls one
 * of author or date, for pages that give none in their metadata: "Harbour Town, 4 March 2024".
 *
 * @param own the blocks of the page's own article
 * @param kept those of its body
 */
export function dateAround(
  own: readonly Block[],
  kept: readonly Block[],
  headline: Block | null,
  lang: string | null,
  partOf: PartOf,
): string | null {
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return null;
  const top = headline && headline.id < first.id ? headline.id : first.id - EDGE;
  const begun = kept[EDGE - 1]?.id ?? last.id;
  const near = own.filter(
    ({ id, region }) =>
      (id >= Math.max(top, first.id - ABOVE) && id <= begun) ||
      (id > last.id && id <= last.id + EDGE) ||
      (id > begun && id < last.id && partOf(region) === 'dateline'),
  );
  for (const { text, region } of near) {
    // A date in a sentence is one that the report tells of.
    if (text.length > MAX_LENGTH || region.asideKind || isRunningText(text)) continue;
    const date = readWrittenDate(text, lang);
    if (date) return date;
  }
  const [place] = /^[^–—(:]{0,60}(?=\s*[–—(:]\s*\S)/.exec(first.text) ?? [];
  return place ? readWrittenDate(place, lang) : null;
}

const isRunningText = (text: string): boolean => isSentence(text) && !/\b[ap]\.m\.$/i.test(text);
