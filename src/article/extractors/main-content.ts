import { Readability } from '@mozilla/readability';
import { type Block, isProse, lengthOf, type Region } from '../block.ts';
import { isInJunk, type PartOf } from '../junk-regions.ts';
import { blocksIn } from '../page-copy.ts';
import { blocksFound, type Extractor } from './extractor.ts';

/** Readability tries again where it finds less than this, in characters, or than this share of the running text. */
const ENOUGH = 500;
const MIN_SHARE = 0.8;
/** Readability took the wrong part where it keeps less than this share of the running text that one part holds. */
const TOO_LITTLE = 0.4;
/** What Readability keeps instead of the part with the most paragraphs must be so many times as long. */
const CLEARLY_MORE = 2;
/** A part that holds this share of the running text, and so much of which is running text, needs no Readability. */
const NEARLY_ALL = 0.95;
const NEARLY_PURE = 0.9;
/** Fewer paragraphs beside one another than this are no part to go by. */
const MIN_PARAGRAPHS = 4;

function proseLength(blocks: readonly Block[], ids: ReadonlySet<number>): number {
  let length = 0;
  for (const block of blocks) if (ids.has(block.id) && isProse(block)) length += block.text.length;
  return length;
}

/** The part in which the most running text stands directly, paragraph beside paragraph. */
function densestPart(blocks: readonly Block[], partOf: PartOf): Set<number> {
  const parts = new Map<Region, Block[]>();
  const length = new Map<Region, number>();
  let densest: Region | null = null;
  for (const block of blocks) {
    const { parent } = block.region;
    if (!parent || !isProse(block) || isInJunk(parent, partOf)) continue;
    const part = parts.get(parent);
    if (part) part.push(block);
    else parts.set(parent, [block]);
    const all = (length.get(parent) ?? 0) + block.text.length;
    length.set(parent, all);
    if (!densest || all > (length.get(densest) ?? 0)) densest = parent;
  }
  return new Set((densest && parts.get(densest))?.map(({ id }) => id));
}

/**
 * True where one part holds nearly all of the page's running text, paragraph beside paragraph, and what was found holds
 * next to nothing else: Readability, which takes longer than all the rest, finds no other.
 */
function isClear(
  blocks: readonly Block[],
  ids: ReadonlySet<number>,
  dense: ReadonlySet<number>,
  partOf: PartOf,
): boolean {
  let prose = 0;
  let inside = 0;
  let together = 0;
  for (const block of blocks) {
    if (isInJunk(block.region, partOf)) continue;
    const { length } = block.text;
    if (ids.has(block.id)) inside += length;
    if (isProse(block)) prose += length;
    if (dense.has(block.id) && ids.has(block.id)) together += length;
  }
  return prose >= ENOUGH && together >= prose * NEARLY_ALL && together >= inside * NEARLY_PURE;
}

/** What Readability holds to be the article, unless it passes over the part with the most running text. */
export const mainContent: Extractor = {
  name: 'main-content',
  find({ own, partOf, copy }, soFar) {
    const dense = densestPart(own, partOf);
    if (soFar && isClear(own, soFar.ids, dense, partOf)) return { refused: 'clear-already' };
    const document = copy();
    if (!document) return { refused: 'too-large' };
    const parsed = new Readability<Element>(document, {
      // The copy is made no larger; this holds should that change.
      maxElemsToParse: 20_000,
      disableJSONLD: true,
      charThreshold: Math.min(ENOUGH, MIN_SHARE * lengthOf(own.filter(isProse))),
      keepClasses: true,
      serializer: (content) => content as Element,
    }).parse();
    if (!parsed?.content) return { refused: 'nothing-found' };
    const ids = blocksIn(parsed.content);
    const kept = proseLength(own, ids);
    const most = proseLength(own, dense);
    const common = proseLength(own, new Set([...dense].filter((id) => ids.has(id))));
    if (common < most / 2 && kept < most * CLEARLY_MORE && dense.size >= MIN_PARAGRAPHS) {
      return blocksFound(dense);
    }
    const largest = soFar ? proseLength(own, soFar.ids) : 0;
    return kept < largest * TOO_LITTLE ? { refused: 'too-little' } : blocksFound(ids);
  },
};
