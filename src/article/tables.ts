import { type Block, nearest, type Region } from './block.ts';

/** Cells longer than this on average are paragraphs that a table lays out, in characters. */
const LONG_CELL = 150;

const around = ({ region }: Block, ...tags: readonly string[]): Region | null =>
  nearest(region, ({ tag }) => tags.includes(tag));

/** The innermost table that a block stands in. */
export const tableAround = (block: Block): Region | null => around(block, 'table');

/** The innermost tables that hold data and not paragraphs: two columns or more, and short cells. */
export function dataTables(blocks: readonly Block[]): Set<Region> {
  const rows = new Map<Region, Map<Region, Set<Region>>>();
  const lengths = new Map<Region, number>();
  for (const block of blocks) {
    const cell = around(block, 'td', 'th');
    const row = cell && around(block, 'tr');
    const table = row && tableAround(block);
    if (!cell || !row || !table) continue;
    const cells = rows.get(table) ?? new Map<Region, Set<Region>>();
    rows.set(table, cells.set(row, (cells.get(row) ?? new Set()).add(cell)));
    lengths.set(table, (lengths.get(table) ?? 0) + block.text.length);
  }
  const found = new Set<Region>();
  for (const [table, cells] of rows) {
    const counts = [...cells.values()].map((set) => set.size);
    const total = counts.reduce((a, b) => a + b, 0);
    const wide = counts.filter((count) => count > 1).length;
    if (wide >= 2 && (lengths.get(table) ?? 0) / total <= LONG_CELL) found.add(table);
  }
  return found;
}

/** Rows a line each, cells with tabs between. */
export function tableText(blocks: readonly Block[]): string {
  let text = '';
  let row: Region | null = null;
  let cell: Region | null = null;
  for (const block of blocks) {
    const nextRow = around(block, 'tr', 'caption');
    const nextCell = around(block, 'td', 'th', 'caption');
    if (text !== '') text += nextRow !== row ? '\n' : nextCell !== cell ? '\t' : ' ';
    text += block.text;
    row = nextRow;
    cell = nextCell;
  }
  return text;
}
