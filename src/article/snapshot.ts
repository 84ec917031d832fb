import type { Block, Region } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import type { CopyPart } from './page-copy.ts';
import { barredBy, isHidden, regionWords } from './region.ts';
import { walk } from './walk.ts';

/** Levels of blocks told apart: the parts of a page are judged level by level, and pages can be thousands deep. */
const MAX_LEVELS = 120;

/** Elements that never break a line of text. All others do: no style is computed, the page may not be shown at all. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rt rp s samp ' +
    'small span strike strong sub sup time tt u var wbr output meter progress button input img iframe'
  ).split(' '),
);
/** Inline content that isn't part of the sentence around it: controls, pronunciation beside ruby text. */
const MUTE = new Set(['button', 'rt', 'rp', 'progress', 'meter', 'select', 'option']);
/** What an article's share of pictures, players and fields is judged by. */
const WEIGHED = new Set([
  'img',
  'picture',
  'video',
  'iframe',
  'embed',
  'object',
  'input',
  'textarea',
]);
/** In these a custom element is part of the line; elsewhere it is a block. */
const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption']);

const ROLES: Readonly<Record<string, Block['role']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
};

/**
 * More than this of a page is not read, so that none takes longer than a reader waits: elements, paragraphs, and
 * characters of text. The longest reports have a hundredth of it.
 */
const MAX = { elements: 100_000, blocks: 10_000, characters: 1_000_000 };

/** What a page said at one moment: its blocks of text in reading order, and what a copy for Readability is made of. */
export interface Snapshot {
  /** True where the page is larger than what is read of one. */
  readonly isCut: boolean;
  readonly blocks: readonly Block[];
  readonly parts: readonly CopyPart[];
}

/** An element that the walk is in: a block with its region, or inline. */
interface Open {
  readonly region: Region | null;
  readonly link: boolean;
  readonly mute: boolean;
}

function roleOf(region: Region): Block['role'] {
  for (let at: Region | null = region; at; at = at.parent) {
    const role = ROLES[at.tag];
    if (role) return role;
    if (at.tag === 'article' || at.tag === 'td' || at.tag === 'body') break;
  }
  return 'paragraph';
}

function asideKindOf(element: Element, parent: Region | null): Region['asideKind'] {
  if (parent?.asideKind) return parent.asideKind;
  const tag = element.localName;
  if (tag === 'figcaption') return 'caption';
  if (tag === 'aside') return 'complementary';
  return null;
}

/**
 * Reads a page in one go, so that a page which changes meanwhile gives one moment's text. The page itself is
 * only read.
 *
 * @param document the page
 * @param lenient reads what is marked as hidden or as page furniture too, for pages that hold their article there
 */
export function takeSnapshot(document: Document, lenient = false): Snapshot {
  const parts: CopyPart[] = [];
  const blocks: Block[] = [];
  const opened: Open[] = [];
  const regions: Region[] = [];
  let links = 0;
  let mutes = 0;
  let characters = 0;
  let isCut = false;

  const run = new BlockBuilder((text, linked, plainText, linkText) => {
    const region = regions.at(-1);
    if (!region) return;
    const block = { id: blocks.length, region, text, linked, role: roleOf(region) };
    blocks.push(block);
    if (!region.barred && !region.asideKind) parts.push({ block, plainText, linkText });
  });

  const openBlock = (element: Element, order: number): Region => {
    const around = regions.at(-1) ?? null;
    // Beyond the last level told apart, what is inside another stands beside it.
    const parent = around && around.depth >= MAX_LEVELS ? around.parent : around;
    const words = regionWords(element);
    return {
      parent,
      depth: (parent?.depth ?? -1) + 1,
      element,
      tag: element.localName,
      order,
      words,
      barred: around?.barred ?? (lenient ? null : barredBy(element, words)),
      asideKind: asideKindOf(element, around),
    };
  };

  walk(document.documentElement, {
    isDone() {
      return isCut;
    },
    enter(element, order) {
      isCut ||= order >= MAX.elements || blocks.length >= MAX.blocks;
      const tag = element.localName;
      const around = regions.at(-1);
      if (WEIGHED.has(tag) && around && !around.barred && !around.asideKind) {
        parts.push({ region: around, object: tag });
      }
      // A headline is one line, however it is set.
      if (tag === 'br' && !/^h[1-6]$/.test(around?.tag ?? '')) run.lineBreak();
      else if (tag === 'br') run.add(' ', links > 0);
      const inline =
        INLINE.has(tag) || tag === 'br' || (tag.includes('-') && LINES.has(around?.tag ?? ''));
      if (inline) {
        const link = tag === 'a' && !(element.getAttribute('href') ?? '').startsWith('#');
        const mute = MUTE.has(tag) || (!lenient && isHidden(element));
        if (link) links++;
        if (mute) mutes++;
        opened.push({ region: null, link, mute });
      } else {
        run.end();
        const region = openBlock(element, order);
        regions.push(region);
        opened.push({ region, link: false, mute: false });
      }
    },
    leave() {
      const open = opened.pop();
      if (!open) return;
      if (open.link) links--;
      if (open.mute) mutes--;
      if (open.region) {
        run.end();
        regions.pop();
      }
    },
    text(node) {
      if (mutes > 0) return;
      const left = MAX.characters - characters;
      isCut ||= node.data.length > left;
      characters += node.data.length;
      run.add(
        left < node.data.length ? node.data.slice(0, Math.max(0, left)) : node.data,
        links > 0,
      );
    },
  });
  return { blocks, parts, isCut };
}
