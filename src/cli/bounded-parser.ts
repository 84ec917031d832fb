import { type DefaultTreeAdapterMap, Parser, type Token, Tokenizer } from 'parse5';

/**
 * More than this of a page is not parsed, so that none keeps a run of thousands waiting: characters of markup, elements,
 * elements in one another (as in Chromium), and attributes of one element.
 */
const MAX = { characters: 4_000_000, elements: 30_000, levels: 512, attributes: 200 };

/** Elements whose content isn't markup, or that change how it is read: they are never left out of the tree. */
const UNLIKE_OTHERS = new Set(
  'script style title textarea noscript noembed noframes iframe xmp plaintext template select svg math'.split(
    ' ',
  ),
);

class BoundedTokenizer extends Tokenizer {
  stop(): void {
    this.paused = true;
  }

  protected override _leaveAttrName(): void {
    const token = this.currentToken as Token.TagToken;
    if (token.attrs.length < MAX.attributes) super._leaveAttrName();
  }
}

class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  isCut = false;
  override tokenizer = new BoundedTokenizer(this.options, this);
  #elements = 0;
  /** Names of the elements that were left out because they are too deep, what is in them being kept. */
  readonly #skipped: string[] = [];

  override onStartTag(token: Token.TagToken): void {
    if (this.#elements++ >= MAX.elements) {
      this.isCut = true;
      this.tokenizer.stop();
    } else if (this.openElements.stackTop >= MAX.levels && !UNLIKE_OTHERS.has(token.tagName)) {
      this.#skipped.push(token.tagName);
    } else {
      super.onStartTag(token);
    }
  }

  override onEndTag(token: Token.TagToken): void {
    if (this.#skipped.at(-1) === token.tagName) this.#skipped.pop();
    else super.onEndTag(token);
  }
}

type ParsedDocument = DefaultTreeAdapterMap['document'];

/** parse5's tree of a page, or of as much of it as is parsed of any: `isCut` says so. */
export function parseBounded(html: string): { document: ParsedDocument; isCut: boolean } {
  // No script runs here, as in what a browser parses of a page that it fetched: what stands for scripts is markup.
  const parser = new BoundedParser({ scriptingEnabled: false });
  // Halves of surrogate pairs stand for no character, and parse5 throws on them: UTF-8 has none.
  parser.tokenizer.write(Buffer.from(html.slice(0, MAX.characters)).toString(), true);
  return { document: parser.document, isCut: parser.isCut || html.length > MAX.characters };
}
