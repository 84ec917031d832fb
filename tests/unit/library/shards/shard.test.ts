import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAPACITY,
  candidates,
  type Entry,
  emptyShard,
  idAt,
  type Shard,
  shardOf,
  withEntry,
  withoutEntry,
} from '../../../../src/library/shards/shard.ts';
import { chiefTermsOf, TERMS } from '../../../../src/stories/chief-terms.ts';

const idOf = (n: number): string => n.toString(16).padStart(32, '0');

function entry(n: number, ...terms: string[]): Entry {
  return {
    id: idOf(n),
    terms: chiefTermsOf(terms.map((term, i) => [term, terms.length - i] as const)),
  };
}

const oneByOne = (entries: readonly Entry[]): Shard =>
  entries.reduce((shard, one) => withEntry(shard, one), emptyShard(0, 0));

const idsFor = (shard: Shard, ...terms: string[]): string[] =>
  candidates(shard, chiefTermsOf(terms.map((term) => [term, 1] as const)))
    .sort((a, b) => b.score - a.score)
    .map((each) => idAt(each.shard, each.place));

describe('a shard', () => {
  const shard = oneByOne([
    entry(1, 'veldt', 'tug', 'grain'),
    entry(2, 'tug', 'veldt', 'strike'),
    entry(3, 'flood', 'valley', 'tug'),
  ]);

  it('gives the reports that share two terms or more, the most alike first', () => {
    expect(idsFor(shard, 'veldt', 'grain', 'tug')).toEqual([idOf(1), idOf(2)]);
    expect(idsFor(shard, 'tug', 'pump')).toEqual([]);
  });

  it('is stored in line where it is full, and not as a file of its own', () => {
    const terms = (n: number) => Array.from({ length: TERMS }, (_, i) => `term${i} of ${n}`);
    const entries = Array.from({ length: CAPACITY }, (_, n) => entry(n, ...terms(n)));
    const full = shardOf(0, 0, entries);
    expect(full.count).toBe(CAPACITY);
    // IndexedDB stores what the structured clone of a value is written as, in Chromium by this very serializer.
    expect(serialize(full).byteLength).toBeLessThan(64 * 1024 - 256);
  });

  it('forgets a report that is taken out, and no other', () => {
    const rest = withoutEntry(shard, idOf(1));
    expect(idsFor(rest, 'veldt', 'grain', 'tug')).toEqual([idOf(2)]);
    expect(idsFor(rest, 'flood', 'valley')).toEqual([idOf(3)]);
    expect(withoutEntry(rest, idOf(1))).toBe(rest);
  });

  it('indexes no more than its places, the heaviest terms', () => {
    const many = Array.from({ length: TERMS + 5 }, (_, i) => `term${i}`);
    const full = oneByOne([entry(1, ...many)]);
    expect(idsFor(full, 'term0', `term${TERMS - 1}`)).toEqual([idOf(1)]);
    expect(idsFor(full, `term${TERMS}`, `term${TERMS + 1}`)).toEqual([]);
  });

  it('is the same whether its reports come one by one or all at once', () => {
    const terms = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 12 }), (reports) => {
        const entries = reports.map((each, n) => entry(n, ...each));
        expect(oneByOne(entries)).toEqual(shardOf(0, 0, entries));
      }),
    );
  });

  it('holds what was put in and not taken out, whatever the order', () => {
    const step = fc.record({ id: fc.integer({ min: 0, max: 8 }), add: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let tried = emptyShard(0, 0);
        const held = new Set<number>();
        for (const { id, add } of steps) {
          if (add && !held.has(id)) {
            tried = withEntry(tried, entry(id, `only${id}`, 'common'));
            held.add(id);
          } else if (!add) {
            tried = withoutEntry(tried, idOf(id));
            held.delete(id);
          }
        }
        expect(tried.count).toBe(held.size);
        for (let id = 0; id <= 8; id++) {
          expect(idsFor(tried, `only${id}`, 'common')).toEqual(held.has(id) ? [idOf(id)] : []);
        }
      }),
    );
  });
});
