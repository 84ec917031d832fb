/*
 * Lists that run on within one line: "1. Wash it. 2. Dry it." Their marks count up from the first one, which stands
 * at the head of the line; any other number with a full stop is the end of a sentence.
 */

const MARK = /(?<=^|\s)(?:[•⁃·‣▪*-]\s?)?(?<label>\d{1,3}|[a-z])(?:\.\)|[.)])(?=\s)/gu;

/** A mark alone, as all that a sentence has so far. */
const ONLY_MARK = /^[•⁃·‣▪*-]?\s?(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})(?:\.\)|[.)])$/u;

/** Whether `text` is nothing but the mark of a list item: "1.", "b)", "iv.". */
export function isListMark(text: string): boolean {
  return text.length < 10 && ONLY_MARK.test(text);
}

/** Where the items of a running list begin in one line; empty where the line holds no list of two or more. */
export function listItems(line: string): number[] {
  if (!/^\s*(?:[•⁃·‣▪*-]\s?)?(?:\d|a)/u.test(line)) return [];
  const starts: number[] = [];
  let expected: string | null = null;
  for (const match of line.matchAll(MARK)) {
    const label = match.groups?.label ?? '';
    if (expected === null) {
      if (line.slice(0, match.index).trim() !== '') return [];
    } else if (label !== expected) continue;
    starts.push(match.index);
    expected = /\d/.test(label)
      ? String(Number(label) + 1)
      : String.fromCharCode(label.charCodeAt(0) + 1);
  }
  return starts.length > 1 ? starts : [];
}
