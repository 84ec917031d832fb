import { tidy } from '../text.ts';
import { readMachineDate } from './iso-date.ts';
import { readWrittenDate } from './written-date.ts';

/** Where pages show their date, most certain first; `datetime` and `content` attributes count before the text. */
const PLACES = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article header time, article time, main time, time[datetime], time',
  '[class*="publish"], [class*="pubdate"], [class*="dateline"], [class*="byline"], [class*="timestamp"], [class*="date"], [id*="date"], [class*="meta"], [class*="time"]',
];
const TRIES = 12;
const LONGEST = 200;

/** What is no part of the article, by its tag or by what parts of that kind are always called. */
const APART = /^(?:nav|aside|footer)$/;
const APART_NAME = /related|recommend|comment|popular|trending|most-?read|sidebar|widget|promo/i;
/** A link of so many words is another article's headline. */
const HEADLINE_WORDS = 4;
const MAX_LEVELS = 30;

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

function linksHeadline(element: Element): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  return (link?.textContent ?? '').trim().split(/\s+/).length >= HEADLINE_WORDS;
}

/** True for a date that stands with the page's headline, and not in the card of another article or in a comment. */
function isOwn(element: Element, foreign: ReadonlySet<Element>): boolean {
  let level = 0;
  for (let at: Element | null = element; at && level < MAX_LEVELS; at = at.parentElement, level++) {
    if (at.localName === 'body' || at.querySelector('h1')) return true;
    if (foreign.has(at) || APART.test(at.localName) || APART_NAME.test(nameOf(at))) return false;
    if (linksHeadline(at)) return false;
  }
  return true;
}

/**
 * The first date that the page shows where dates of publication stand, or null.
 *
 * @param foreign elements of other articles and of comments
 */
export function readShownDate(
  document: Document,
  lang: string | null,
  foreign: ReadonlySet<Element>,
): string | null {
  for (const place of PLACES) {
    let tries = 0;
    for (const element of document.querySelectorAll(place)) {
      if (tries++ >= TRIES) break;
      const date = dateOf(element, lang);
      if (date && isOwn(element, foreign)) return date;
    }
  }
  return null;
}

function dateOf(element: Element, lang: string | null): string | null {
  for (const attribute of ['datetime', 'content', 'title', 'data-datetime']) {
    const date = readMachineDate(element.getAttribute(attribute) ?? '');
    if (date) return date;
  }
  const text = tidy((element.textContent ?? '').slice(0, 2000));
  return text === '' || text.length > LONGEST ? null : readWrittenDate(text, lang);
}
