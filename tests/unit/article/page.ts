import { parseHTML } from 'linkedom';

/** Parses a page for a test. */
export function parsePage(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Sentences of running text, each with its number in it, so that no two are alike. */
export function sentences(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) =>
      `Paragraph ${at + 1} tells how the harbour of Port Averil was cleared of ice on day ${at + 1} of the frost, by hand and with borrowed saws.`,
  );
}
