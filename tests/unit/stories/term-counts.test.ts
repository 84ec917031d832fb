import { expect, it } from 'vitest';
import { TermCounts } from '../../../src/stories/term-counts.ts';
import { type TermIndex, termIndexOf } from '../../../src/stories/term-index.ts';

/** The index of reports that have these terms, given as hashes. */
const indexOf = (...reports: readonly (readonly number[])[]): TermIndex =>
  termIndexOf(
    reports.map((hashes) => ({
      hashes: Uint32Array.from(hashes),
      weights: Uint8Array.from(hashes, () => 1),
    })),
  );

it('counts in how many reports of all indexes a term is', () => {
  const counts = new TermCounts([indexOf([7, 9], [9]), indexOf([9, 12])]);
  expect([7, 9, 12, 13].map((hash) => counts.of(hash))).toEqual([1, 3, 1, 0]);
});

it('numbers the terms, and says which numbers those of each index have', () => {
  const counts = new TermCounts([indexOf([7, 9]), indexOf([9, 12])]);
  expect(counts.having).toHaveLength(3);
  expect(counts.numbers.map((numbers) => [...numbers])).toEqual([
    [7, 9].map((hash) => counts.numberOf(hash)),
    [9, 12].map((hash) => counts.numberOf(hash)),
  ]);
  expect(counts.numberOf(13)).toBe(-1);
});

it('tells apart hashes whose first bits are the same, to the last slot and around it', () => {
  const last = 0xffff_ffff;
  const hashes = Array.from({ length: 40 }, (_, i) => last - 39 + i);
  const counts = new TermCounts([indexOf([0, ...hashes.slice(0, 20)]), indexOf(hashes.slice(10))]);
  expect(hashes.map((hash) => counts.of(hash))).toEqual(
    hashes.map((_, i) => (i >= 10 && i < 20 ? 2 : 1)),
  );
  expect(counts.of(0)).toBe(1);
  expect(counts.of(1)).toBe(0);
  expect(counts.of(last - 40)).toBe(0);
});

it('knows no term where there are no reports', () => {
  const counts = new TermCounts([]);
  expect(counts.of(0)).toBe(0);
  expect(counts.numberOf(0xffff_ffff)).toBe(-1);
});
