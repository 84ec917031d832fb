import type { Anchor } from './article.ts';
import { HAS_SIGNS, Packed, spanIn, withoutSpace } from './packed.ts';
import { PlainText } from './plain-text.ts';
import { type Place, type Span, TextRun } from './text-run.ts';
import { walk } from './walk.ts';

export type { Place } from './text-run.ts';

/**
 * The text of a page, read in one walk. Most texts stand in it as they were read; only for one that does not, because
 * the page breaks its lines elsewhere, is the page read again without its white space.
 */
class PageText {
  private readonly run = new TextRun();
  /** By an element's place in the walk: the offset in the text at which its own begins. */
  private readonly begins: number[] = [];
  private packedText: Packed | null = null;

  constructor(document: Document) {
    const { run } = this;
    walk(document.documentElement, {
      enter: (_element, order) => {
        this.begins[order] = run.text.length;
      },
      leave: () => {},
      text: (node) => run.add(node, node.data),
    });
  }

  /** The place of a text, looked for from its anchor on, and then in the whole page. */
  find(words: string, anchor: Anchor | null): Place | null {
    const from = anchor ? (this.begins[anchor.element] ?? 0) : 0;
    const span = this.spanOf(words, from) ?? (from > 0 ? this.spanOf(words, 0) : null);
    return span && this.run.placeOf(span);
  }

  private spanOf(words: string, from: number): Span | null {
    const start = this.run.text.indexOf(words, from);
    if (start >= 0) return { start, end: start + words.length };
    this.packedText ??= new Packed(this.run.text);
    const packed = this.packedText;
    const span = spanIn(packed.text, withoutSpace(words), packed.pack(from));
    return span && { start: packed.unpack(span.start), end: packed.unpack(span.end - 1) + 1 };
  }
}

/**
 * Finds texts of an article (whole paragraphs or parts of them) in the live page. Each is looked for from its anchor
 * on, and where it isn't there any more, because the page changed, in the whole page. The page is walked as it was when
 * it was read only for what its own text nodes don't show.
 *
 * @returns the places in the order asked; null for text that the page doesn't show
 */
export function findInPage(
  document: Document,
  wanted: readonly { readonly text: string; readonly anchor: Anchor | null }[],
): (Place | null)[] {
  let plain: PlainText | null = null;
  let whole: PageText | null = null;
  return wanted.map(({ text, anchor }) => {
    const words = text.trim();
    if (!HAS_SIGNS.test(words)) return null;
    if (!anchor) {
      plain ??= new PlainText(document);
      const place = plain.find(words);
      if (place) return place;
    }
    whole ??= new PageText(document);
    return whole.find(words, anchor);
  });
}
