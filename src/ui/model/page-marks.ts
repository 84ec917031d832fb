import type { Row } from './rows.ts';

/** A sentence of the page with the row that it belongs to. */
export interface PageMarkView {
  readonly key: string;
  readonly text: string;
}

/** The sentence of the page that a row is about, word for word. What the row says of it stays with us. */
export function pageMark({ key, a }: Row, text: string): PageMarkView {
  return { key, text: text.slice(a.start, a.end) };
}
