/**
 * A first look at a page, for the script that runs on every page of the reader's chosen sites. It costs a few native
 * queries and no layout; what it lets through is read and judged in full elsewhere, so it leans to "article" where
 * the page says so itself and its text agrees.
 */

/** What a glance tells: `unsure` is a page that names itself an article but shows no text yet. */
export type Glance = 'article' | 'unsure' | 'other';

const ARTICLE_TYPE = /"(?:[A-Za-z]*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)"/;
const MAX_JSON = 50_000;
/** Paragraphs looked at; a page that shows no text in these shows none early enough to be an article. */
const MAX_PARAGRAPHS = 80;
const LONG_PARAGRAPH = 60;
const ENOUGH_PARAGRAPHS = 3;
const ENOUGH_TEXT = 500;
/** What news has over its text and other pages seldom: a date or a byline. */
const SIGNED =
  'time,[itemprop="datePublished"],meta[name*="date" i],[rel="author"],[itemprop="author"],[class*="byline" i]';
/** Double line breaks that stand for paragraphs where there is no <p>. */
const ENOUGH_BREAKS = 3;

/** True for the address of a site's front page: no path, or nothing but a language. */
export function isFrontAddress(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return (
      search === '' &&
      /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i.test(pathname)
    );
  } catch {
    return false;
  }
}

/** Fewer linked headings than this are no front page: an article has some below it. */
const ENOUGH_HEADLINES = 4;
/** Headings looked at; a page that links none of these is no front page. */
const MAX_HEADINGS = 40;

/** Whether a page that is no article lists articles: a front page, a section's, a page of results. */
export function listsHeadlines(document: Document): boolean {
  let linked = 0;
  for (const level of ['h2', 'h3', 'h4']) {
    const headings = document.getElementsByTagName(level);
    const most = Math.min(headings.length, MAX_HEADINGS);
    for (let i = 0; i < most; i++) {
      const heading = headings[i];
      if (heading?.querySelector('a[href]') || heading?.closest('a[href]')) linked++;
      if (linked >= ENOUGH_HEADLINES) return true;
    }
  }
  return false;
}

function saysArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type && /article/i.test(type)) return true;
  if (
    document.querySelector(
      'meta[property="article:published_time"],[itemtype*="Article"],[itemtype*="BlogPosting"]',
    )
  ) {
    return true;
  }
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    if (ARTICLE_TYPE.test((script.textContent ?? '').slice(0, MAX_JSON))) return true;
  }
  return false;
}

/** The running text among the first paragraphs: how many there are and how long they are together. */
function runningText(document: Document): { paragraphs: number; length: number } {
  let paragraphs = 0;
  let length = 0;
  let seen = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if (seen++ >= MAX_PARAGRAPHS) break;
    const own = (paragraph.textContent ?? '').trim().length;
    if (own < LONG_PARAGRAPH) continue;
    const [link] = paragraph.getElementsByTagName('a');
    if (link && (link.textContent ?? '').length > own * 0.7) continue;
    if (paragraph.closest('nav,footer,aside,form,[aria-hidden="true"]')) continue;
    paragraphs++;
    length += own;
  }
  return { paragraphs, length };
}

/** Whether a page looks like an article at a glance. */
export function glance(document: Document, url: string): Glance {
  if (!/^(?:https?|file):/.test(url) || isFrontAddress(url)) return 'other';
  const says = saysArticle(document);
  // The cheap question first: without a headline the text need not be looked at.
  if (!says && document.querySelector('h1') === null) return ofBreaks(document);
  const { paragraphs, length } = runningText(document);
  const hasText = paragraphs >= ENOUGH_PARAGRAPHS && length >= ENOUGH_TEXT;
  if (says) {
    const short = paragraphs > 0 && length >= ENOUGH_TEXT;
    return hasText || short || hasBreaks(document) ? 'article' : 'unsure';
  }
  if (hasText && (document.querySelector(SIGNED) || length > 2 * ENOUGH_TEXT)) return 'article';
  return ofBreaks(document);
}

function ofBreaks(document: Document): Glance {
  return hasBreaks(document) ? 'article' : 'other';
}

function hasBreaks(document: Document): boolean {
  let pairs = 0;
  for (const lineBreak of document.querySelectorAll('br + br')) {
    const before = lineBreak.previousElementSibling?.previousSibling;
    if (before?.nodeType === 3 && (before.nodeValue ?? '').trim().length > LONG_PARAGRAPH) pairs++;
    if (pairs >= ENOUGH_BREAKS) return true;
  }
  return false;
}
