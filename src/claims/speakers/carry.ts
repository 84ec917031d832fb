import { isAllQuoted, type Line } from './lines.ts';
import type { Source } from './own.ts';

/**
 * Hands sources on along quotations: back and forth within one that runs through several sentences, from the sentence
 * before to one that is nothing but a quotation, in the same paragraph or the next.
 *
 * @param lines the sentences of the report
 * @param own the source that each names itself
 * @returns the source of each
 */
export function carryOver(
  lines: readonly Line[],
  own: readonly (Source | null)[],
): (Source | null)[] {
  const found = [...own];
  handBack(lines, found);
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || !before || found[at] || line.quotes.length === 0) continue;
    const earlier = found[at - 1];
    const later = found[at + 1];
    const near = line.paragraph - before.paragraph <= 1;
    if (earlier && (isOneQuotation(before, line) || (isAllQuoted(line) && near))) {
      found[at] = { ...earlier, cue: null };
    } else if (later && isAllQuoted(line) && lines[at + 1]?.paragraph === line.paragraph) {
      found[at] = { ...later, cue: null };
    }
  }
  return found;
}

/** “… . …,” she said: the sentences of a quotation before the one that says whose it is. */
function handBack(lines: readonly Line[], found: (Source | null)[]): void {
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at];
    const before = lines[at - 1];
    const source = found[at];
    if (!line || !before || !source || found[at - 1]) continue;
    if (line.items[0]?.type === 'quote' && isOneQuotation(before, line)) {
      found[at - 1] = { ...source, cue: null };
    }
  }
}

/** Whether one quotation runs from a sentence into the next. */
function isOneQuotation(before: Line, line: Line): boolean {
  const shared = line.quotes[0];
  return shared !== undefined && before.quotes.includes(shared);
}
