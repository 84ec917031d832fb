/** How many bytes the HTML standard searches for a `<meta>` that names the encoding. */
const PRESCAN_BYTES = 1024;

const BYTE_ORDER_MARKS: ReadonlyArray<readonly [encoding: string, mark: readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/**
 * Turns the bytes of a page or a feed into text by the encoding that they were written in. As the HTML standard has
 * it ("determining the character encoding"): a byte order mark, else the Content-Type's charset, else what the
 * document itself declares (`<meta charset>`, `<meta http-equiv>`, `<?xml encoding?>`), else UTF-8, or windows-1252
 * where the bytes are not UTF-8.
 */
export function decodeText(body: Uint8Array, contentType: string | null): string {
  const declared = byteOrderMark(body) ?? charsetOf(contentType) ?? charsetWithin(body);
  const decoder = declared === null ? null : decoderFor(declared);
  if (decoder !== null) return decoder.decode(body);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}

function byteOrderMark(body: Uint8Array): string | null {
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => body[i] === byte));
  return found?.[0] ?? null;
}

function charsetOf(contentType: string | null): string | null {
  return (
    /charset\s*=\s*["']?(?<charset>[^\s;"']+)/i.exec(contentType ?? '')?.groups?.charset ?? null
  );
}

function charsetWithin(body: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(body.subarray(0, PRESCAN_BYTES));
  const stated =
    charsetOfMeta(head) ??
    /^<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<xml>[\w-]+)/i.exec(head)?.groups?.xml ??
    null;
  // What says so in single bytes is not in UTF-16, whatever it says.
  return stated !== null && /^utf-16/i.test(stated) ? 'utf-8' : stated;
}

/** A comment, a `<meta>` with what follows it, another tag's beginning, or a declaration to its end. */
const MARKUP = /<!--[\s\S]*?-->|<meta(?=[\s/])|<\/?[a-z][^\s>]*|<[!/?][^>]*>?/giy;
/** An attribute's name and its value, in any of the three ways to quote one. */
const ATTRIBUTE =
  /[\s/]*(?<name>[^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"(?<a>[^"]*)"|'(?<b>[^']*)'|(?<c>[^\s>]*)))?/y;

/**
 * The encoding that a `<meta charset>` or `<meta http-equiv=content-type>` names, as the HTML standard has it ("prescan
 * a byte stream to determine its encoding"): none that stands in a comment or in an attribute of anything else.
 */
function charsetOfMeta(head: string): string | null {
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    MARKUP.lastIndex = at;
    const [markup] = MARKUP.exec(head) ?? [];
    at += markup?.length ?? 1;
    if (!markup || !/^<\/?[a-z]/i.test(markup)) continue;
    const attributes = new Map<string, string>();
    ATTRIBUTE.lastIndex = at;
    for (let found = ATTRIBUTE.exec(head); found?.groups; found = ATTRIBUTE.exec(head)) {
      const { name = '', a, b, c } = found.groups;
      const key = name.toLowerCase();
      if (!attributes.has(key)) attributes.set(key, a ?? b ?? c ?? '');
      at = ATTRIBUTE.lastIndex;
    }
    if (markup.toLowerCase() !== '<meta') continue;
    const isPragma = attributes.get('http-equiv')?.toLowerCase() === 'content-type';
    const charset =
      attributes.get('charset')?.trim() ??
      (isPragma ? charsetOf(attributes.get('content') ?? null) : null);
    if (charset && decoderFor(charset)) return charset;
  }
  return null;
}

/** An encoding that nobody knows is no reason to fail: null. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
