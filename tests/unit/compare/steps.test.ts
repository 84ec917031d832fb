import { expect, it } from 'vitest';
import { comparingReports } from '../../../src/compare/index.ts';
import { report } from '../../bench/compare/reports.ts';

/** Each step's time is the least of so many runs: a machine that is busy with something else makes none faster. */
const RUNS = 5;

it('does no great part of the work on two long reports in one step', () => {
  const least: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [a, b] = [{ text: report(10_000, 1) }, { text: report(10_000, 2) }];
    const steps = comparingReports(a, b, { score: 1, same: true });
    for (let at = 0, isDone = false; !isDone; at++) {
      const began = performance.now();
      isDone = steps.next().done === true;
      least[at] = Math.min(least[at] ?? Number.POSITIVE_INFINITY, performance.now() - began);
    }
  }
  const all = least.reduce((sum, ms) => sum + ms, 0);
  expect(Math.max(...least) / all).toBeLessThan(1 / 8);
});
