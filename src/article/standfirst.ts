import { type Block, commonRegion, linkShare, type Region } from './block.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { PartOf } from './junk-regions.ts';
import { bare } from './text.ts';

/** How far above the body a standfirst is looked for, in blocks. */
const MAX_BLOCKS_ABOVE = 30;
const MIN_LENGTH = 30;
const MAX_LENGTH = 600;

function isNamed(region: Region, partOf: PartOf): boolean {
  for (let at: Region | null = region, i = 0; at && i < 3; at = at.parent, i++) {
    if (at.tag === 'body' || at.tag === 'article' || at.tag === 'main') return false;
    if (partOf(at) === 'standfirst') return true;
  }
  return false;
}

/** True where the block says the page's own description of the article, or its beginning. */
function isDescription(block: Block, description: string | null): boolean {
  const said = bare(description ?? '');
  const text = bare(block.text);
  if (said.length < 25 || text.length < 25) return false;
  return said.startsWith(text) || text.startsWith(said.slice(0, Math.max(25, said.length - 3)));
}

/**
 * The standfirst among the blocks between headline and body: the one that is named so or that says what the page
 * describes its article with. It may be the first block of the body itself.
 *
 * @param kept the body
 * @param title the headline
 */
export function findStandfirst(
  blocks: readonly Block[],
  kept: readonly Block[],
  title: string | null,
  description: string | null,
  partOf: PartOf,
): Block | null {
  const [first] = kept;
  if (!first) return null;
  const headline = bare(title ?? '');
  const above = blocks.filter(({ id }) => id >= first.id - MAX_BLOCKS_ABOVE && id <= first.id);
  const at = headline === '' ? -1 : above.findLastIndex(({ text }) => bare(text) === headline);
  const candidates = above
    .slice(at + 1)
    .filter(
      (block) =>
        !block.region.barred &&
        block.region.asideKind === null &&
        block.text.length >= MIN_LENGTH &&
        block.text.length <= MAX_LENGTH &&
        linkShare(block) < 0.5 &&
        partOf(block.region) !== 'junk' &&
        commonRegion(block.region, first.region).tag !== 'html' &&
        !isBoilerplate(block),
    );
  const described = candidates.find((block) => isDescription(block, description));
  if (described) return described;
  return at < 0 ? null : (candidates.find((block) => isNamed(block.region, partOf)) ?? null);
}
