import type { DropReason } from './article.ts';
import { type Block, commonRegion, encloses, lengthOf, linkShare, type Region } from './block.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isClock, isDateline } from './dateline.ts';
import { namedPart } from './junk-regions.ts';
import type { LivePost } from './live-blog.ts';
import { isProse } from './main-content.ts';
import type { Metadata } from './metadata/index.ts';
import { bare } from './text.ts';

/** A named part that holds more than this share of the text is the body, whatever its name says. */
const TOO_MUCH_TO_DROP = 0.4;

/** Where names bar more than this share of the text and leave next to nothing, names are not believed at all. */
const MOST_NAMED = 0.7;
const LITTLE_ELSE = 600;

export interface Selection {
  readonly kept: readonly Block[];
  /** Blocks near the body that stand beside it. */
  readonly beside: readonly { block: Block; kind: 'caption' | 'table' | 'list' }[];
  readonly reasons: ReadonlyMap<Block, DropReason>;
  /** The posts of a live blog, as they were found in the page. */
  readonly posts: readonly LivePost[];
}

/** Lines about the article stand among this many first and last ones. */
const EDGE = 4;

/** Cells longer than this on average are paragraphs that a table lays out, in characters. */
const LONG_CELL = 150;

/** What the parts around a block say of it, unless that part is most of the text. */
function partOf(block: Block, main: Region, isBody: (region: Region) => boolean) {
  for (let at: Region | null = block.region; at && at !== main; at = at.parent) {
    if (at.tag === 'body') break;
    const part = namedPart(at);
    if (part !== null && !isBody(at)) return part;
  }
  return null;
}

/** True where any of the parts around a block is named as something other than the body. */
function isInJunk(block: Block, main: Region, isBody: (region: Region) => boolean): boolean {
  for (let at: Region | null = block.region; at && at !== main; at = at.parent) {
    if (namedPart(at) === 'junk' && !isBody(at)) return true;
  }
  return false;
}

/**
 * Tells whether a region is the body whatever its name says, because regions of that name hold too much of it. The
 * sections of one article share a name, but for a number; together they are the body too.
 */
function bodyNames(solid: readonly Block[]): (region: Region) => boolean {
  const nameOf = ({ words }: Region): string => words.replace(/\d+/g, '#');
  const total = lengthOf(solid);
  const byName = new Map<string, number>();
  let named = 0;
  for (const block of solid) {
    const names = new Set<string>();
    let isJunk = false;
    for (let at: Region | null = block.region; at; at = at.parent) {
      names.add(nameOf(at));
      isJunk ||= at.tag !== 'body' && at.tag !== 'html' && namedPart(at) === 'junk';
    }
    if (isJunk) named += block.text.length;
    for (const name of names) byName.set(name, (byName.get(name) ?? 0) + block.text.length);
  }
  // Names that bar most of the text are no guide on this page.
  const isMisled = named > total * MOST_NAMED && total - named < LITTLE_ELSE;
  return (region) => isMisled || (byName.get(nameOf(region)) ?? 0) > total * TOO_MUCH_TO_DROP;
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

function around(block: Block, tags: readonly string[]): Region | null {
  for (let at: Region | null = block.region; at; at = at.parent)
    if (tags.includes(at.tag)) return at;
  return null;
}

/** The innermost tables that hold data and not paragraphs: two columns or more, and short cells. */
function dataTables(blocks: readonly Block[]): Set<Region> {
  const rows = new Map<Region, Map<Region, Set<Region>>>();
  const lengths = new Map<Region, number>();
  for (const block of blocks) {
    const cell = around(block, ['td', 'th']);
    const row = cell && around(block, ['tr']);
    const table = row && around(block, ['table']);
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

/**
 * Decides which blocks are the body, and says of every other why it isn't.
 *
 * @param blocks all blocks of the page in reading order
 * @param main the ids that Readability kept
 * @param posts the posts of a live blog, all of which are its body
 * @param metadata headline, author and language, to know the lines that only say these
 */
export function select(
  blocks: readonly Block[],
  main: ReadonlySet<number>,
  { title, byline, lang }: Pick<Metadata, 'title' | 'byline' | 'lang'>,
  posts: readonly LivePost[] = [],
): Selection {
  const reasons = new Map<Block, DropReason>();
  const beside: { block: Block; kind: 'caption' | 'table' | 'list' }[] = [];
  const postRegions = posts.map(({ region }) => region);
  const inPost = new Set(
    posts.length === 0
      ? []
      : blocks.filter(({ region }) => postRegions.some((post) => encloses(post, region))),
  );
  const isMain = (block: Block): boolean => main.has(block.id) || inPost.has(block);
  const chosen = blocks.filter(isMain);
  const prose = chosen.filter(isProse);
  const solid = prose.length > 0 ? prose : chosen;
  const [first] = solid;
  const last = solid.at(-1);
  if (!first || !last) {
    for (const block of blocks) reasons.set(block, block.region.barred ?? 'outside');
    return { kept: [], beside, reasons, posts };
  }
  const container = solid.reduce<Region>((at, b) => commonRegion(at, b.region), first.region);
  const total = lengthOf(solid);
  const held = holdings(solid);
  const isBody = bodyNames(solid);
  const tables = dataTables(blocks);
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
      if (!inside) return 'outside';
      if (isInJunk(block, container, isBody)) return 'named';
      beside.push({ block, kind: 'caption' });
      return 'aside';
    }
    if (!isMain(block)) {
      const recovered =
        part !== 'junk' &&
        between &&
        (isProse(block) || (block.region.tag === 'p' && proseParents.has(region.parent)));
      if (!recovered) return 'outside';
    }
    if (headline !== '' && bare(block.text) === headline) return 'headline';
    if (part === 'junk') return 'named';
    if (part === 'dateline' && !isProse(block)) return 'dateline';
    const table = around(block, ['table']);
    if (table && tables.has(table) && held(table) <= total * TOO_MUCH_TO_DROP) {
      beside.push({ block, kind: 'table' });
      return 'aside';
    }
    if (isBoilerplate(block)) return 'boilerplate';
    if (block.role !== 'heading' && isLink(block)) return 'links';
    return null;
  };

  let kept: Block[] = [];
  for (const block of blocks) {
    const reason = judge(block);
    if (reason) reasons.set(block, reason);
    else kept.push(block);
  }
  kept = dropRepeats(kept, reasons);
  kept = kept.filter((block, at) => {
    const isEdge = at < EDGE || at >= kept.length - EDGE;
    if (!isClock(block.text) && !(isEdge && isDateline(block, byline, lang))) return true;
    reasons.set(block, 'dateline');
    return false;
  });
  kept = dropEmptySections(kept, reasons);
  return { kept, beside, reasons, posts };
}

/** A line that is a link, or a label and a link, and no sentence. */
function isLink(block: Block): boolean {
  const share = linkShare(block);
  return (
    share > 0.8 ||
    (share > 0.5 && block.text.length < 200 && !/[.!?…。！？؟][”"’')\]]*$/.test(block.text))
  );
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
    if (isHeading(block) && !follows) {
      reasons.set(block, 'empty-section');
      continue;
    }
    if (!isHeading(block)) follows = true;
    out.push(block);
  }
  return out.reverse();
}

/** Pages set sentences as headings too; those say something by themselves. */
const isHeading = ({ role, text }: Block): boolean =>
  role === 'heading' &&
  !(text.length > 60 && /[.!?…。！？؟][”"’')\]]*$/.test(text)) &&
  text.length < 150;
