import type { Span } from '../text/span.ts';

/** What stands between two quotation marks; `start` and `end` leave the marks out. */
export interface Quotation extends Span {
  /** The same with its marks. */
  readonly outer: Span;
  /** False where the paragraph ends before the quotation does: it goes on in the next one. */
  readonly closed: boolean;
}

/** Every mark that can open or close a quotation; doubled apostrophes are the marks of old wire copy. */
const MARK = /``|''|["“”„‟«»‹›‘’'「」]/gu;

type Family = 'curly' | 'straight' | 'angle' | 'corner' | 'single' | 'apostrophe';

const FAMILIES: Readonly<Record<string, Family>> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '"': 'straight',
  '``': 'straight',
  "''": 'straight',
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
  '「': 'corner',
  '」': 'corner',
  '‘': 'single',
  '’': 'single',
  "'": 'apostrophe',
};

/** How a mark stands: against the word behind it, against the one before it, or neither. */
type Side = 'opens' | 'closes' | 'either';

function sideOf(line: string, at: number, length: number): Side {
  const before = line.charAt(at - 1);
  const after = line.charAt(at + length);
  const free = before === '' || /[\s([{–—-]/u.test(before);
  const ends = after === '' || /[\s.,;:?!)\]}–—-]/u.test(after);
  if (free === ends) return 'either';
  return free ? 'opens' : 'closes';
}

/**
 * Every quotation of a text, in order, none within another: marks within a quotation belong to what is quoted.
 * Knows curly, straight, angled and cornered marks, single ones where they aren't apostrophes, and marks turned
 * the wrong way. A quotation never runs over the end of its line; one that isn't closed there ends with it.
 */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    for (const { outer, start, end, closed } of quotationsOfLine(line[0])) {
      const at = line.index;
      found.push({
        start: start + at,
        end: end + at,
        outer: { start: outer.start + at, end: outer.end + at },
        closed,
      });
    }
  }
  return found;
}

interface Open {
  readonly family: Family;
  readonly at: number;
  readonly length: number;
  /** Marks of the same family opened within. */
  depth: number;
}

function quotationsOfLine(line: string): Quotation[] {
  const found: Quotation[] = [];
  const last = { "'": lastClose(line, "'"), '’': lastClose(line, '’') };
  const lastOf = { curly: line.lastIndexOf('”'), straight: line.lastIndexOf('"') };
  let open: Open | null = null;
  const emit = (from: Open, end: number, outerEnd: number, closed: boolean) => {
    const inner = { start: from.at + from.length, end };
    if (line.slice(inner.start, inner.end).trim() !== '') {
      found.push({ ...inner, outer: { start: from.at, end: outerEnd }, closed });
    }
  };
  for (const match of line.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    const family = FAMILIES[mark] ?? 'straight';
    const side = sideOf(line, at, mark.length);
    if (!open) {
      if (opens(line, mark, at, side, last["'"])) {
        open = { family, at, length: mark.length, depth: 0 };
      }
      continue;
    }
    if (family !== open.family) {
      // “…": opened with one kind of mark and closed with the other, where its own doesn't follow any more.
      const mixed =
        (open.family === 'curly' && mark === '"' && lastOf.curly < at) ||
        (open.family === 'straight' && mark === '”' && lastOf.straight <= open.at);
      if (mixed && side === 'closes') {
        emit(open, at, at + mark.length, true);
        open = null;
      }
      continue;
    }
    if (isOpening(mark, side)) {
      // Straight marks don't nest: the one before was never closed.
      if (family === 'straight') {
        emit(open, at, at, false);
        open = { family, at, length: mark.length, depth: 0 };
      } else open.depth++;
    } else if (closes(line, mark, at, side, last)) {
      if (open.depth > 0) open.depth--;
      else {
        emit(open, at, at + mark.length, true);
        open = null;
      }
    }
  }
  // A single mark that never closes was an apostrophe.
  if (open && open.family !== 'single' && open.family !== 'apostrophe') {
    const end = line.trimEnd().length;
    emit(open, end, end, false);
  }
  return found;
}

/** Whether a mark opens a quotation where none is open. */
function opens(
  line: string,
  mark: string,
  at: number,
  side: Side,
  lastApostrophe: number,
): boolean {
  const next = line.charAt(at + mark.length);
  switch (mark) {
    case '’':
    case '」':
      return false;
    case '‘':
      return side === 'opens' && !/\d/.test(next);
    case "'":
      return side === 'opens' && /\p{L}/u.test(next) && at < lastApostrophe;
    case '"': // behind a number it is an inch mark
    case "''":
      return side !== 'closes';
    case '”':
      return side === 'opens';
    default:
      return true;
  }
}

/** Whether a mark of the open quotation's family opens another one within. */
function isOpening(mark: string, side: Side): boolean {
  if ('„«‹「'.includes(mark) || mark === '``') return side !== 'closes';
  return '“‘"'.includes(mark) && side === 'opens';
}

/** Whether a mark of the open quotation's family closes it, and is no apostrophe. */
function closes(
  line: string,
  mark: string,
  at: number,
  side: Side,
  last: Readonly<Record<"'" | '’', number>>,
): boolean {
  if (mark !== '’' && mark !== "'") return true;
  if (side !== 'closes') return false;
  // "the workers’ rights": a plural's apostrophe, when a likelier end still follows.
  const plural = line.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(line.slice(at + 1, at + 3));
  return !(plural && last[mark] > at);
}

/** The last place of a line where an apostrophe can close a quotation. */
function lastClose(line: string, mark: "'" | '’'): number {
  for (let at = line.lastIndexOf(mark); at > 0; at = line.lastIndexOf(mark, at - 1)) {
    if (sideOf(line, at, 1) === 'closes') return at;
  }
  return -1;
}
