import { readFileSync } from 'node:fs';
import { type Signature, signatureOf } from '../../stories/index.ts';

/** A report of a collection, with the story that it was marked by hand to be of. */
export interface StoryDocument {
  readonly title: string;
  readonly text: string;
  readonly date?: string | null;
  readonly story: string;
  readonly topic?: number;
}

/** Reads a collection of reports, story_*.jsonl, with the signature of each, which goes by whole dates alone. */
export function readCollection(path: string): {
  readonly documents: readonly StoryDocument[];
  readonly signed: readonly Signature[];
} {
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StoryDocument);
  const signed = documents.map(({ title, text, date }) =>
    signatureOf({
      title,
      text,
      published: /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? (date ?? null) : null,
    }),
  );
  return { documents, signed };
}
