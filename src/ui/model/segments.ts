import type { Span } from '../../text/span.ts';

/** A stretch of a text with what marks it. Where marks overlap, the earlier in the list wins. */
export interface Segment<M> extends Span {
  readonly text: string;
  readonly mark: M | null;
}

export interface MarkedSpan<M> extends Span {
  readonly mark: M;
}

/**
 * Cuts a range of a text at the edges of its marks. The segments' texts, joined, are the range, character for
 * character: whatever the marks, nothing of a quotation is lost or altered.
 */
export function segments<M>(
  text: string,
  range: Span,
  marks: ReadonlyArray<MarkedSpan<M>>,
): Segment<M>[] {
  const start = Math.max(0, Math.min(range.start, text.length));
  const end = Math.max(start, Math.min(range.end, text.length));
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const edges = [...cuts].sort((x, y) => x - y);
  const found: Segment<M>[] = [];
  for (let at = 0; at + 1 < edges.length; at++) {
    const from = edges[at] ?? start;
    const to = edges[at + 1] ?? end;
    const mark = inside.find((one) => one.start <= from && to <= one.end)?.mark ?? null;
    const last = found.at(-1);
    if (last && last.mark === mark) {
      found[found.length - 1] = { ...last, end: to, text: text.slice(last.start, to) };
    } else {
      found.push({ start: from, end: to, text: text.slice(from, to), mark });
    }
  }
  return found;
}
