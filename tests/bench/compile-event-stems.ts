/**
 * Compiles src/stories/en/event-stems.ts from event-words.ts, so that no reader's browser has to stem the table:
 *
 *     npx tsx tests/bench/compile-event-stems.ts
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stem } from '../../src/text/stems.ts';
import { EVENT_WORDS } from './event-words.ts';
import { wrapped } from './wrapped-words.ts';

const lines = EVENT_WORDS.map((words) =>
  wrapped([...new Set(words.trim().split(/\s+/).map(stem))].sort()),
);

writeFileSync(
  resolve(import.meta.dirname, '../../src/stories/en/event-stems.ts'),
  `/* Compiled by tests/bench/compile-event-stems.ts from the words in tests/bench/event-words.ts. */

/** Stems of the words that tell what kind of event a report is of, one kind each; the last are those of any report. */
export const EVENT_STEMS: readonly string[] = [
${lines.join('\n')}
];
`,
);
