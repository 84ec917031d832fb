import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeliest, outlineOf } from '../../../../src/library/shards/outline.ts';
import {
  candidates,
  emptyShard,
  type Shard,
  withEntry,
  withoutEntry,
} from '../../../../src/library/shards/shard.ts';
import { chiefTermsOf, hashTerm } from '../../../../src/stories/chief-terms.ts';

const queryFor = (...terms: readonly string[]) =>
  chiefTermsOf(terms.map((term) => [term, 1] as const));

/** A shard of a week with a report for each list of terms. */
function shardOf(week: number, ...reports: readonly string[][]): Shard {
  return reports.reduce(
    (shard, terms, n) =>
      withEntry(shard, {
        id: n.toString(16).padStart(32, '0'),
        terms: queryFor(...terms),
      }),
    emptyShard(week, 0),
  );
}

const weeksFor = (shards: readonly Shard[], most: number, ...terms: string[]) =>
  likeliest(shards.map(outlineOf), queryFor(...terms), most).map(({ week }) => week);

describe('the outlines of shards', () => {
  it('name the shard whose reports have the rare terms, whatever terms all have', () => {
    const shards = Array.from({ length: 50 }, (_, week) =>
      shardOf(week, ['council', 'police', `town${week}`], ['council', 'rain', `river${week}`]),
    );
    expect(weeksFor(shards, 1, 'council', 'police', 'rain', 'river31', 'town31')).toEqual([31]);
    expect(weeksFor(shards, 2, 'police', 'river7', 'river8', 'town8')).toEqual([8, 7]);
  });

  it('leave out every shard that has fewer than two of the terms', () => {
    const shards = [shardOf(1, ['quay', 'ferry']), shardOf(2, ['quay', 'frost'])];
    expect(weeksFor(shards, 9, 'ferry', 'quay')).toEqual([1]);
    expect(weeksFor(shards, 9, 'harbour', 'tunnel')).toEqual([]);
    expect(weeksFor([], 9, 'ferry', 'quay')).toEqual([]);
  });

  it('forget what their shard forgets', () => {
    const shard = shardOf(1, ['quay', 'ferry']);
    expect(weeksFor([withoutEntry(shard, '0'.repeat(32))], 9, 'quay', 'ferry')).toEqual([]);
  });

  it('are read in every size that was stored', () => {
    const bits = new Uint32Array(1024);
    for (const term of ['quay', 'ferry']) {
      const bit = hashTerm(term) % 32_768;
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    const older = { week: 3, number: 0, bits };
    const outlines = [outlineOf(shardOf(1, ['quay', 'frost'])), older];
    expect(likeliest(outlines, queryFor('quay', 'ferry'), 9)).toEqual([older]);
    expect(likeliest(outlines, queryFor('quay', 'tunnel'), 9)).toEqual([]);
  });

  it('miss no shard that has a candidate, where all may be named', () => {
    const term = fc.constantFrom(...'abcdefghijkl');
    const report = fc.uniqueArray(term, { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(report, { maxLength: 3 })), report, (weeks, wanted) => {
        const shards = weeks.map((reports, week) => shardOf(week, ...reports));
        const named = new Set(weeksFor(shards, shards.length, ...wanted));
        for (const shard of shards) {
          if (candidates(shard, queryFor(...wanted)).length > 0) {
            expect(named).toContain(shard.week);
          }
        }
      }),
    );
  });
});
