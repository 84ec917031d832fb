import {
  type Block,
  encloses,
  heldBy,
  isProse,
  lengthOf,
  linkShare,
  nearest,
  type Region,
} from './block.ts';
import { saysLive } from './live-blog.ts';
import type { Metadata } from './metadata/index.ts';
import { COMMENT_WORDS } from './words/comments.ts';

/** What stands on a page beside its own article and looks like one. */
export type Foreign = 'other-article' | 'comment';

/** The page's own article has at least so much running text, in characters; else nothing is taken from it. */
const OWN = 200;
/** Longest line that is taken for a heading over comments, or for what can be done with one. */
const SHORT = 40;
/** How many blocks below a heading are searched for signs of a comment. */
const NEAR = 12;
const MIN_SIGNS = 3;
/** Headings looked at. */
const MAX_HEADINGS = 300;
/** What an article shows of who wrote it and when. */
const SIGNED =
  'time, [rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';

const headings = new Set<string>();
const actions = new Set<string>();
for (const { heading, action } of Object.values(COMMENT_WORDS)) {
  for (const words of heading.split('|')) headings.add(words);
  for (const word of action.split('|')) actions.add(word);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

function isCommentHeading({ text }: Block): boolean {
  return text.length <= SHORT && headings.has(wordsOf(text).join(' '));
}

/** A line such as "Reply · Report (3)". */
function isAction({ text }: Block): boolean {
  if (text.length > SHORT) return false;
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => actions.has(word));
}

/** A short line with a figure: "3 hours ago", "Dora F., 4 March". */
const isStamp = ({ text }: Block): boolean => text.length <= SHORT && /\d/.test(text);

const articleAround = (region: Region): Region | null =>
  nearest(region, ({ tag }) => tag === 'article');

/** The largest part around `inner` that does not hold `other`. */
function branchOf(inner: Region, other: Region): Region {
  let at = inner;
  while (at.parent && !encloses(at.parent, other)) at = at.parent;
  return at;
}

/** True for two parts that one template made: the same tag, and names that share a word. */
function isSameKind(a: Region, b: Region): boolean {
  if (a.tag !== b.tag) return false;
  if (a.words === b.words) return true;
  const words = new Set(b.words.split(' '));
  return a.words.split(' ').some((word) => word.length > 3 && words.has(word));
}

type IsSigned = (region: Region) => boolean;

/** Tells whether a part shows who wrote it or when; each part is searched once, as it may hold most of the page. */
function signs(): IsSigned {
  const known = new Map<Region, boolean>();
  return (region) => {
    const isSigned = known.get(region) ?? region.element.querySelector(SIGNED) !== null;
    known.set(region, isSigned);
    return isSigned;
  };
}

/**
 * The part of another article that a heading stands in, or null: an `<article>` beside the page's own, or a part
 * of the same making, with a headline and an author or a time of its own.
 */
function articleOf(heading: Block, headline: Block, isSigned: IsSigned): Region | null {
  const { region } = heading;
  const branch = branchOf(region, headline.region);
  const twin = branchOf(headline.region, region);
  if (branch === region || encloses(branch, headline.region)) return null;
  const isAlike = region.tag === 'h1' || region.tag === headline.region.tag;
  const isLinked = linkShare(heading) > 0.5;
  const other = articleAround(region);
  if (other && !encloses(other, headline.region)) {
    const own = articleAround(headline.region);
    if (own && encloses(own, other)) return isLinked ? other : null;
    if (own && (isLinked || isAlike || isSigned(other))) return other;
  }
  return isAlike && isSameKind(branch, twin) && isSigned(branch) && isSigned(twin) ? branch : null;
}

function otherArticles(blocks: readonly Block[], headline: Block): Region[] {
  const found = new Set<Region>();
  const isSigned = signs();
  let looked = 0;
  for (const block of blocks) {
    if (block === headline || block.role !== 'heading' || block.region.barred) continue;
    if (looked++ >= MAX_HEADINGS) break;
    if (block.text === headline.text) continue;
    const other = articleOf(block, headline, isSigned);
    if (other) found.add(other);
  }
  return [...found];
}

/** From which block to which region's end the comments of readers stand, or null. */
function comments(
  blocks: readonly Block[],
  firstProse: Block,
): { from: number; within: Region } | null {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.id <= firstProse.id || !isCommentHeading(block)) continue;
    const signs = blocks.slice(at + 1, at + 1 + NEAR);
    if (!signs.some((sign) => isAction(sign) || isStamp(sign))) continue;
    const branch = branchOf(block.region, firstProse.region);
    return { from: block.id, within: branch.parent ?? branch };
  }
  const done = blocks.filter((block) => block.id > firstProse.id && isAction(block));
  const [first] = done;
  const last = done.at(-1);
  if (!first || !last || done.length < MIN_SIGNS) return null;
  const within = branchOf(first.region, firstProse.region);
  const held = blocks.filter(({ region }) => encloses(within, region));
  const isList =
    done.every(({ region }) => encloses(within, region)) &&
    held.filter(isStamp).length >= MIN_SIGNS;
  return isList ? { from: held[0]?.id ?? first.id, within } : null;
}

/**
 * The blocks of other articles on the page (the next one below, longer perhaps) and of its readers' comments: told by
 * how they stand to the page's own headline and text, whatever they are called.
 *
 * @param headline the block that shows the page's headline; without it nothing is foreign
 */
export function foreignBlocks(
  blocks: readonly Block[],
  headline: Block | null,
  { thing }: Metadata,
): Map<Block, Foreign> {
  if (!headline) return new Map();
  const prose = blocks.filter(
    (block) => block.region.barred === null && isProse(block) && block.id > headline.id,
  );
  const held = heldBy(prose);
  // Posts are articles beside one another too.
  const others = saysLive(thing) ? [] : otherArticles(blocks, headline);
  const foreign = new Map<Block, Foreign>();
  const isOther = (other: Region): boolean =>
    (held.get(branchOf(headline.region, other)) ?? 0) >= OWN;
  for (const block of blocksIn(blocks, new Set(others.filter(isOther)))) {
    foreign.set(block, 'other-article');
  }
  const own = prose.filter((block) => !foreign.has(block));
  const [first] = own;
  const found = first ? comments(blocks, first) : null;
  if (!found) return foreign;
  const isComment = ({ id, region }: Block): boolean =>
    id >= found.from && encloses(found.within, region);
  if (lengthOf(own.filter((block) => !isComment(block))) < OWN) return foreign;
  for (const block of blocks) if (isComment(block)) foreign.set(block, 'comment');
  return foreign;
}

function blocksIn(blocks: readonly Block[], regions: ReadonlySet<Region>): readonly Block[] {
  if (regions.size === 0) return [];
  return blocks.filter(({ region }) => nearest(region, (at) => regions.has(at)) !== null);
}
