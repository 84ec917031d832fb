/** One element of an array that is a direct member of the document: `{"reports": [element, …]}`. */
export interface JsonElement {
  /** The member's name: "reports". */
  readonly member: string;
  readonly json: string;
}

/** A document that is no JSON object, or is cut off. */
export class JsonStreamError extends Error {}

/** What ends a string, and what takes the meaning from the next character. */
const TELLING = /["\\]/g;

/** No report of news is near this; a longer element is a damaged file, or one made to exhaust memory. */
const MAX_ELEMENT_LENGTH = 20_000_000;

/**
 * Splits a JSON document that arrives in pieces into the elements of its top-level arrays, however it is laid out,
 * holding no more than one element at a time. A member that is no array comes as one element. Elements are not
 * parsed: the caller does that, and decides about each by itself.
 *
 * @throws JsonStreamError where the document is no object, or ends too early
 */
export async function* jsonElements(pieces: AsyncIterable<string>): AsyncGenerator<JsonElement> {
  const splitter = new Splitter();
  for await (const piece of pieces) yield* splitter.push(piece);
  splitter.end();
}

/**
 * Counts brackets outside strings. Depth 1 is inside the document's own braces; where a member's value there is an
 * array, its elements end at depth 2, any other value ends at depth 1.
 */
class Splitter {
  private depth = 0;
  private inString = false;
  private escaped = false;
  private inArray = false;
  private member = '';
  private buffer = '';
  private started = false;

  *push(piece: string): Generator<JsonElement> {
    let at = 0;
    while (at < piece.length) {
      if (this.inString) {
        at = this.insideString(piece, at);
        continue;
      }
      const element = this.outsideString(piece.charAt(at));
      if (element) yield element;
      at++;
    }
  }

  /** Goes to the string's end, or the piece's. Most of a library is text: it is kept in one go. */
  private insideString(piece: string, from: number): number {
    if (this.escaped) {
      this.escaped = false;
      this.keep(piece.charAt(from));
      return from + 1;
    }
    TELLING.lastIndex = from;
    const at = TELLING.exec(piece)?.index ?? piece.length;
    this.keep(piece.slice(from, at + 1));
    if (piece.charAt(at) === '"') this.inString = false;
    else if (at < piece.length) this.escaped = true;
    return at + 1;
  }

  end(): void {
    if (!this.started || this.depth > 0) throw new JsonStreamError('the file is cut off');
  }

  /** @returns the element that the character ends, if it ends one */
  private outsideString(character: string): JsonElement | null {
    const home = this.inArray ? 2 : 1;
    let ended: JsonElement | null = null;
    if (character === '"') {
      this.inString = true;
      this.keep(character);
    } else if (character === '{' || character === '[') {
      this.open(character);
    } else if (character === '}' || character === ']') {
      if (this.depth === home) ended = this.element();
      else this.keep(character);
      this.close();
    } else if (character === ',' && this.depth === home) {
      ended = this.element();
      if (!this.inArray) this.member = '';
    } else if (character === ':' && this.depth === 1) {
      this.member = this.memberName();
    } else if (!/\s/.test(character)) {
      if (!this.started) throw new JsonStreamError('the file is not a JSON object');
      this.keep(character);
    }
    return ended;
  }

  private open(character: string): void {
    if (!this.started) {
      if (character !== '{') throw new JsonStreamError('the file is not a JSON object');
      this.started = true;
    } else if (this.depth === 1 && character === '[') {
      this.inArray = true;
    } else {
      this.keep(character);
    }
    this.depth++;
  }

  private close(): void {
    this.depth--;
    if (this.depth < 0) throw new JsonStreamError('the file is not JSON');
    if (this.depth === 1) this.inArray = false;
  }

  private memberName(): string {
    const name = this.buffer;
    this.buffer = '';
    try {
      return String(JSON.parse(name));
    } catch {
      throw new JsonStreamError('the file is not JSON');
    }
  }

  private element(): JsonElement | null {
    const json = this.buffer;
    this.buffer = '';
    return json === '' ? null : { member: this.member, json };
  }

  private keep(text: string): void {
    if (this.buffer.length > MAX_ELEMENT_LENGTH) throw new JsonStreamError('an entry is too long');
    this.buffer += text;
  }
}
