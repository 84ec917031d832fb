import { findHeadlines, type Headline } from './headlines.ts';

/** What the extension is told of a headline. */
export interface ListedHeadline {
  readonly text: string;
  /** Its address. */
  readonly url: string;
}

/** Fronts have a few hundred headlines; what lies beyond is no headline, or nobody scrolls there. */
const MAX_HEADLINES = 400;
/** A page that re-renders does so in bursts: it is looked at again when it has been quiet for so long, in ms. */
const QUIET_MS = 1000;
/** How far beside its headline a mark stands, and how wide it is, in CSS pixels. */
const GAP = 4;
const WIDTH = 6;

/** A mark: two bars side by side, for two reports, seen on light and on dark and whatever colours are forced. */
const BARS = `position:absolute;box-sizing:border-box;width:${WIDTH}px;border:solid #1d4e89;border-width:0 2px;
background:#ffc145;outline:1px solid #fff;forced-color-adjust:none;border-radius:1px`;

/** What holds the marks, over the page. */
const HOST = 'all:initial;position:absolute;top:0;left:0;pointer-events:none;z-index:2147483646';

interface Mark {
  readonly range: Range;
  readonly element: HTMLElement;
}

/**
 * Marks of headlines, drawn over the page: none of its nodes is changed or moved. The page's own scripts can't see
 * which headlines are marked (as they could in the registry of highlights): that would tell a site what its reader
 * keeps. So all stands in one element that they can't look into.
 */
export class HeadlineMarks {
  readonly #window: Window & typeof globalThis;
  /** Says that the page shows other headlines than those that were listed. */
  readonly #changed: () => void;
  #listed: Headline[] = [];
  #marks: Mark[] = [];
  #host: HTMLElement | null = null;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  readonly #mutations: MutationObserver;
  readonly #sizes: ResizeObserver;

  constructor(window: Window & typeof globalThis, changed: () => void) {
    this.#window = window;
    this.#changed = changed;
    this.#mutations = new window.MutationObserver(() => {
      clearTimeout(this.#quiet);
      this.#quiet = setTimeout(() => this.#lookAgain(), QUIET_MS);
    });
    this.#sizes = new window.ResizeObserver(() => this.#placeSoon());
  }

  /**
   * The page's headlines as they are now; {@link show} names them by their places in this list. From here on the page
   * is watched: what it changes before the marks are shown counts as well.
   */
  list(): ListedHeadline[] {
    this.#watch();
    this.#listed = this.#find();
    return this.#listed.map(({ text, url }) => ({ text, url }));
  }

  /**
   * Marks these headlines and no others, for as long as the page shows them.
   *
   * @param marked their places in the list
   * @param label what the marks mean, for those who don't see them, and in which language
   */
  show(marked: readonly number[], label: { readonly text: string; readonly lang: string }): void {
    this.#unmark();
    const { document } = this.#window;
    const host = document.createElement('div');
    host.style.cssText = HOST;
    removeLike(host, document.documentElement);
    const headlines = marked.flatMap((place) => this.#listed[place] ?? []);
    if (headlines.length === 0) return;
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label.text);
    group.lang = label.lang;
    for (const { text, nodes } of headlines) {
      const range = rangeOver(document, nodes);
      if (!range) continue;
      const element = document.createElement('div');
      element.style.cssText = BARS;
      element.setAttribute('role', 'img');
      element.setAttribute('aria-label', text);
      element.lang = document.documentElement.lang;
      group.append(element);
      this.#marks.push({ range, element });
    }
    host.attachShadow({ mode: 'closed' }).append(group);
    document.documentElement.append(host);
    this.#host = host;
    this.#place();
  }

  /** Takes everything away and looks at nothing any more. */
  clear(): void {
    clearTimeout(this.#quiet);
    this.#mutations.disconnect();
    this.#sizes.disconnect();
    this.#window.removeEventListener('scroll', this.#placeSoon, true);
    this.#window.removeEventListener('beforeprint', this.#hide);
    this.#window.removeEventListener('afterprint', this.#placeSoon);
    this.#unmark();
  }

  #unmark(): void {
    this.#window.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#host?.remove();
    this.#host = null;
    this.#marks = [];
  }

  #find(): Headline[] {
    const { document, location } = this.#window;
    return findHeadlines(document, location.href)
      .filter(({ nodes }) => nodes.every((node) => node.ownerDocument === document))
      .slice(0, MAX_HEADLINES);
  }

  #watch(): void {
    const { document } = this.#window;
    this.#mutations.observe(document.body, { childList: true, characterData: true, subtree: true });
    this.#sizes.observe(document.documentElement);
    this.#sizes.observe(document.body);
    // What scrolls inside the page, and what stays in place while the page scrolls.
    this.#window.addEventListener('scroll', this.#placeSoon, { capture: true, passive: true });
    this.#window.addEventListener('beforeprint', this.#hide);
    this.#window.addEventListener('afterprint', this.#placeSoon);
  }

  #lookAgain(): void {
    const known = new Set(this.#listed.map(({ text }) => text));
    const isLost = this.#marks.some(({ range }) => !range.startContainer.isConnected);
    if (isLost || this.#find().some(({ text }) => !known.has(text))) this.#changed();
    this.#placeSoon();
  }

  readonly #hide = (): void => {
    for (const { element } of this.#marks) element.style.display = 'none';
  };

  readonly #placeSoon = (): void => {
    if (this.#frame !== 0 || this.#marks.length === 0) return;
    this.#frame = this.#window.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  };

  /** Sets each mark beside its headline's first line; one that the page doesn't show has none. */
  #place(): void {
    if (!this.#host) return;
    const origin = this.#host.getBoundingClientRect();
    // First all is measured, then all is moved: the page is laid out once.
    const places = this.#marks.map(({ range }) => placeOf(this.#window, range));
    for (const [i, { element }] of this.#marks.entries()) {
      const place = places[i];
      element.style.display = place ? 'block' : 'none';
      if (!place) continue;
      element.style.left = `${place.left - origin.left}px`;
      element.style.top = `${place.top - origin.top}px`;
      element.style.height = `${place.height}px`;
    }
  }
}

/**
 * Removes what is just like an element: the marks of a script whose extension was updated under the page, which in
 * Firefox comes to nothing any more.
 */
function removeLike(element: Element, parent: Element): void {
  for (const child of [...parent.children]) if (child.isEqualNode(element)) child.remove();
}

function rangeOver(document: Document, nodes: readonly Text[]): Range | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first, first.data.length - first.data.trimStart().length);
  range.setEnd(last, last.data.trimEnd().length);
  return range;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Where in the window a headline's mark belongs: before its first line, in the direction in which it is read. */
function placeOf(window: Window, range: Range): Place | null {
  const parent = range.startContainer.parentElement;
  const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
  if (!parent || !box || isCut(window, parent, box)) return null;
  const style = window.getComputedStyle(parent);
  if (style.visibility !== 'visible') return null;
  const left = style.direction === 'rtl' ? box.right + GAP : box.left - GAP - WIDTH;
  const widest = window.document.documentElement.clientWidth - WIDTH;
  const inWindow = box.left >= 0 && box.right <= widest + WIDTH;
  return {
    left: inWindow ? Math.min(Math.max(left, 0), widest) : left,
    top: box.top,
    height: box.height,
  };
}

/** Whether something around a headline cuts it off, as a row of cards does that scrolls sideways. */
function isCut(window: Window, parent: Element, box: DOMRect): boolean {
  for (let at: Element | null = parent; at?.parentElement; at = at.parentElement) {
    if (at === window.document.body || window.getComputedStyle(at).overflowX === 'visible')
      continue;
    const around = at.getBoundingClientRect();
    if (box.left >= around.right || box.left < around.left - 1) return true;
    if (box.top >= around.bottom || box.bottom <= around.top) return true;
  }
  return false;
}
