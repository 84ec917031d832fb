import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { commonnessOf, compareStories, type Signature, signatureOf } from '../../stories/index.ts';
import { errorAnswer, parseLine } from '../jsonl.ts';
import { readReport } from '../report.ts';

/** Pairs below this score are not worth a line. */
const LOWEST_SCORE = 0.05;

/**
 * Reads every report of `input`, then writes each pair that scores {@link LOWEST_SCORE} or more.
 *
 * @returns how many lines could not be handled
 */
export async function answerStories(input: Readable, output: Writable): Promise<number> {
  const seen: { id: unknown; signature: Signature }[] = [];
  let failed = 0;
  const write = async (line: object) => {
    if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain');
  };
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    let id: unknown = null;
    try {
      const parsed = parseLine(line);
      id = parsed.id ?? null;
      seen.push({ id, signature: signatureOf(readReport(parsed)) });
    } catch (error) {
      failed++;
      await write({ id, error: errorAnswer(error) });
    }
  }
  // As the library does among the reader's own reports.
  const commonness = commonnessOf(seen.map(({ signature }) => signature));
  for (const [i, a] of seen.entries()) {
    for (const b of seen.slice(i + 1)) {
      const { score, same } = compareStories(a.signature, b.signature, commonness);
      if (score < LOWEST_SCORE) continue;
      await write({ a: a.id, b: b.id, score, same });
    }
  }
  return failed;
}
