import type { Library } from '../library.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';

/**
 * The whole library as the text of one JSON file, in pieces: a report a line, so that no more than one is in memory.
 *
 * @param now ISO 8601 date-time
 */
export async function* exportLibrary(library: Library, now: string): AsyncGenerator<string> {
  const decisions = await library.decisions();
  const header = { format: FORMAT, version: FORMAT_VERSION, exported: now, decisions };
  yield `${JSON.stringify(header).slice(0, -1)},"reports":[`;
  let separator = '\n';
  for await (const report of library.everyVersion()) {
    yield separator + JSON.stringify(report);
    separator = ',\n';
  }
  yield '\n]}\n';
}
