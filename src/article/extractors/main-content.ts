import { Readability } from '@mozilla/readability';
import { type Block, isProse, type Region } from '../block.ts';
import { isInJunk, type PartOf } from '../junk-regions.ts';
import { PageCopy } from '../page-copy.ts';
import { blocksFound, type Extractor } from './extractor.ts';

/** Readability took the wrong part where it keeps less than this share of the running text that one part holds. */
const TOO_LITTLE = 0.4;

function proseLength(blocks: readonly Block[], ids: ReadonlySet<number>): number {
  let length = 0;
  for (const block of blocks) if (ids.has(block.id) && isProse(block)) length += block.text.length;
  return length;
}

/** The most running text that stands in one part directly, paragraph beside paragraph. */
function densestPart(blocks: readonly Block[], partOf: PartOf): number {
  const held = new Map<Region, number>();
  let most = 0;
  for (const block of blocks) {
    const { parent } = block.region;
    if (!parent || !isProse(block) || isInJunk(parent, partOf)) continue;
    const length = (held.get(parent) ?? 0) + block.text.length;
    held.set(parent, length);
    most = Math.max(most, length);
  }
  return most;
}

/** What Readability holds to be the article, unless that is a small part of what the page's largest part says. */
export const mainContent: Extractor = {
  name: 'main-content',
  find({ own, partOf, copy, metadata }, soFar) {
    if (copy.isCut) return { refused: 'too-large' };
    copy.title = metadata.title ?? '';
    const parsed = new Readability<Element>(copy.document, {
      // The copy is made no larger; this holds should that change.
      maxElemsToParse: 20_000,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (content) => content as Element,
    }).parse();
    if (!parsed?.content) return { refused: 'nothing-found' };
    const ids = PageCopy.blocksIn(parsed.content);
    const kept = proseLength(own, ids);
    const most = Math.max(
      soFar ? proseLength(own, soFar.ids) * TOO_LITTLE : 0,
      densestPart(own, partOf) * TOO_LITTLE,
    );
    return kept >= most ? blocksFound(ids) : { refused: 'too-little' };
  },
};
