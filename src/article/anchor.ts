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
/** What is left without them. */
const SIGNS = /[^\s\u200b\u2060\ufeff\u00ad]+/g;
const HAS_SIGNS = /[^\s\u200b\u2060\ufeff\u00ad]/;
/** Where something unread stands in the midst of a text (a button, a note), its two ends find it. */
const END = 30;

/** From an offset on, up to but without another. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The last place in an ascending list whose number is at most `value`; 0 where none is. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A text without white space, and where each part of it stands in the text itself. */
class Packed {
  readonly text: string;
  /** Where each run of signs begins, here and in the text itself. */
  private readonly from: number[] = [];
  private readonly at: number[] = [];

  constructor(whole: string) {
    const runs: string[] = [];
    let length = 0;
    for (const run of whole.matchAll(SIGNS)) {
      this.from.push(length);
      this.at.push(run.index);
      runs.push(run[0]);
      length += run[0].length;
    }
    this.text = runs.join('');
  }

  /** The offset in the text itself of an offset here. */
  unpack(offset: number): number {
    const run = lastAtMost(this.from, offset);
    return (this.at[run] ?? 0) + offset - (this.from[run] ?? 0);
  }

  /** The offset here of the first sign at or after an offset in the text itself. */
  pack(offset: number): number {
    const run = lastAtMost(this.at, offset);
    const next = this.from[run + 1] ?? this.text.length;
    return Math.min((this.from[run] ?? 0) + Math.max(0, offset - (this.at[run] ?? 0)), next);
  }
}

/**
 * The text of a page, read in one walk. Most texts stand in it as they were read; only for one that does not, because
 * the page breaks its lines elsewhere, is the page read again without its white space.
 */
class PageText {
  private readonly text: string;
  private readonly nodes: Text[] = [];
  /** By a text node's place in `nodes`: the offset in `text` at which it begins. */
  private readonly from: number[] = [];
  /** By an element's place in the walk: the offset in `text` at which its text begins. */
  private readonly begins: number[] = [];
  private packedText: Packed | null = null;

  constructor(document: Document) {
    let text = '';
    walk(document.documentElement, {
      enter: (_element, order) => {
        this.begins[order] = text.length;
      },
      leave: () => {},
      text: (node) => {
        const { data } = node;
        if (data === '') return;
        this.nodes.push(node);
        this.from.push(text.length);
        text += data;
      },
    });
    this.text = text;
  }

  /** The place of a text, looked for from its anchor on, and then in the whole page. */
  find(text: string, anchor: Anchor | null): Place | null {
    const words = text.trim();
    if (!HAS_SIGNS.test(words)) return null;
    const from = anchor ? (this.begins[anchor.element] ?? 0) : 0;
    const span = this.spanOf(words, from) ?? (from > 0 ? this.spanOf(words, 0) : null);
    return span && this.placeOf(span);
  }

  private spanOf(words: string, from: number): Span | null {
    const start = this.text.indexOf(words, from);
    if (start >= 0) return { start, end: start + words.length };
    this.packedText ??= new Packed(this.text);
    const packed = this.packedText;
    const span = spanIn(packed.text, words.replace(SPACE, ''), packed.pack(from));
    return span && { start: packed.unpack(span.start), end: packed.unpack(span.end - 1) + 1 };
  }

  private placeOf({ start, end }: Span): Place | null {
    const first = lastAtMost(this.from, start);
    const last = lastAtMost(this.from, end - 1);
    const startNode = this.nodes[first];
    const endNode = this.nodes[last];
    if (!startNode || !endNode) return null;
    return {
      startNode,
      startOffset: start - (this.from[first] ?? 0),
      endNode,
      endOffset: end - (this.from[last] ?? 0),
    };
  }
}

/** Where `signs` begin and end in `packed`, from an offset on. */
function spanIn(packed: string, signs: string, from: number): Span | null {
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
  const page = new PageText(document);
  return wanted.map(({ text, anchor }) => page.find(text, anchor));
}
