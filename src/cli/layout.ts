import type { Report } from '../claims/index.ts';
import { type MarkedText, PLAIN, type Style, wrap } from './columns.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const BOLD: Style = { on: '\u001b[1m', off: '\u001b[22m' };
const HIGHLIGHT: Style = { on: '\u001b[1;33m', off: '\u001b[22;39m' };

/** How a terminal shows headings and what stands out: not at all without colour. */
export function stylesOf({ colour }: Terminal): {
  readonly bold: Style;
  readonly highlight: Style;
} {
  return colour ? { bold: BOLD, highlight: HIGHLIGHT } : { bold: PLAIN, highlight: PLAIN };
}

/** A page's text can carry codes that command a terminal; each is shown as one sign, so that offsets hold. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\s]/gu, '\ufffd').replace(/\s/g, ' ');
}

/** A text without marks, its white space closed up. */
export function plain(text: string): MarkedText {
  return { text: printable(text).replace(/ +/g, ' ').trim(), marks: [] };
}

/** A text in lines of a width, each behind `indent`, the first behind `first`. */
export function paragraph(text: string, width: number, indent = '', first = indent): string[] {
  const shown = plain(text).text;
  return wrap(shown, Math.max(10, width - indent.length)).map(
    (line, index) => (index === 0 ? first : indent) + shown.slice(line.start, line.end),
  );
}

/** Publisher and date of a report, and that they are not stated where they aren't. */
export function sourceLine({ publisher, published }: Report): string {
  return `${publisher ?? WORDS.noPublisher}, ${published ?? WORDS.noDate}`;
}
