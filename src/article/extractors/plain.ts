import { type Block, encloses, heldBy, isProse, lengthOf, type Region } from '../block.ts';
import { isInJunk, type PartOf } from '../junk-regions.ts';
import { blocksFound, type Extractor } from './extractor.ts';

/** The share of a page's running text that its article must hold for a smaller part to be settled on. */
const MIN_SHARE = 0.6;

/** The smallest part that holds most of the running text. */
function largestPart(blocks: readonly Block[], partOf: PartOf): Region | null {
  const prose = blocks.filter((block) => isProse(block) && !isInJunk(block.region, partOf));
  const held = heldBy(prose);
  const total = lengthOf(prose);
  let best: Region | null = null;
  for (const [region, length] of held) {
    if (length >= total * MIN_SHARE && region.depth > (best?.depth ?? -1)) best = region;
  }
  return best;
}

/** The smallest part of a page that holds most of its running text: nothing is asked of its markup. */
export const plain: Extractor = {
  name: 'plain',
  find({ own, partOf }) {
    const part = largestPart(own, partOf);
    if (!part) return { refused: 'no-running-text' };
    return blocksFound(
      new Set(own.filter(({ region }) => encloses(part, region)).map(({ id }) => id)),
    );
  },
};
