import type { DropReason } from './article.ts';
import { type Block, commonRegion, encloses, linkShare, type Region } from './block.ts';
import { isBoilerplate } from './boilerplate.ts';
import { namedPart } from './junk-regions.ts';
import { isProse } from './main-content.ts';
import { bare } from './text.ts';

/** A named part that holds more than this share of the text is the body, whatever its name says. */
const TOO_MUCH_TO_DROP = 0.4;

export interface Selection {
  readonly kept: readonly Block[];
  /** Blocks near the body that stand beside it. */
  readonly beside: readonly { block: Block; kind: 'caption' | 'table' | 'list' }[];
  readonly reasons: ReadonlyMap<Block, DropReason>;
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** What the parts around a block say of it, unless that part is most of the text. */
function partOf(block: Block, main: Region, isBody: (region: Region) => boolean) {
  for (let at: Region | null = block.region; at && at !== main; at = at.parent) {
    if (at.tag === 'body') break;
    const part = namedPart(at);
    if (part !== null && !isBody(at)) return part;
  }
  return null;
}

/** Tells for each region how much of the given text it holds. */
function holdings(blocks: readonly Block[]): (region: Region) => number {
  const held = new Map<Region, number>();
  for (const block of blocks) {
    for (let at: Region | null = block.region; at; at = at.parent) {
      held.set(at, (held.get(at) ?? 0) + block.text.length);
    }
  }
  return (region) => held.get(region) ?? 0;
}

function dataTableOf(block: Block): Region | null {
  for (let at: Region | null = block.region; at; at = at.parent) {
    if (at.tag === 'table') return at;
  }
  return null;
}

/**
 * Decides which blocks are the body, and says of every other why it isn't.
 *
 * @param blocks all blocks of the page in reading order
 * @param main the ids that Readability kept
 * @param title the headline
 */
export function select(
  blocks: readonly Block[],
  main: ReadonlySet<number>,
  title: string | null,
): Selection {
  const reasons = new Map<Block, DropReason>();
  const beside: { block: Block; kind: 'caption' | 'table' | 'list' }[] = [];
  const chosen = blocks.filter((block) => main.has(block.id));
  const prose = chosen.filter(isProse);
  const solid = prose.length > 0 ? prose : chosen;
  const [first] = solid;
  const last = solid.at(-1);
  if (!first || !last) {
    for (const block of blocks) reasons.set(block, block.region.barred ?? 'outside');
    return { kept: [], beside, reasons };
  }
  const container = solid.reduce<Region>((at, b) => commonRegion(at, b.region), first.region);
  const total = lengthOf(solid);
  const held = holdings(solid);
  const isBody = (region: Region): boolean => held(region) > total * TOO_MUCH_TO_DROP;
  const proseParents = new Set(solid.map(({ region }) => region.parent));
  const headline = title === null ? '' : bare(title);

  const judge = (block: Block): DropReason | null => {
    const { region } = block;
    if (region.barred) return region.barred;
    const inside = encloses(container, region);
    if (region.asideKind === 'complementary') return inside ? 'named' : 'outside';
    const between = inside && block.id > first.id && block.id < last.id;
    const part = partOf(block, container, isBody);
    if (region.asideKind === 'caption' || part === 'caption') {
      if (!inside || (!main.has(block.id) && !between && block.id > last.id)) return 'outside';
      beside.push({ block, kind: 'caption' });
      return 'aside';
    }
    if (!main.has(block.id)) {
      const recovered =
        part !== 'junk' &&
        between &&
        (isProse(block) || (block.region.tag === 'p' && proseParents.has(region.parent)));
      if (!recovered) return 'outside';
    }
    if (headline !== '' && bare(block.text) === headline) return 'headline';
    if (part === 'junk') return 'named';
    if (part === 'dateline' && !isProse(block)) return 'dateline';
    const table = dataTableOf(block);
    if (table && !isBody(table) && encloses(container, table)) {
      beside.push({ block, kind: 'table' });
      return 'aside';
    }
    if (isBoilerplate(block)) return 'boilerplate';
    if (linkShare(block) > 0.8 && block.role !== 'heading') return 'links';
    return null;
  };

  let kept: Block[] = [];
  for (const block of blocks) {
    const reason = judge(block);
    if (reason) reasons.set(block, reason);
    else kept.push(block);
  }
  kept = dropRepeats(kept, reasons);
  kept = dropEmptySections(kept, reasons);
  return { kept, beside, reasons };
}

function dropRepeats(kept: readonly Block[], reasons: Map<Block, DropReason>): Block[] {
  const said = new Set<string>();
  return kept.filter((block) => {
    if (block.text.length < 40) return true;
    const key = bare(block.text);
    if (said.has(key)) {
      reasons.set(block, 'repeated');
      return false;
    }
    said.add(key);
    return true;
  });
}

function dropEmptySections(kept: readonly Block[], reasons: Map<Block, DropReason>): Block[] {
  const out: Block[] = [];
  let follows = false;
  for (const block of [...kept].reverse()) {
    if (block.role === 'heading' && !follows) {
      reasons.set(block, 'empty-section');
      continue;
    }
    if (block.role !== 'heading') follows = true;
    out.push(block);
  }
  return out.reverse();
}
