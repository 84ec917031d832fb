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

/** What is copied of a page: a block with its text outside and in links, or a picture, player or field, of which nothing but that it is there. */
export type CopyPart =
  | { readonly block: Block; readonly plainText: string; readonly linkText: string }
  | { readonly region: Region; readonly object: string };

interface CopyOptions {
  readonly title: string | null;
  /** Blocks that are left out. */
  readonly omitted: ReadonlyMap<Block, unknown>;
  /** Parts that are copied without their names, which would mislead. */
  readonly misnamed: ReadonlySet<Region>;
}

/**
 * Makes a lean copy of a page for Readability, which takes its input apart. It holds structure, names and text only: no
 * scripts, styles, addresses or inline markup, and each of the page's blocks as one element that carries the
 * block's id. So what Readability keeps is known block by block, `<br>` paragraphs are paragraphs, a page of 5,000
 * levels is shallow, and Readability is quicker than on the page itself.
 *
 * @param parts in the order of the page
 * @returns null where the page is too large to be copied whole
 */
export function copyPage(
  page: Document,
  parts: readonly CopyPart[],
  options: CopyOptions,
): Document | null {
  const copy = new PageCopy(page, options);
  for (const part of parts) {
    if ('object' in part) copy.addObject(part.region, part.object);
    else if (!options.omitted.has(part.block)) copy.addBlock(part);
    if (copy.isCut) return null;
  }
  return copy.document;
}

/** The ids of the blocks in a part of a copy. */
export function blocksIn(content: Element): Set<number> {
  const ids = new Set<number>();
  const own = content.getAttribute(BLOCK_ID);
  if (own !== null) ids.add(Number(own));
  for (const element of content.querySelectorAll(`[${BLOCK_ID}]`)) {
    ids.add(Number(element.getAttribute(BLOCK_ID)));
  }
  return ids;
}

class PageCopy {
  readonly document: Document;
  #size = 0;
  #objects = 0;
  readonly #body: Element;
  readonly #misnamed: ReadonlySet<Region>;
  readonly #made = new Map<Region, Element>();

  constructor(page: Document, { title, misnamed }: CopyOptions) {
    this.#misnamed = misnamed;
    this.document = page.cloneNode(false) as Document;
    const html = this.document.createElement('html');
    const lang = page.documentElement.getAttribute('lang');
    if (lang) html.setAttribute('lang', lang);
    this.#body = this.document.createElement('body');
    html.append(this.document.createElement('head'), this.#body);
    this.document.append(html);
    this.document.title = title ?? '';
  }

  get isCut(): boolean {
    return this.#size > MAX_ELEMENTS;
  }

  addBlock({ block, plainText, linkText }: Extract<CopyPart, { block: Block }>): void {
    const holder = this.#holder(block.region);
    holder.setAttribute(BLOCK_ID, String(block.id));
    if (plainText !== '') holder.append(`${plainText} `);
    if (linkText !== '') {
      const link = this.#create('a');
      link.append(linkText);
      holder.append(link);
    }
  }

  addObject(region: Region, tag: string): void {
    if (this.#objects++ >= MAX_OBJECTS) return;
    this.#element(region).append(this.#create(tag === 'picture' ? 'img' : tag));
  }

  #create(tag: string): Element {
    this.#size++;
    return this.document.createElement(tag);
  }

  #name(element: Element, region: Region, names: readonly string[]): void {
    if (this.#misnamed.has(region)) return;
    for (const name of names) {
      const value = region.element.getAttribute(name);
      if (value) element.setAttribute(name, value);
    }
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
        this.#name(made, next, NAMES);
        element.append(made);
        element = made;
      } else if (next.tag === 'body') {
        this.#name(this.#body, next, ['class', 'id']);
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
