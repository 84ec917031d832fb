/**
 * A piece of a text as two offsets in UTF-16 code units, end exclusive: `text.slice(start, end)`.
 * Quotations and highlights are spans, so nothing that is shown can be paraphrased or altered.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** How many code units two spans share; 0 where they only touch or lie apart. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies wholly within `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
