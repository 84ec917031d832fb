import type { Article, DroppedBlock, ExplainedArticle } from './article.ts';
import { composeAsides } from './asides.ts';
import { bodyOfLines, composeBody } from './compose.ts';
import { judgeArticle } from './is-article.ts';
import { mainContent } from './main-content.ts';
import { readMetadata } from './metadata/index.ts';
import { bodyInMetadata, isPartial } from './paywall.ts';
import { select } from './select.ts';
import { takeSnapshot } from './snapshot.ts';
import { findStandfirst } from './standfirst.ts';

export type * from './article.ts';

/**
 * Reads the article of a page. The page itself stays as it is: all work is done on a copy of one moment.
 *
 * @param document the page
 * @param url its address, where known
 */
export function readArticle(document: Document, url: string | null = null): Article {
  return explainArticle(document, url).article;
}

/** Reads the article of a page, with each block of the page that is not in its text and the reason. */
export function explainArticle(document: Document, url: string | null = null): ExplainedArticle {
  const metadata = readMetadata(document, url);
  const snapshot = takeSnapshot(document);
  const { blocks } = snapshot;
  const { kept, beside, reasons } = select(
    blocks,
    mainContent(snapshot, metadata.title),
    metadata.title,
  );
  const standfirst = findStandfirst(blocks, kept, metadata.title, metadata.description);
  const body = standfirst && !kept.includes(standfirst) ? [standfirst, ...kept] : kept;
  const shown = composeBody(body, standfirst);
  const hidden = bodyInMetadata(metadata, shown.text);
  const { text, paragraphs } = hidden ? bodyOfLines(hidden) : shown;
  const article: Article = {
    url,
    canonicalUrl: metadata.canonicalUrl,
    isArticle: judgeArticle({ metadata, url, blocks, kept, text }),
    partial: isPartial(metadata, text),
    title: metadata.title,
    byline: metadata.byline,
    publisher: metadata.publisher,
    published: metadata.published,
    updated: metadata.updated,
    lang: metadata.lang,
    text,
    asides: composeAsides(beside),
    standfirst: standfirst?.text ?? null,
    paragraphs,
    posts: [],
  };
  const dropped: DroppedBlock[] = [];
  for (const block of blocks) {
    const reason = block === standfirst ? undefined : reasons.get(block);
    if (reason) dropped.push({ text: block.text, reason, anchor: { element: block.region.order } });
  }
  return { article, dropped };
}
