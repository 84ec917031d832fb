import { diffArrays } from 'diff';
import type { Figure } from '../figures/index.ts';
import { overlap, type Span } from '../text/span.ts';
import { foldWord } from '../text/stems.ts';
import { tokens } from '../text/tokens.ts';
import type { Wording } from './comparison.ts';

/** Quotations that differ in more places than this are not one quotation; it also bounds the time of the diff. */
const MAX_EDITS = 200;

interface Piece extends Span {
  readonly key: string;
}

/** The tokens of a span of a text, a figure being one token whatever it is made of. */
function pieces(text: string, span: Span, figures: readonly Figure[]): Piece[] {
  const found: Piece[] = [];
  for (const token of tokens(text.slice(span.start, span.end))) {
    const at = { start: span.start + token.start, end: span.start + token.end };
    const figure = figures.find((one) => overlap(one, at) > 0);
    const last = found.at(-1);
    if (figure && last && last.end > figure.start && last.start >= figure.start) continue;
    if (figure) {
      const start = Math.max(figure.start, span.start);
      const end = Math.min(figure.end, span.end);
      found.push({ start, end, key: text.slice(start, end).toLowerCase() });
    } else if (token.kind !== 'mark') {
      found.push({ ...at, key: foldWord(token.text) });
    }
  }
  return found;
}

function hull(run: readonly Piece[]): Span | null {
  const first = run[0];
  const last = run.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * Sets two wordings of one statement side by side, as runs of words that both have or only one has. Case, marks of
 * punctuation and the style of apostrophes make no difference.
 *
 * @returns null where the wordings are the same, or too different to be one statement
 */
export function compareWording(
  a: { readonly text: string; readonly span: Span; readonly figures: readonly Figure[] },
  b: { readonly text: string; readonly span: Span; readonly figures: readonly Figure[] },
): Wording | null {
  const left = pieces(a.text, a.span, a.figures);
  const right = pieces(b.text, b.span, b.figures);
  const changes = diffArrays(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
    { maxEditLength: MAX_EDITS },
  );
  if (!changes || changes.every(({ added, removed }) => !added && !removed)) return null;
  const parts: Wording['parts'][number][] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of changes) {
    const fromA = added ? [] : left.slice(i, i + count);
    const fromB = removed ? [] : right.slice(j, j + count);
    i += fromA.length;
    j += fromB.length;
    parts.push({
      kind: added ? 'onlyB' : removed ? 'onlyA' : 'same',
      a: hull(fromA),
      b: hull(fromB),
    });
  }
  return { parts };
}
