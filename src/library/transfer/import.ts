import * as v from 'valibot';
import type { Library } from '../library.ts';
import { type SavedReport, savedReportSchema } from '../report.ts';
import { decisionsSchema } from '../stories/decisions.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';
import { JsonStreamError, jsonElements } from './json-elements.ts';

/** How an import goes, or went. */
export interface ImportProgress {
  /** Report versions that the library did not have. */
  readonly added: number;
  /** Report versions that it had. */
  readonly known: number;
  /** Entries that are not well-formed. */
  readonly refused: number;
}

export type Imported = ImportProgress & {
  /** `cancelled` and `damaged` keep what was read until then. */
  readonly outcome: 'done' | 'cancelled' | 'damaged' | 'otherFormat' | 'newerVersion';
};

/**
 * As many as make one transaction worth its cost, and few enough that cancelling takes effect at once and a page that
 * imports answers the reader meanwhile.
 */
const BATCH = 20;

/** The versions of one report go in together, so that they keep their order; so many at most. */
const MAX_VERSIONS = 1_000;

/**
 * Merges an exported file into a library. Nothing that the library has is changed or lost, and the same file once
 * more adds nothing. Each entry is checked by itself.
 *
 * @param pieces the file's text, as it is read
 * @param onProgress told after every batch
 */
export async function importLibrary(
  library: Library,
  pieces: AsyncIterable<string>,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<Imported> {
  const count = { added: 0, known: 0, refused: 0 };
  let batch: SavedReport[] = [];
  let format: unknown = null;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const added = await library.merge(batch);
    count.added += added;
    count.known += batch.length - added;
    batch = [];
    onProgress({ ...count });
  };
  try {
    for await (const { member, json } of jsonElements(pieces)) {
      if (signal.aborted) return { outcome: 'cancelled', ...count };
      if (member === 'format') format = parsed(json);
      if (member === 'version' && Number(json) > FORMAT_VERSION) {
        return { outcome: 'newerVersion', ...count };
      }
      if (member === 'decisions' && format === FORMAT) {
        const decisions = v.safeParse(decisionsSchema, parsed(json));
        if (decisions.success) await library.importDecisions(decisions.output);
      }
      if (member !== 'reports') continue;
      if (format !== FORMAT) return { outcome: 'otherFormat', ...count };
      const report = v.safeParse(savedReportSchema, parsed(json));
      if (!report.success) {
        count.refused++;
        continue;
      }
      const isOther = report.output.id !== batch.at(-1)?.id;
      if (batch.length >= (isOther ? BATCH : MAX_VERSIONS)) await flush();
      batch.push(report.output);
    }
    await flush();
    return { outcome: format === FORMAT ? 'done' : 'otherFormat', ...count };
  } catch (error) {
    if (!(error instanceof JsonStreamError)) throw error;
    await flush();
    return { outcome: format === FORMAT ? 'damaged' : 'otherFormat', ...count };
  }
}

/** The value of a piece of JSON; null where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
