import type { Aside } from './article.ts';
import { type Block, nearest, type Region } from './block.ts';
import { tableAround, tableText } from './tables.ts';

type Kind = Aside['kind'];

/** The asides of an article, each once, in the order of the page: a table is one aside, a caption one. */
export function composeAsides(beside: readonly { block: Block; kind: Kind }[]): Aside[] {
  const groups: { kind: Kind; region: Region; blocks: Block[] }[] = [];
  for (const { block, kind } of beside) {
    const region =
      (kind === 'table' && tableAround(block)) ||
      nearest(block.region, ({ tag }) => tag === 'figcaption') ||
      block.region;
    const last = groups.at(-1);
    if (last?.region === region) last.blocks.push(block);
    else groups.push({ kind, region, blocks: [block] });
  }
  const seen = new Set<string>();
  return groups
    .map(({ kind, blocks }) => ({
      kind,
      text: kind === 'table' ? tableText(blocks) : blocks.map(({ text }) => text).join(' '),
    }))
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}
