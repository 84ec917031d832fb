import type { Span } from '../text/span.ts';

/** A text and the stretches of it that shall stand out, as spans into it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** How a terminal shows what stands out: "\u001b[1m" and the like, or nothing. */
export interface Style {
  readonly on: string;
  readonly off: string;
}

export const PLAIN: Style = { on: '', off: '' };

/** Cuts a text into lines of at most `width` characters, at white space where there is some. Spans into the text. */
export function wrap(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    while (/\s/.test(text[start] ?? '')) start++;
    if (start >= text.length) break;
    let end = Math.min(text.length, start + width);
    if (end < text.length) {
      const space = text.slice(start, end + 1).search(/\s\S*$/);
      if (space > 0) end = start + space;
      // A word that is cut is never cut within a character.
      else if (/[\udc00-\udfff]/.test(text[end] ?? '') && end - start > 1) end--;
    }
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/** One line of a text, with what of its marks lies in it. */
export function styled({ text, marks }: MarkedText, line: Span, style: Style): string {
  let shown = '';
  let at = line.start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(line.end, mark.end);
    if (start >= end) continue;
    shown += text.slice(at, start) + style.on + text.slice(start, end) + style.off;
    at = end;
  }
  return shown + text.slice(at, line.end);
}

/**
 * Sets two texts in columns beside one another, wrapped.
 *
 * @param width of both together, in characters
 */
export function beside(a: MarkedText, b: MarkedText, width: number, style: Style): string[] {
  const column = Math.max(10, Math.floor((width - 3) / 2));
  const linesA = wrap(a.text, column);
  const linesB = wrap(b.text, column);
  return Array.from({ length: Math.max(linesA.length, linesB.length) }, (_, index) => {
    const lineA = linesA[index];
    const lineB = linesB[index];
    const left = lineA ? styled(a, lineA, style) : '';
    const padding = ' '.repeat(column - (lineA ? lineA.end - lineA.start : 0));
    return `${left}${padding} │ ${lineB ? styled(b, lineB, style) : ''}`.trimEnd();
  });
}
