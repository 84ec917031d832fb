import type { Article } from '../article/index.ts';
import { addressKey, type ReportDraft, type SavedReport } from '../library/index.ts';
import { choiceIdOf } from './choice-id.ts';
import type { Origin, ReportChoice, ReportSide } from './reading.ts';

/** An article, read at an address, as one side of a comparison. */
export function sideOfArticle(
  article: Article,
  address: string | null,
  origin: Exclude<Origin, 'saved' | 'summary'>,
): ReportSide {
  const { title, publisher, byline, published, lang, partial, text } = article;
  const url = ownAddress(article, address);
  const id = `${origin}:${url ?? ''}`;
  return { id, origin, url, title, publisher, byline, published, lang, partial, text };
}

/**
 * The address that a page names as its own, if it is on the site that the page came from: a page must not be able
 * to pass for another site's, here or in the library.
 */
function ownAddress({ canonicalUrl }: Article, address: string | null): string | null {
  if (canonicalUrl === null || address === null) return address;
  if (!URL.canParse(canonicalUrl) || !URL.canParse(address)) return address;
  return new URL(canonicalUrl).host === new URL(address).host ? canonicalUrl : address;
}

/** A saved report as the other side. */
export function sideOfSaved(report: SavedReport): ReportSide {
  return { id: choiceIdOf(report.id), origin: 'saved', ...draftOf(report) };
}

/** What of a side, or of another report, the library keeps. */
export function draftOf(report: ReportDraft): ReportDraft {
  const { url, title, publisher, byline, published, lang, partial, text } = report;
  return { url, title, publisher, byline, published, lang, partial, text };
}

/** What is told of a report before it is chosen: all but its text. */
export function choiceOf(side: ReportSide): ReportChoice {
  const { text: _text, ...choice } = side;
  return choice;
}

/** Whether two addresses are one page's; where either has none they are not. */
export function isSamePage(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const key = addressKey(a);
  return key !== null && key === addressKey(b);
}
