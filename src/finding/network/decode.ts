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
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<meta>[\w-]+)/i.exec(head) ??
    /^<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<xml>[\w-]+)/i.exec(head);
  const stated = found?.groups?.meta ?? found?.groups?.xml ?? null;
  // What says so in single bytes is not in UTF-16, whatever it says.
  return stated !== null && /^utf-16/i.test(stated) ? 'utf-8' : stated;
}

/** An encoding that nobody knows is no reason to fail: null. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
