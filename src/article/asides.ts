import type { Aside } from './article.ts';
import type { Block, Region } from './block.ts';

type Kind = Aside['kind'];

function ancestor(region: Region, tags: readonly string[]): Region | null {
  for (let at: Region | null = region; at; at = at.parent) if (tags.includes(at.tag)) return at;
  return null;
}

/** Rows a line each, cells with tabs between. */
function tableText(blocks: readonly Block[]): string {
  let text = '';
  let row: Region | null = null;
  let cell: Region | null = null;
  for (const block of blocks) {
    const nextRow = ancestor(block.region, ['tr', 'caption']);
    const nextCell = ancestor(block.region, ['td', 'th', 'caption']);
    if (text !== '') text += nextRow !== row ? '\n' : nextCell !== cell ? '\t' : ' ';
    text += block.text;
    row = nextRow;
    cell = nextCell;
  }
  return text;
}

/** The asides of an article, each once, in the order of the page: a table is one aside, a caption one. */
export function composeAsides(beside: readonly { block: Block; kind: Kind }[]): Aside[] {
  const groups: { kind: Kind; region: Region; blocks: Block[] }[] = [];
  for (const { block, kind } of beside) {
    const region =
      (kind === 'table' && ancestor(block.region, ['table'])) ||
      ancestor(block.region, ['figcaption']) ||
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
