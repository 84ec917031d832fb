import { type Block, isLong, isProse, lengthOf, linkShare } from './block.ts';
import { isFrontAddress } from './glance.ts';
import type { Metadata } from './metadata/index.ts';
import { ARTICLE_TYPE, typesOf } from './metadata/json-ld.ts';
import { firstTag } from './metadata/meta-tags.ts';
import { isSentence } from './text.ts';

/** schema.org types of pages that are something other than an article, whatever text they hold. */
const OTHER_TYPE =
  /(?:^|\/)(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|QAPage|Question|DiscussionForumPosting|JobPosting|SoftwareApplication|ContactPage|CheckoutPage|RealEstateListing|Hotel|LocalBusiness|Restaurant)$/;
/** Open Graph's types of pages that are no articles. "website" says nothing: many sites give it to all. */
const OTHER_OG_TYPE = /product|profile|video|music|book|place|business|restaurant|group/i;
/** Words that addresses of searches, lists and threads are made of. */
const OTHER_ADDRESS =
  /\/(?:search|suche|recherche|buscar|forums?|threads?|comments|questions|tags?|categor(?:y|ies)|topics?|login|account|cart|shop|products?)(?:\/|\?|$)|[?&](?:q|s|query|search)=/i;

/** Names of the pages that a site has of itself, in the address's last part. */
const SITE_ADDRESS =
  /\/(?:about(?:-us)?|contact(?:-us)?|ueber-uns|kontakt|impressum|imprint|datenschutz|privacy(?:-policy)?|terms(?:-of-(?:use|service))?|faq|jobs|careers|cookie-policy|mentions-legales|aviso-legal)\/?$/i;

/** From this many points on a page is an article; one that neither says so nor bears a date needs more. */
const ENOUGH = 3;
const ENOUGH_UNSAID = 3.5;
/** So many points come from an article's own type, its date and one sign more. */
const CLEARLY_SAID = 5;

interface Evidence {
  readonly metadata: Metadata;
  readonly url: string | null;
  /** The publication's time, of the metadata or of a dateline. */
  readonly published: string | null;
  /** All blocks of the page. */
  readonly blocks: readonly Block[];
  /** Those that the page shows of the body. */
  readonly kept: readonly Block[];
  readonly text: string;
  /** The block that shows the headline. */
  readonly headline: Block | null;
}

function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return '';
  }
}

const ogTypeOf = ({ tags }: Metadata): string => firstTag(tags, ['og:type']) ?? '';

const isMarked = ({ thing, itemTypes }: Metadata): boolean =>
  thing !== null || itemTypes.some((type) => ARTICLE_TYPE.test(type));

/** True where the page says in any way that it is an article. */
const saysArticle = (metadata: Metadata): boolean =>
  isMarked(metadata) || /article/i.test(ogTypeOf(metadata));

/** Points for what the page says of itself. */
function saidPoints({ metadata, url, published }: Evidence): number {
  const { things, itemTypes, byline, canonicalUrl } = metadata;
  const ogType = ogTypeOf(metadata);
  const isSaid = isMarked(metadata);
  const types = [...things.flatMap(typesOf), ...itemTypes];
  let points = 0;
  if (isSaid) points += 3;
  if (/article/i.test(ogType)) points += 2;
  if (OTHER_OG_TYPE.test(ogType)) points -= 3;
  if (published) points += 1.5;
  if (byline) points += 0.5;
  if (!isSaid && types.some((type) => OTHER_TYPE.test(type))) points -= 3;
  // Where the page was loaded from is true; many sites give all their pages the front's canonical address.
  const address = url ?? canonicalUrl;
  if (address === null) return points;
  if (isFrontAddress(address)) points -= 6;
  const path = pathOf(address);
  if (OTHER_ADDRESS.test(path)) points -= isSaid ? 1.5 : 3;
  if (SITE_ADDRESS.test(path)) points -= isSaid ? 1.5 : 5;
  return points;
}

/** True where a body's paragraphs stand under linked headings, as teasers do. (Lines with links stand in articles too.) */
function isTeasers({ blocks, kept }: Evidence): boolean {
  const prose = kept.filter(isProse);
  let underHeading = 0;
  let underLink = 0;
  for (const { id } of prose) {
    const above = [blocks[id - 1], blocks[id - 2]].filter(
      (block) =>
        // The site's own list of sections heads every page.
        block?.region.barred === null && block.text.length > 15 && linkShare(block) > 0.8,
    );
    if (above.length > 0) underLink++;
    if (above.some((block) => block?.role === 'heading')) underHeading++;
  }
  return underHeading > prose.length * 0.4 || underLink > prose.length * 0.75;
}

/** A text's length in letters: a sign of Chinese, Japanese or Korean says as much as two or three of them. */
function weigh(text: string): number {
  return (
    text.length + 1.5 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0)
  );
}

/** True for a body of one or two sentences under the page's headline. */
function isOneReport({ kept, headline }: Evidence): boolean {
  const prose = kept.filter(isProse);
  return headline !== null && prose.length > 0 && prose.every(({ text }) => isSentence(text));
}

/** Points for how the page's text is laid out. */
function textPoints(evidence: Evidence): number {
  const { blocks, text } = evidence;
  const prose = text.split('\n').filter(isLong);
  const proseLength = weigh(prose.join(''));
  let points = Math.min(3, prose.length * 0.6) + Math.min(2, proseLength / 1000);
  const visible = blocks.filter(({ region }) => region.barred === null);
  const total = lengthOf(visible) || 1;
  const linked = visible.reduce((sum, block) => sum + block.linked, 0);
  if (linked / total > 0.5 && proseLength / total < 0.3) points -= 2;
  // One paragraph is a whole report where the page says that it is one, and shows little else.
  if (proseLength < 300) points += saysArticle(evidence.metadata) && isOneReport(evidence) ? 1 : -3;
  if (isTeasers(evidence)) points -= 5;
  return points;
}

/** Whether a page is an article, by points for what it says of itself and for how its text is laid out. */
export function judgeArticle(evidence: Evidence): boolean {
  const length = weigh(evidence.text);
  const isSaid = saysArticle(evidence.metadata);
  if (length < 100 || (length < 250 && !isSaid)) return false;
  const said = saidPoints(evidence);
  const isUnsaid = said < 1 && evidence.published === null;
  // A page that names itself an article, with its date, is one whose text is short or locked, not something else.
  const text = Math.max(textPoints(evidence), said >= CLEARLY_SAID ? -2 : -9);
  return said + text >= (isUnsaid ? ENOUGH_UNSAID : ENOUGH);
}
