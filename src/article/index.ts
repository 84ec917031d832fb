import type { Article, DroppedBlock, DropReason, ExplainedArticle } from './article.ts';
import { composeAsides } from './asides.ts';
import { type Block, isProse, lengthOf } from './block.ts';
import { bodyOfPosts, composeBody, composePosts } from './compose.ts';
import { dateAround } from './dateline.ts';
import type { Found, PageReading } from './extractors/extractor.ts';
import { type Extraction, extract } from './extractors/index.ts';
import { foreignBlocks } from './foreign.ts';
import { headlineBlock } from './headline.ts';
import { judgeArticle } from './is-article.ts';
import { judgeParts } from './junk-regions.ts';
import { type Metadata, readMetadata } from './metadata/index.ts';
import { readShownDate } from './metadata/shown-date.ts';
import { copyPage } from './page-copy.ts';
import { isPartial } from './paywall.ts';
import { type Selection, select } from './select.ts';
import { takeSnapshot } from './snapshot.ts';
import { findStandfirst } from './standfirst.ts';

export { findInPage, type Place } from './anchor.ts';
export type * from './article.ts';

/** Text shorter than this may be all that a page shows while it hides its article (until a script runs, say). */
const LITTLE = 600;
/** How many times more text the hidden parts must hold to be read. */
const MUCH_MORE = 2;

const NOTHING: Found = { ids: new Set(), posts: [], said: null };

/**
 * Reads the article of a page. The page itself stays as it is: all work is done on a copy of one moment.
 *
 * @param document the page
 * @param url its address, where known
 */
export function readArticle(document: Document, url: string | null = null): Article {
  return explainArticle(document, url).article;
}

/** Reads the article of a page, with how it was found and each block of the page that is not in its text. */
export function explainArticle(document: Document, url: string | null = null): ExplainedArticle {
  const metadata = readMetadata(document, url);
  const { page, headline, foreign, isCut, extraction, selection } = readPage(document, metadata);
  const { blocks } = page;
  const { kept, beside, reasons } = selection;
  const standfirst = findStandfirst(
    page.own,
    kept,
    metadata.title,
    metadata.description,
    page.partOf,
  );
  const body = standfirst && !kept.includes(standfirst) ? [standfirst, ...kept] : kept;
  const said = extraction.found?.said ?? null;
  const shown = composeBody(body, standfirst);
  const { text, paragraphs, posts } = said
    ? bodyOfPosts(said)
    : { ...shown, posts: composePosts(body, shown.paragraphs, selection.posts) };
  const published =
    metadata.published ??
    readShownDate(document, metadata.lang, foreign) ??
    metadata.addressed ??
    dateAround(page.own, kept, headline, metadata.lang, page.partOf);
  const article: Article = {
    url,
    canonicalUrl: metadata.canonicalUrl,
    isArticle: judgeArticle({ metadata, url, published, blocks, kept, text, headline }),
    partial: isCut || isPartial(metadata, text, blocks, said ? null : kept),
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
  const { extractor, refusals } = extraction;
  return { article, extractor, refusals, dropped };
}

interface Reading {
  readonly page: PageReading;
  readonly headline: Block | null;
  /** Elements that hold other articles and comments. */
  readonly foreign: ReadonlySet<Element>;
  /** True where the page is larger than what is read of one. */
  readonly isCut: boolean;
  readonly extraction: Extraction;
  readonly selection: Selection;
}

function readOnce(document: Document, metadata: Metadata, lenient: boolean): Reading {
  const { blocks, parts, isCut } = takeSnapshot(document, lenient);
  const { partOf, misnamed } = judgeParts(blocks);
  const headline = headlineBlock(blocks, metadata.title);
  const foreign: ReadonlyMap<Block, DropReason> = foreignBlocks(blocks, headline, metadata);
  const own = blocks.filter((block) => block.region.barred === null && !foreign.has(block));
  const copy = () =>
    copyPage(document, parts, { title: metadata.title, omitted: foreign, misnamed });
  const page = { metadata, blocks, own, partOf, copy };
  const selections = new Map<Found, Selection>();
  const choose = (found: Found): Selection => {
    const selection = selections.get(found) ?? select(page, found, foreign, headline);
    selections.set(found, selection);
    return selection;
  };
  const extraction = extract(page, (found) => lengthOf(choose(found).kept));
  return {
    page,
    headline,
    isCut,
    foreign: new Set([...foreign.keys()].map(({ region }) => region.element)),
    extraction,
    selection: choose(extraction.shown ?? NOTHING),
  };
}

/** Reads a page: again with its hidden parts where the shown ones hold next to nothing. */
function readPage(document: Document, metadata: Metadata): Reading {
  const strict = readOnce(document, metadata, false);
  const kept = lengthOf(strict.selection.kept);
  const barred = lengthOf(
    strict.page.blocks.filter((block) => block.region.barred !== null && isProse(block)),
  );
  if (kept >= LITTLE || barred <= kept * MUCH_MORE) return strict;
  const all = readOnce(document, metadata, true);
  return lengthOf(all.selection.kept) > kept * MUCH_MORE ? all : strict;
}
