/** So many items are parsed in some milliseconds: the parser's work is by the element. */
const ITEMS_A_PART = 20;

/** Of long items fewer make a part. In characters. */
const PART_LENGTH = 100_000;

/**
 * What an item begins or ends with (RSS and RDF call it "item", Atom "entry"), and what no markup is in. Groups by
 * number: named ones cost an object for each match.
 */
const MARKUP = /<!\[CDATA\[|<!--|<(\/)?(?:[\w.-]+:)?(item|entry)(?=[\s/>])/gi;

const NO_MARKUP: Readonly<Record<string, string>> = { '<![CDATA[': ']]>', '<!--': '-->' };

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A feed in parts that are feeds of their own, each with some of the items in order and all that stands around them: no
 * parser of feeds does its work in steps, and one of a thousand items keeps all else waiting. Markup is not checked; a
 * feed that is cut off or broken has the broken piece in its parts, for the parser to find.
 *
 * @param text an XML feed, decoded
 * @param mostItems what lies beyond is dropped
 */
export function feedParts(text: string, mostItems: number): string[] {
  const items = itemsIn(text);
  const [first] = items;
  if (!first) return [text];
  const head = text.slice(0, first.start);
  const gaps = items.map(({ end }, i) => text.slice(end, items[i + 1]?.start));
  const tail = gaps.join('');
  // What is repeated in each part stays the lesser half, so that the parts together are hardly twice the feed.
  const least = head.length + tail.length;
  const parts: string[] = [];
  let part: string[] = [];
  let length = 0;
  for (const { start, end } of items.slice(0, mostItems)) {
    part.push(text.slice(start, end));
    length += end - start;
    if (length < least || (part.length < ITEMS_A_PART && length < PART_LENGTH)) continue;
    parts.push(head + part.join('') + tail);
    part = [];
    length = 0;
  }
  if (part.length > 0) parts.push(head + part.join('') + tail);
  return parts;
}

/** Where the items are that are not within another. */
function itemsIn(text: string): Place[] {
  const found: Place[] = [];
  const markup = new RegExp(MARKUP);
  /** The name of this feed's items, and how many of them are open. */
  let itemName: string | null = null;
  let open = 0;
  let start = 0;
  for (let match = markup.exec(text); match; match = markup.exec(text)) {
    const close = NO_MARKUP[match[0].toUpperCase()] ?? '>';
    const at = text.indexOf(close, markup.lastIndex);
    if (at < 0) break;
    const name = match[2]?.toLowerCase();
    const isEnd = match[1] !== undefined;
    markup.lastIndex = at + close.length;
    if (name === undefined || (itemName !== null && name !== itemName)) continue;
    if (isEnd) {
      if (open > 0) open--;
      else continue;
      if (open === 0) found.push({ start, end: markup.lastIndex });
    } else if (text[at - 1] !== '/') {
      itemName = name;
      if (open === 0) start = match.index;
      open++;
    }
  }
  return found;
}
