import type { Article } from '../article/index.ts';
import { addressKey, type ReportDraft, type SavedReport } from '../library/index.ts';
import type { ReportChoice, ReportSide } from './reading.ts';

/** The page in front of the reader as one side of a comparison. */
export function sideOfPage(article: Article): ReportSide {
  const url = article.canonicalUrl ?? article.url;
  return {
    id: `page:${url ?? ''}`,
    origin: 'page',
    url,
    title: article.title,
    publisher: article.publisher,
    byline: article.byline,
    published: article.published,
    lang: article.lang,
    partial: article.partial,
    text: article.text,
  };
}

/** A saved report as the other side. */
export function sideOfSaved(report: SavedReport): ReportSide {
  const { id, url, title, publisher, byline, published, lang, partial, text } = report;
  return {
    id: `saved:${id}`,
    origin: 'saved',
    url,
    title,
    publisher,
    byline,
    published,
    lang,
    partial,
    text,
  };
}

/** What of a side the library keeps. */
export function draftOf(side: ReportSide): ReportDraft {
  const { url, title, publisher, byline, published, lang, partial, text } = side;
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
