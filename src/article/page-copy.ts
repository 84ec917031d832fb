import type { Block, Region } from './block.ts';

/** Attribute that carries a block's id through Readability. */
const BLOCK_ID = 'data-block';
/** Deeper wrappers are left out of the copy: Readability and the engines' serialisers recurse. */
const MAX_DEPTH = 80;
/** A copy that would have more elements isn't made: Readability's time grows faster than the page. */
const MAX_ELEMENTS = 6000;
/** Pictures, players and fields that are copied: a few say what a part is made of, and fields are slow to make. */
const MAX_OBJECTS = 400;
/** Elements that hold a paragraph's text themselves; in all others it gets a <p>. */
const TEXT_HOLDERS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd pre td th caption figcaption summary'.split(' '),
);
/** A paragraph can't stand in these: further ones go beside them. */
const NO_BLOCKS_INSIDE = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);
/** The attributes by which Readability judges a part. */
const NAMES = ['class', 'id', 'role'];
const STRUCTURE = new Set(
  (
    'html body div section article main header center address blockquote figure ul ol li dl dt dd table thead tbody ' +
    'tfoot tr td th caption p pre h1 h2 h3 h4 h5 h6 form details summary'
  ).split(' '),
);

/**
 * A lean copy of a page for Readability, which takes its input apart. It holds structure, names and text only: no
 * scripts, styles, addresses or inline markup, and each of the page's blocks as one element that carries the
 * block's id. So what Readability keeps is known block by block, `<br>` paragraphs are paragraphs, a page of 5,000
 * levels is shallow, and Readability is quicker than on the page itself.
 */
export class PageCopy {
  readonly document: Document;
  #size = 0;
  #objects = 0;
  readonly #body: Element;
  readonly #made = new Map<Region, Element>();
  readonly #holders: Element[] = [];

  constructor(page: Document) {
    this.document = page.cloneNode(false) as Document;
    const html = this.document.createElement('html');
    const lang = page.documentElement.getAttribute('lang');
    if (lang) html.setAttribute('lang', lang);
    this.#body = this.document.createElement('body');
    html.append(this.document.createElement('head'), this.#body);
    this.document.append(html);
  }

  /** True where the page was too large to be copied whole. */
  get isCut(): boolean {
    return this.#size > MAX_ELEMENTS;
  }

  set title(title: string) {
    this.document.title = title;
  }

  addBlock(block: Block, plainText: string, linkText: string): void {
    if (this.isCut) return;
    const holder = this.#holder(block.region);
    holder.setAttribute(BLOCK_ID, String(block.id));
    this.#holders[block.id] = holder;
    if (plainText !== '') holder.append(`${plainText} `);
    if (linkText !== '') {
      const link = this.#create('a');
      link.append(linkText);
      holder.append(link);
    }
  }

  /** Takes a block out again. */
  removeBlock({ id }: Block): void {
    this.#holders[id]?.replaceChildren();
  }

  /** Takes a part's names away, which would mislead. */
  forgetNames(region: Region): void {
    for (const name of NAMES) this.#made.get(region)?.removeAttribute(name);
  }

  /** A picture, player or field: nothing of it but that it is there. */
  addObject(region: Region, tag: string): void {
    if (this.isCut || this.#objects++ >= MAX_OBJECTS) return;
    this.#element(region).append(this.#create(tag === 'picture' ? 'img' : tag));
  }

  /** The ids of the blocks in `content`. */
  static blocksIn(content: Element): Set<number> {
    const ids = new Set<number>();
    const own = content.getAttribute(BLOCK_ID);
    if (own !== null) ids.add(Number(own));
    for (const element of content.querySelectorAll(`[${BLOCK_ID}]`)) {
      ids.add(Number(element.getAttribute(BLOCK_ID)));
    }
    return ids;
  }

  #create(tag: string): Element {
    this.#size++;
    return this.document.createElement(tag);
  }

  /** The copy's element for a region, made when the first thing in it is added. */
  #element(region: Region): Element {
    const missing: Region[] = [];
    let at: Region | null = region;
    while (at && !this.#made.has(at)) {
      missing.push(at);
      at = at.parent;
    }
    let element = (at && this.#made.get(at)) ?? this.#body;
    for (const next of missing.reverse()) {
      if (next.tag !== 'html' && next.tag !== 'body' && next.depth < MAX_DEPTH) {
        const made = this.#create(STRUCTURE.has(next.tag) ? next.tag : 'div');
        for (const name of NAMES) {
          const value = next.element.getAttribute(name);
          if (value) made.setAttribute(name, value);
        }
        element.append(made);
        element = made;
      } else if (next.tag === 'body') {
        for (const name of ['class', 'id']) {
          const value = next.element.getAttribute(name);
          if (value) this.#body.setAttribute(name, value);
        }
      }
      this.#made.set(next, element);
    }
    return element;
  }

  /** Where a block's text goes. */
  #holder(region: Region): Element {
    const element = this.#element(region);
    const isOwn = TEXT_HOLDERS.has(element.localName);
    if (isOwn && !element.hasChildNodes()) return element;
    const paragraph = this.#create('p');
    if (NO_BLOCKS_INSIDE.has(element.localName) && element.parentNode) {
      element.parentNode.appendChild(paragraph);
    } else {
      element.append(paragraph);
    }
    return paragraph;
  }
}
