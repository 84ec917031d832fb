import type { Anchor } from './article.ts';
import { walk } from './walk.ts';

/** A place in a live page: from an offset in one text node to one in another. A range can be made of it. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** White space and the invisible marks in words: they count for nothing when texts are compared. */
const SPACE = /[\s\u200b\u2060\ufeff\u00ad]+/g;
/** Where something unread stands in the midst of a text (a button, a note), its two ends find it. */
const END = 30;

/** A page's text without white space, and where each part of it comes from. */
interface PageText {
  readonly packed: string;
  /** The text nodes, each with the offset in `packed` at which it begins. */
  readonly nodes: readonly { readonly node: Text; readonly from: number }[];
  /** By an element's place in the walk: the offset in `packed` at which its text begins. */
  readonly begins: readonly number[];
}

function readPage(document: Document): PageText {
  const parts: string[] = [];
  const nodes: { node: Text; from: number }[] = [];
  const begins: number[] = [];
  let length = 0;
  walk(document.documentElement, {
    enter: (_element, order) => {
      begins[order] = length;
    },
    leave: () => {},
    text(node) {
      const part = node.data.replace(SPACE, '');
      if (part === '') return;
      nodes.push({ node, from: length });
      parts.push(part);
      length += part.length;
    },
  });
  return { packed: parts.join(''), nodes, begins };
}

/** The offset in a node's own text of the character that is `count` in without white space. */
function unpack(node: Text, count: number): number {
  const { data } = node;
  let left = count;
  for (let at = 0; at < data.length; at++) {
    if (data.charAt(at).replace(SPACE, '') === '') continue;
    if (left === 0) return at;
    left--;
  }
  return data.length;
}

function nodeAt({ nodes }: PageText, offset: number): { node: Text; from: number } | null {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return nodes[low] ?? null;
}

/** Where `signs` begin and end in `packed`, from an offset on. */
function find(packed: string, signs: string, from: number): { start: number; end: number } | null {
  const whole = packed.indexOf(signs, from);
  if (whole >= 0) return { start: whole, end: whole + signs.length };
  if (signs.length < 3 * END) return null;
  const start = packed.indexOf(signs.slice(0, END), from);
  const tail = start < 0 ? -1 : packed.indexOf(signs.slice(-END), start + END);
  const end = tail + END;
  return tail < 0 || end - start > 2 * signs.length ? null : { start, end };
}

/**
 * Finds texts of an article (whole paragraphs or parts of them) in the live page. Each is looked for from its anchor
 * on, and where it isn't there any more, because the page changed, in the whole page.
 *
 * @returns the places in the order asked; null for text that the page doesn't show
 */
export function findInPage(
  document: Document,
  wanted: readonly { readonly text: string; readonly anchor: Anchor | null }[],
): (Place | null)[] {
  const page = readPage(document);
  return wanted.map(({ text, anchor }) => {
    const signs = text.replace(SPACE, '');
    if (signs === '') return null;
    const from = anchor ? (page.begins[anchor.element] ?? 0) : 0;
    const span = find(page.packed, signs, from) ?? (from > 0 ? find(page.packed, signs, 0) : null);
    const first = span && nodeAt(page, span.start);
    const last = span && nodeAt(page, span.end - 1);
    if (!first || !last) return null;
    return {
      startNode: first.node,
      startOffset: unpack(first.node, span.start - first.from),
      endNode: last.node,
      endOffset: unpack(last.node, span.end - 1 - last.from) + 1,
    };
  });
}
