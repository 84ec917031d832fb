import { findInPage } from './anchor.ts';

/** A sentence to highlight. */
export interface PageMark {
  /** What the extension calls it. */
  readonly key: string;
  /** The sentence, as the article's text has it. */
  readonly text: string;
}

/** How often a chosen sentence lights up, for how long, and how long it stays lit at last; in milliseconds. */
const PULSES = 3;
const PULSE_MS = 350;
const HOLD_MS = 6000;
/** A page that re-renders does so in bursts: its sentences are looked for again when it has been quiet for so long. */
const QUIET_MS = 400;

interface Found {
  readonly mark: PageMark;
  readonly range: Range;
}

/** Whether a range still spans text of the page: one whose nodes were replaced has collapsed or hangs loose. */
function holds({ range }: Found): boolean {
  return !range.collapsed && range.startContainer.isConnected && range.endContainer.isConnected;
}

/**
 * The highlights of one page, drawn with the Custom Highlight API: no node of the page is changed. A page that
 * re-renders is searched again. The page can read them as we can, so there is one kind of highlight, under a name that
 * says nothing: a sentence that lights up is for that moment the only one.
 */
export class PageHighlights {
  private marks: readonly PageMark[] = [];
  private found = new Map<string, Found>();
  private name = '';
  /** What lights up now: a sentence, or between two pulses nothing; undefined where no sentence does. */
  private lit: Range | null | undefined;
  private readonly observer: MutationObserver;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private pulse: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly window: Window & typeof globalThis) {
    this.observer = new window.MutationObserver(() => {
      clearTimeout(this.quiet);
      this.quiet = setTimeout(() => this.refresh(), QUIET_MS);
    });
  }

  /**
   * Highlights these sentences in place of those before.
   *
   * @param name under which the page's registry has them
   * @returns the keys of those that the page doesn't show
   */
  show(marks: readonly PageMark[], name: string): string[] {
    this.rename(name);
    this.marks = marks;
    this.found = this.find(marks);
    this.draw();
    this.observer.disconnect();
    if (marks.length > 0) {
      const { body } = this.window.document;
      this.observer.observe(body, { childList: true, characterData: true, subtree: true });
    }
    return this.lost();
  }

  /** Scrolls to a sentence and lets it light up. False where the page doesn't show it any more. */
  reveal(mark: PageMark, name: string): boolean {
    this.rename(name);
    const known = this.found.get(mark.key);
    const found = known && holds(known) ? known : this.find([mark]).get(mark.key);
    if (!found) return false;
    const { matchMedia } = this.window;
    const still = matchMedia.call(this.window, '(prefers-reduced-motion: reduce)').matches;
    const element = found.range.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    this.lightUp(found.range, still ? 1 : PULSES);
    return true;
  }

  /** The key of the highlighted sentence at a point of the window, where there is one. */
  keyAt(x: number, y: number): string | null {
    for (const { mark, range } of this.found.values()) {
      for (const box of range.getClientRects()) {
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return mark.key;
      }
    }
    return null;
  }

  /** Takes everything away; a sentence that lights up does so to its end. */
  clear(): void {
    clearTimeout(this.quiet);
    this.show([], this.name);
  }

  private rename(name: string): void {
    if (name === this.name) return;
    this.window.CSS.highlights.delete(this.name);
    this.name = name;
  }

  private lost(): string[] {
    return this.marks.filter(({ key }) => !this.found.has(key)).map(({ key }) => key);
  }

  private find(marks: readonly PageMark[]): Map<string, Found> {
    const { document } = this.window;
    const places = findInPage(
      document,
      marks.map(({ text }) => ({ text, anchor: null })),
    );
    const found = new Map<string, Found>();
    for (const [i, mark] of marks.entries()) {
      const place = places[i];
      if (!place) continue;
      const range = document.createRange();
      range.setStart(place.startNode, place.startOffset);
      range.setEnd(place.endNode, place.endOffset);
      found.set(mark.key, { mark, range });
    }
    return found;
  }

  private refresh(): void {
    const isWhole = this.marks.every(({ key }) => {
      const found = this.found.get(key);
      return found !== undefined && holds(found);
    });
    if (isWhole) return;
    this.found = this.find(this.marks);
    this.draw();
  }

  private draw(): void {
    const { CSS, Highlight } = this.window;
    const all = [...this.found.values()].map(({ range }) => range);
    const ranges = this.lit === undefined ? all : this.lit === null ? [] : [this.lit];
    if (ranges.length === 0) CSS.highlights.delete(this.name);
    else CSS.highlights.set(this.name, new Highlight(...ranges));
  }

  private light(lit: Range | null | undefined): void {
    this.lit = lit;
    this.draw();
  }

  private lightUp(range: Range, times: number): void {
    clearTimeout(this.pulse);
    this.light(range);
    this.pulse = setTimeout(
      () => {
        if (times === 1) return this.light(undefined);
        this.light(null);
        this.pulse = setTimeout(() => this.lightUp(range, times - 1), PULSE_MS / 2);
      },
      times === 1 ? HOLD_MS : PULSE_MS,
    );
  }
}
