import { webAddress } from '../web/address.ts';
import { tidy } from './text.ts';
import { isElement, walk } from './walk.ts';

/** A headline in a page that lists articles, with what it takes to mark it. Nothing in the page is changed. */
export interface Headline {
  readonly text: string;
  /** The article's address, without fragment. */
  readonly url: string;
  /** The text nodes that the headline is made of, in order: a highlight's range goes over them. */
  readonly nodes: readonly Text[];
}

const MIN_LENGTH = 25;
const MAX_LENGTH = 250;
const MIN_WORDS = 4;
const HEADING = /^h[1-6]$/;
/** Lists of links that are no teasers of articles. */
const APART = new Set(['nav', 'footer', 'form', 'aside', 'menu']);

interface Link {
  readonly href: string;
  readonly isHeading: boolean;
  text: string;
  nodes: Text[];
}

/** The address of another page of the same kind, or null for what leads nowhere. */
function addressOf(href: string, base: string): string | null {
  const address = webAddress(href, base)?.replace(/#.*$/, '') ?? null;
  return address === base.replace(/#.*$/, '') ? null : address;
}

function isHeadline({ text, isHeading }: Link): boolean {
  const clean = tidy(text);
  if (clean.length > MAX_LENGTH) return false;
  const words = clean.split(' ').length;
  const isDense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(clean);
  if (isDense) return clean.length >= 8;
  return isHeading ? words >= 3 : clean.length >= MIN_LENGTH && words >= MIN_WORDS;
}

/**
 * Finds the headlines that a page links: those in headings, and other links as long as a headline. Of several links
 * to one article the one in a heading counts, else the longest.
 *
 * @param base the page's address
 */
export function findHeadlines(document: Document, base: string): Headline[] {
  const best = new Map<string, Link>();
  let link: Link | null = null;
  let headings = 0;
  let apart = 0;
  walk(document.documentElement, {
    enter(element) {
      const tag = element.localName;
      if (HEADING.test(tag)) headings++;
      if (APART.has(tag)) apart++;
      const href = tag === 'a' && apart === 0 ? element.getAttribute('href') : null;
      if (href) link = { href, isHeading: headings > 0, text: '', nodes: [] };
      else if (link && HEADING.test(tag)) link = { ...link, isHeading: true, text: '', nodes: [] };
    },
    leave(element) {
      const tag = element.localName;
      if (HEADING.test(tag)) headings--;
      if (APART.has(tag)) apart--;
      if (tag !== 'a' || !link) return;
      const url = addressOf(link.href, base);
      const known = url === null ? undefined : best.get(url);
      if (url !== null && isHeadline(link) && !isBetter(known, link)) best.set(url, link);
      link = null;
    },
    text(node) {
      if (!link || node.data.trim() === '') return;
      const parent = node.parentNode;
      // In a card that is one link, what stands beside its heading is no headline.
      if (link.isHeading && headings === 0 && parent && isElement(parent)) return;
      link.text += ` ${node.data}`;
      link.nodes.push(node);
    },
  });
  return [...best].map(([url, { text, nodes }]) => ({ text: tidy(text), url, nodes }));
}

function isBetter(known: Link | undefined, found: Link): boolean {
  if (!known) return false;
  if (known.isHeading !== found.isHeading) return known.isHeading;
  return known.text.length >= found.text.length;
}
