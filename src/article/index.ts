import type { Article, DroppedBlock, ExplainedArticle } from './article.ts';
import { composeAsides } from './asides.ts';
import { type Block, lengthOf } from './block.ts';
import { bodyOfPosts, composeBody, composePosts } from './compose.ts';
import { dateAround } from './dateline.ts';
import { judgeArticle } from './is-article.ts';
import { findPosts, lengthOfLines, postsInMetadata } from './live-blog.ts';
import { isProse, mainContent } from './main-content.ts';
import { type Metadata, readMetadata } from './metadata/index.ts';
import { bodyInMetadata, isPartial } from './paywall.ts';
import { type Selection, select } from './select.ts';
import { takeSnapshot } from './snapshot.ts';
import { findStandfirst } from './standfirst.ts';

export { findInPage, type Place } from './anchor.ts';
export type * from './article.ts';

/** Text shorter than this may be all that a page shows while it hides its article (until a script runs, say). */
const LITTLE = 600;
/** How many times more text the hidden parts must hold to be read. */
const MUCH_MORE = 2;

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
  const { blocks, selection } = selectFrom(document, metadata);
  const { kept, beside, reasons } = selection;
  const standfirst = findStandfirst(blocks, kept, metadata.title, metadata.description);
  const body = standfirst && !kept.includes(standfirst) ? [standfirst, ...kept] : kept;
  const shown = composeBody(body, standfirst);
  const said = bodyInMetadata(metadata, shown.text);
  const saidPosts = postsInMetadata(metadata.thing);
  const { text, paragraphs, posts } = said
    ? { ...bodyOfPosts([{ lines: said, time: null }]), posts: [] }
    : saidPosts.length > selection.posts.length && lengthOfLines(saidPosts) > shown.text.length
      ? bodyOfPosts(saidPosts)
      : { ...shown, posts: composePosts(body, shown.paragraphs, selection.posts) };
  const published = metadata.published ?? dateAround(blocks, kept, metadata.title, metadata.lang);
  const article: Article = {
    url,
    canonicalUrl: metadata.canonicalUrl,
    isArticle: judgeArticle({ metadata, url, published, blocks, kept, text }),
    partial: isPartial(metadata, text, said !== null),
    title: metadata.title,
    byline: metadata.byline,
    publisher: metadata.publisher,
    published,
    updated: metadata.updated,
    lang: metadata.lang,
    text,
    asides: composeAsides(beside),
    standfirst: standfirst?.text ?? null,
    paragraphs,
    posts,
  };
  const dropped: DroppedBlock[] = [];
  for (const block of blocks) {
    const reason = block === standfirst ? undefined : reasons.get(block);
    if (reason) dropped.push({ text: block.text, reason, anchor: { element: block.region.order } });
  }
  return { article, dropped };
}

/** The page's blocks with what is kept of them: again with hidden parts where the shown ones hold next to nothing. */
function selectFrom(
  document: Document,
  metadata: Metadata,
): { blocks: readonly Block[]; selection: Selection } {
  const read = (lenient: boolean) => {
    const snapshot = takeSnapshot(document, lenient);
    const posts = findPosts(snapshot.blocks, metadata.thing, metadata.lang);
    const main = mainContent(snapshot, metadata.title);
    return { blocks: snapshot.blocks, selection: select(snapshot.blocks, main, metadata, posts) };
  };
  const strict = read(false);
  const kept = lengthOf(strict.selection.kept);
  const barred = lengthOf(
    strict.blocks.filter((block) => block.region.barred !== null && isProse(block)),
  );
  if (kept >= LITTLE || barred <= kept * MUCH_MORE) return strict;
  const all = read(true);
  return lengthOf(all.selection.kept) > kept * MUCH_MORE ? all : strict;
}
