import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { probabilityOf } from '../../similarity/logistic.ts';
import { groupReports, type Member } from '../../stories/cluster.ts';
import { documentFrequencyAmong, signatureOf } from '../../stories/index.ts';
import { PairMargins } from '../../stories/pair-margins.ts';
import { errorAnswer, parseLine } from '../jsonl.ts';
import { readReport } from '../report.ts';

/** Pairs below this score are not worth a line. */
const LOWEST_SCORE = 0.05;

/** Whoever is in one story scores at least so much, and nobody else does. */
const THRESHOLD = 0.5;
const BELOW_THRESHOLD = 0.4999;

/**
 * Reads every report of `input`, puts them into stories in their order, as the library does with what a reader saves,
 * then writes each pair that scores {@link LOWEST_SCORE} or more.
 *
 * @returns how many lines could not be handled
 */
export async function answerStories(input: Readable, output: Writable): Promise<number> {
  const reports: Member[] = [];
  const ids: unknown[] = [];
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
      // What is given as an id need not be a text, nor be given once.
      reports.push({ id: String(ids.length), signature: signatureOf(readReport(parsed)) });
      ids.push(id);
    } catch (error) {
      failed++;
      await write({ id, error: errorAnswer(error) });
    }
  }
  const margins = new PairMargins(
    documentFrequencyAmong(reports.map(({ signature }) => signature)),
  );
  const storyOf = new Map<string, string>();
  for (const story of groupReports(reports, undefined, margins.of)) {
    for (const member of story.members) storyOf.set(member, story.id);
  }
  for (const [i, a] of reports.entries()) {
    for (const [k, b] of reports.slice(i + 1).entries()) {
      const same = storyOf.get(a.id) === storyOf.get(b.id);
      const likely = probabilityOf(margins.of(a, b));
      const bounded = same ? Math.max(THRESHOLD, likely) : Math.min(BELOW_THRESHOLD, likely);
      const score = Math.round(bounded * 1e4) / 1e4;
      if (score >= LOWEST_SCORE) await write({ a: ids[i], b: ids[i + 1 + k], score, same });
    }
  }
  return failed;
}
