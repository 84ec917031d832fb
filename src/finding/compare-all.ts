import type { Report } from '../claims/index.ts';
import type { Comparison, StoryScore } from '../compare/index.ts';
import { compareStories, signatureOf } from '../stories/index.ts';

/** The comparisons grow with the square of the reports: of a longer story so many are compared. */
export const MAX_COMPARED = 10;

export interface CompareAllPorts {
  compare(a: Report, b: Report, story: StoryScore): Promise<Comparison>;
  /** Told before each comparison how many are done, and of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Lets what runs beside it draw and answer between two comparisons. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Compares every report of a story with every other.
 *
 * @returns the comparison of the reports at two places, the first the smaller; null where it was called off
 */
export async function compareAll(
  reports: readonly Report[],
  ports: CompareAllPorts,
): Promise<((a: number, b: number) => Comparison) | null> {
  const signed = reports.map((report) => ({ report, signature: signatureOf(report) }));
  const total = (signed.length * (signed.length - 1)) / 2;
  const comparisons = new Map<string, Comparison>();
  for (const [a, one] of signed.entries()) {
    for (const [i, other] of signed.slice(a + 1).entries()) {
      ports.onProgress?.(comparisons.size, total);
      await breathe();
      if (ports.signal?.aborted) return null;
      const story = compareStories(one.signature, other.signature);
      const b = a + 1 + i;
      comparisons.set(`${a} ${b}`, await ports.compare(one.report, other.report, story));
    }
  }
  return (a, b) => {
    const comparison = comparisons.get(`${a} ${b}`);
    if (!comparison) throw new Error(`Reports ${a} and ${b} were not compared`);
    return comparison;
  };
}
