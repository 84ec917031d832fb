/** A part of the page that is set as a block of its own: what the blocks in it inherit. */
export interface Region {
  readonly parent: Region | null;
  /** Levels below the root. */
  readonly depth: number;
  readonly element: Element;
  /** Lower-case tag name. */
  readonly tag: string;
  /** The element's place in the walk of the page. */
  readonly order: number;
  /** Its class, id and role words, lower case, spaces between. */
  readonly words: string;
  /** Not shown, or part of the page's frame: none of it is body text. */
  readonly barred: 'hidden' | 'landmark' | null;
  /** The nearest enclosing element that makes text an aside, if any. */
  readonly asideKind: 'caption' | 'table' | 'complementary' | null;
}

/** A run of text that a reader sees as one paragraph, with what the rules ask of it. */
export interface Block {
  /** Its place in the page's list of blocks. */
  readonly id: number;
  readonly region: Region;
  /** White space collapsed and trimmed; never empty. */
  readonly text: string;
  /** Characters of `text` that are in links. */
  readonly linked: number;
  /** A heading, a list item and so on, by the nearest element that says so. */
  readonly role: 'heading' | 'paragraph' | 'item' | 'quote';
}

/** The share of a block's characters that are link text, 0 to 1. */
export function linkShare(block: Block): number {
  return Math.min(1, block.linked / block.text.length);
}

/** True for a text as long as a sentence or two. Scripts that write a word in a sign or two need fewer. */
export function isLong(text: string): boolean {
  const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(0, 40));
  return text.length >= (dense ? 30 : 80);
}

/** True for a block of running text. */
export function isProse(block: Block): boolean {
  return block.role !== 'heading' && linkShare(block) <= 0.5 && isLong(block.text);
}

/** The region itself or the nearest around it that is asked for, or null. */
export function nearest(region: Region, is: (region: Region) => boolean): Region | null {
  let at: Region | null = region;
  while (at && !is(at)) at = at.parent;
  return at;
}

/** True where `outer` is `inner` or one of its ancestors. */
export function encloses(outer: Region, inner: Region): boolean {
  let region: Region | null = inner;
  while (region && region.depth > outer.depth) region = region.parent;
  return region === outer;
}

/** The innermost region that holds both. */
export function commonRegion(a: Region, b: Region): Region {
  let x = a;
  let y = b;
  while (x !== y) {
    if (x.depth >= y.depth && x.parent) x = x.parent;
    else if (y.parent) y = y.parent;
    else break;
  }
  return x;
}

/** How much text blocks hold together, in characters. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * What every region holds of what its blocks weigh (in characters, unless it is said otherwise), those of the regions in it
 * included; regions of no weight are left out.
 */
export function heldBy(
  blocks: readonly Block[],
  weigh: (block: Block) => number = ({ text }) => text.length,
): Map<Region, number> {
  const held = new Map<Region, number>();
  const levels: Region[][] = [];
  for (const block of blocks) {
    const weight = weigh(block);
    if (weight === 0) continue;
    for (let at: Region | null = block.region; at && !held.has(at); at = at.parent) {
      held.set(at, 0);
      levels[at.depth] ??= [];
      levels[at.depth]?.push(at);
    }
    held.set(block.region, (held.get(block.region) ?? 0) + weight);
  }
  // The innermost first: each passes on what it holds.
  for (const level of levels.reverse()) {
    for (const region of level ?? []) {
      const { parent } = region;
      if (parent) held.set(parent, (held.get(parent) ?? 0) + (held.get(region) ?? 0));
    }
  }
  return held;
}
