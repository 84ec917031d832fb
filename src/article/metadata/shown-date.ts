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
const MAX_LENGTH = 200;

/** What is no part of the article, by its tag or by what parts of that kind are always called. */
const APART = /^(?:nav|aside|footer)$/;
const APART_NAME = /related|recommend|comment|popular|trending|most-?read|sidebar|widget|promo/i;
/** A link of so many words is another article's headline. */
const HEADLINE_WORDS = 4;
const MAX_LEVELS = 30;

/** What is read of a link's text. */
const MAX_LINK_LENGTH = 500;
/** Headlines of the first level that are looked at. */
const MAX_HEADLINES = 100;

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

function linksHeadline(element: Element): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  const text = (link?.textContent ?? '').slice(0, MAX_LINK_LENGTH).trim();
  return text.split(/\s+/).length >= HEADLINE_WORDS;
}

/** The parts of a page that hold a headline of the first level. */
function headlineParts(document: Document): Set<Element> {
  const parts = new Set<Element>();
  const headlines = document.getElementsByTagName('h1');
  for (let at = 0; at < headlines.length && at < MAX_HEADLINES; at++) {
    let part: Element | null | undefined = headlines[at]?.parentElement;
    for (; part && !parts.has(part); part = part.parentElement) parts.add(part);
  }
  return parts;
}

/** Tells whether a part stands with the page's headline, and is not of the card of another article or of a comment. */
class OwnParts {
  readonly #headlineParts: ReadonlySet<Element>;
  readonly #foreign: ReadonlySet<Element>;
  readonly #known = new Map<Element, boolean>();

  constructor(document: Document, foreign: ReadonlySet<Element>) {
    this.#headlineParts = headlineParts(document);
    this.#foreign = foreign;
  }

  has(element: Element): boolean {
    const asked: Element[] = [];
    let isOwn = true;
    for (let at: Element | null = element; at && asked.length < MAX_LEVELS; at = at.parentElement) {
      const known = this.#known.get(at) ?? this.#judge(at);
      asked.push(at);
      if (known === null) continue;
      isOwn = known;
      break;
    }
    for (const part of asked) this.#known.set(part, isOwn);
    return isOwn;
  }

  /** What a part alone says; null where what is around it decides. */
  #judge(element: Element): boolean | null {
    const tag = element.localName;
    if (tag === 'body' || tag === 'h1' || this.#headlineParts.has(element)) return true;
    const isApart = APART.test(tag) || APART_NAME.test(nameOf(element));
    return isApart || this.#foreign.has(element) || linksHeadline(element) ? false : null;
  }
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
  const own = new OwnParts(document, foreign);
  for (const place of PLACES) {
    let tries = 0;
    for (const element of document.querySelectorAll(place)) {
      if (tries++ >= TRIES) break;
      const date = dateOf(element, lang);
      if (date && own.has(element)) return date;
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
  return text === '' || text.length > MAX_LENGTH ? null : readWrittenDate(text, lang);
}
