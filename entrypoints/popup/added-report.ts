import type { ReportDraft } from '../../src/library/index.ts';
import type { AddedReport } from '../../src/ui/index.ts';

/** What the reader pasted or dropped, as a report. The extractor is loaded only for a dropped page. */
export async function draftOfAdded({ kind, text }: AddedReport): Promise<ReportDraft> {
  const nothing = { url: null, title: null, publisher: null, byline: null, published: null };
  if (kind === 'text') return { ...nothing, lang: null, partial: false, text };
  const { readArticle } = await import('../../src/article/index.ts');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const {
    canonicalUrl,
    title,
    publisher,
    byline,
    published,
    lang,
    partial,
    text: body,
  } = readArticle(page);
  return { url: canonicalUrl, title, publisher, byline, published, lang, partial, text: body };
}
