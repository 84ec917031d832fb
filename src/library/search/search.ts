import * as v from 'valibot';
import type { Database } from '../database.ts';
import { type ReportHead, savedHeadSchema, savedReportSchema } from '../report.ts';
import { findWords, foldText, wordsOf } from './words.ts';

/** A report in which all the words of a query stand. */
export interface FoundText {
  readonly head: ReportHead;
  /** The passage around the first word that stands in the text: the text's own characters. */
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** How many reports are read at once. */
const BATCH = 200;

/**
 * Looks through every saved text, the latest saved first, and gives what is found as it is found: no second copy of
 * every text is kept for searching, and the first results come at once however large the library is.
 *
 * @param query words, all of which must stand in the report's headline, publisher or text, as parts of words too;
 *   in quotation marks they must stand so
 */
export async function* searchTexts(
  database: Database,
  query: string,
  signal: AbortSignal,
): AsyncGenerator<FoundText> {
  const words = wordsOf(query);
  if (words.length === 0) return;
  const keys = (await database.getAllKeysFromIndex('heads', 'savedAt')).reverse();
  for (let from = 0; from < keys.length && !signal.aborted; from += BATCH) {
    const transaction = database.transaction(['heads', 'versions']);
    const found = await Promise.all(
      keys.slice(from, from + BATCH).map(async (id) => {
        const head = v.safeParse(savedHeadSchema, await transaction.objectStore('heads').get(id));
        if (!head.success) return null;
        const { version } = head.output;
        const report: unknown = await transaction.objectStore('versions').get([id, version]);
        return v.is(savedReportSchema, report) ? foundIn(head.output, report.text, words) : null;
      }),
    );
    if (signal.aborted) return;
    for (const each of found) if (each) yield each;
  }
}

function foundIn(head: ReportHead, text: string, words: readonly string[]): FoundText | null {
  const about = foldText([head.title, head.publisher, head.byline].join('\n'));
  const inText = findWords(text, words);
  if (!words.every((word, i) => inText.places[i] !== null || about.includes(word))) return null;
  const first = inText.places.find((place) => place !== null);
  return { head, ...inText.passage(first ?? null) };
}
