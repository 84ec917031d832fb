import { Readability } from '@mozilla/readability';
import { type Block, linkShare, type Region } from './block.ts';
import { isNamedJunk } from './junk-regions.ts';
import { PageCopy } from './page-copy.ts';
import type { Snapshot } from './snapshot.ts';

/** The share of a page's running text that its article must hold for `largestPart` to settle on a smaller region. */
const MOST = 0.6;
/** Readability took the wrong part where what it keeps is less than this share of the largest part's running text. */
const TOO_LITTLE = 0.4;

/** True for a text as long as a sentence or two. Scripts that write a word in a sign or two need fewer. */
export function isLong(text: string): boolean {
  const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(0, 40));
  return text.length >= (dense ? 30 : 80);
}

/** True for a block of running text. */
export function isProse(block: Block): boolean {
  return block.role !== 'heading' && linkShare(block) <= 0.5 && isLong(block.text);
}

/**
 * The smallest region that holds most of the page's running text: the article of a page that Readability can't
 * take (too large) or finds nothing in.
 */
function largestPart(blocks: readonly Block[]): Set<number> {
  const weight = new Map<Region, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block) || block.region.barred || isNamedJunk(block.region)) continue;
    weight.set(block.region, (weight.get(block.region) ?? 0) + block.text.length);
    total += block.text.length;
  }
  const byDepth = [...weight.keys()];
  const levels: Region[][] = [];
  for (const region of byDepth) {
    levels[region.depth] ??= [];
    levels[region.depth]?.push(region);
  }
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    for (const region of levels[depth] ?? []) {
      const held = weight.get(region) ?? 0;
      if (held >= total * MOST && held > 0) return blocksUnder(region, blocks);
      if (!region.parent) continue;
      if (!weight.has(region.parent)) {
        levels[depth - 1] ??= [];
        levels[depth - 1]?.push(region.parent);
      }
      weight.set(region.parent, (weight.get(region.parent) ?? 0) + held);
    }
  }
  return new Set();
}

function proseLength(blocks: readonly Block[], ids: ReadonlySet<number>): number {
  let length = 0;
  for (const block of blocks) if (ids.has(block.id) && isProse(block)) length += block.text.length;
  return length;
}

function blocksUnder(region: Region, blocks: readonly Block[]): Set<number> {
  const inside = new Map<Region, boolean>([[region, true]]);
  const isInside = (from: Region): boolean => {
    const path: Region[] = [];
    let at: Region | null = from;
    while (at && !inside.has(at) && at.depth > region.depth) {
      path.push(at);
      at = at.parent;
    }
    const answer = at !== null && inside.get(at) === true;
    for (const visited of path) inside.set(visited, answer);
    return answer;
  };
  return new Set(blocks.filter((b) => !b.region.barred && isInside(b.region)).map(({ id }) => id));
}

/** The ids of the blocks that Readability holds to be the article, before any rule of our own. */
export function mainContent({ blocks, copy }: Snapshot, title: string | null): Set<number> {
  copy.title = title ?? '';
  if (!copy.isCut) {
    const parsed = new Readability<Element>(copy.document, {
      // The copy is made no larger; this holds should that change.
      maxElemsToParse: 20_000,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (content) => content as Element,
    }).parse();
    const kept = parsed?.content ? PageCopy.blocksIn(parsed.content) : new Set<number>();
    const largest = largestPart(blocks);
    if (proseLength(blocks, kept) >= proseLength(blocks, largest) * TOO_LITTLE) return kept;
    return largest;
  }
  return largestPart(blocks);
}
