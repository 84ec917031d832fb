import type { Block } from './block.ts';
import { bare } from './text.ts';

/** The block that shows the page's headline: the heading that says its title, else the first heading of all. */
export function headlineBlock(blocks: readonly Block[], title: string | null): Block | null {
  const key = bare(title ?? '');
  let said: Block | null = null;
  let first: Block | null = null;
  for (const block of blocks) {
    const { text, role, region } = block;
    if (region.barred !== null) continue;
    const isTop = role === 'heading' && region.tag === 'h1';
    if (isTop) first ??= block;
    if (key === '' || text.length > key.length * 3 || bare(text) !== key) continue;
    if (isTop) return block;
    if (said === null || (role === 'heading' && said.role !== 'heading')) said = block;
  }
  return said ?? first;
}
