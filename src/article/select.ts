import type { DropReason } from './article.ts';
import {
  type Block,
  commonRegion,
  encloses,
  heldBy,
  isLong,
  isProse,
  lengthOf,
  linkShare,
  nearest,
  type Region,
} from './block.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isClock, isDateline } from './dateline.ts';
import { endingsOf } from './endings.ts';
import type { Found, PageReading } from './extractors/extractor.ts';
import { type NamedPart, type PartOf, unlessBody } from './junk-regions.ts';
import type { LivePost } from './live-blog.ts';
import { dataTables, tableAround } from './tables.ts';
import { bare, isSentence } from './text.ts';

/** A table that holds more than this share of the text is the body. */
const MAX_IN_TABLE = 0.4;

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

/** Further blocks below the body are looked at as long as no more others than this stand between. */
const FAR = 8;

/** What the parts around a block say of it, up to the one that holds the body: the innermost with a name that does. */
function partAround({ region }: Block, main: Region, partOf: PartOf): NamedPart {
  const named = nearest(region, (at) => isEnd(at, main) || partOf(at) !== null);
  return named && !isEnd(named, main) ? partOf(named) : null;
}

const isEnd = (region: Region, main: Region): boolean => region === main || region.tag === 'body';

/** True where any of the parts around a block is named as something other than the body. */
function isInNamed({ region }: Block, main: Region, partOf: PartOf): boolean {
  const junk = nearest(region, (at) => at === main || partOf(at) === 'junk');
  return junk !== null && junk !== main;
}

/** The making of a block: its tag and names, and those of the part that it stands in. */
function kindOf({ region: { tag, words, parent } }: Block): string {
  return `${tag} ${words} < ${parent?.tag} ${parent?.words}`.replace(/\d+/g, '#');
}

/**
 * Decides which blocks are the body, and says of every other why it isn't.
 *
 * @param page the page as it was read
 * @param found what an extractor holds to be the body
 * @param foreign blocks of other articles and of comments
 * @param headline the block that shows the headline
 */
export function select(
  { blocks, metadata, partOf: named }: PageReading,
  { ids, posts }: Found,
  foreign: ReadonlyMap<Block, DropReason>,
  headline: Block | null,
): Selection {
  const { title, byline, lang } = metadata;
  const reasons = new Map<Block, DropReason>();
  const beside: { block: Block; kind: 'caption' | 'table' | 'list' }[] = [];
  const postRegions = posts.map(({ region }) => region);
  const inPost = new Set(
    posts.length === 0
      ? []
      : blocks.filter(({ region }) => postRegions.some((post) => encloses(post, region))),
  );
  const isMain = (block: Block): boolean =>
    !foreign.has(block) && (ids.has(block.id) || inPost.has(block));
  const chosen = blocks.filter(isMain);
  const prose = chosen.filter(isProse);
  const solid = prose.length > 0 ? prose : chosen;
  const [first] = solid;
  const last = solid.at(-1);
  if (!first || !last) {
    for (const block of blocks) {
      reasons.set(block, block.region.barred ?? foreign.get(block) ?? 'outside');
    }
    return { kept: [], beside, reasons, posts };
  }
  const container = solid.reduce<Region>((at, b) => commonRegion(at, b.region), first.region);
  const total = lengthOf(solid);
  const held = heldBy(solid);
  const partOf = unlessBody(solid, held, named);
  const tables = dataTables(blocks);
  const proseParents = new Set(solid.map(({ region }) => region.parent));
  const kinds = new Set(solid.map(kindOf));
  const titleKey = bare(title ?? '');
  const isTitle = (text: string): boolean =>
    titleKey !== '' && text.length < titleKey.length * 2 + 20 && bare(text) === titleKey;
  const top = headline && headline.id < first.id ? headline.id : null;

  let reach = last.id;
  /** Body that the extractor passed over: between what it found, or made as that is, or above it under the headline. */
  const isRecovered = (block: Block, part: NamedPart): boolean => {
    if (part === 'junk') return false;
    const { id, region } = block;
    const isText = isLong(block.text) && (linkShare(block) < 0.3 || isSentence(block.text));
    if (encloses(container, region) && id > first.id && id < last.id) {
      return isProse(block) || (region.tag === 'p' && proseParents.has(region.parent));
    }
    if (top === null || id < top || id > reach + FAR || !isText) return false;
    if ((region.words !== '' || region.parent?.words !== '') && kinds.has(kindOf(block))) {
      return true;
    }
    return id < first.id && part !== 'dateline' && part !== 'caption' && isSentence(block.text);
  };

  const judge = (block: Block): DropReason | null => {
    const { region } = block;
    const other = region.barred ?? foreign.get(block);
    if (other) return other;
    const inside = encloses(container, region);
    if (region.asideKind === 'complementary') return inside ? 'named' : 'outside';
    const part = partAround(block, container, partOf);
    if (region.asideKind === 'caption' || part === 'caption') {
      // The picture over a report stands between its headline and its text.
      const isLead = top !== null && block.id > top && block.id < first.id;
      if (!inside && !isLead) return 'outside';
      if (isInNamed(block, container, partOf)) return 'named';
      beside.push({ block, kind: 'caption' });
      return 'aside';
    }
    if (!isMain(block) && !isRecovered(block, part)) return 'outside';
    if (isTitle(block.text)) return 'headline';
    if (part === 'junk') return 'named';
    if (part === 'dateline' && !isProse(block)) return 'dateline';
    const table = tableAround(block);
    if (table && tables.has(table) && (held.get(table) ?? 0) <= total * MAX_IN_TABLE) {
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
    if (reason) {
      reasons.set(block, reason);
      continue;
    }
    kept.push(block);
    reach = Math.max(reach, block.id);
  }
  kept = dropRepeats(kept, reasons);
  kept = kept.filter((block, at) => {
    const isEdge = at < EDGE || at >= kept.length - EDGE;
    if (!isClock(block.text) && !(isEdge && isDateline(block, byline, lang))) return true;
    reasons.set(block, 'dateline');
    return false;
  });
  const endings = endingsOf(kept, byline);
  for (const block of endings) reasons.set(block, 'boilerplate');
  kept = dropEmptySections(
    kept.filter((block) => !endings.has(block)),
    reasons,
  );
  return { kept, beside, reasons, posts };
}

/** A paragraph that is wholly a link and yet a sentence of the report: teasers are headlines, without a full stop. */
function isProseLink({ text, region, role }: Block): boolean {
  return role === 'paragraph' && region.tag === 'p' && isLong(text) && isSentence(text);
}

/** A line that is a link, or a label and a link, and no sentence. */
function isLink(block: Block): boolean {
  const share = linkShare(block);
  return (
    (share > 0.8 && !isProseLink(block)) ||
    (share > 0.5 && block.text.length < 200 && !isSentence(block.text))
  );
}

function dropRepeats(kept: readonly Block[], reasons: Map<Block, DropReason>): Block[] {
  const said = new Set<string>();
  return kept.filter((block) => {
    if (block.text.length < 40) return true;
    const key = block.text.toLowerCase();
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
  role === 'heading' && !(text.length > 60 && isSentence(text)) && text.length < 150;
