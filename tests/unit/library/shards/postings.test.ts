import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings } from '../../../../src/library/shards/postings.ts';
import {
  type Candidate,
  candidates,
  emptyShard,
  idAt,
  withEntry,
} from '../../../../src/library/shards/shard.ts';
import { chiefTermsOf, TERMS } from '../../../../src/stories/chief-terms.ts';

const idOf = (number: number) => number.toString(16).padStart(32, '0');

const termsOf = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-f]{1,2}$/), fc.double({ min: 0.001, max: 1, noNaN: true })),
  { selector: ([term]) => term, maxLength: TERMS + 5 },
);

type Terms = ReadonlyArray<readonly [term: string, weight: number]>;

const shardOf = (reports: readonly Terms[]) =>
  reports.reduce(
    (shard, terms, number) => withEntry(shard, { id: idOf(number), terms: chiefTermsOf(terms) }),
    emptyShard(1, 0),
  );

const idsOf = (found: readonly Candidate[]) => found.map(({ shard, place }) => idAt(shard, place));

describe('a shard by its terms', () => {
  it('gives the reports that going through the whole shard gives', () => {
    fc.assert(
      fc.property(fc.array(termsOf, { maxLength: 30 }), termsOf, (reports, wanted) => {
        const shard = shardOf(reports);
        const query = chiefTermsOf(wanted);
        expect(idsOf(new Postings(shard).search(query, 0)).sort()).toEqual(
          idsOf(candidates(shard, query)).sort(),
        );
      }),
    );
  });

  it('scores by the cosine: 1 for the same terms, less for a share of them, and leaves out what is below', () => {
    const terms: Terms = [
      ['ferry', 0.6],
      ['harbour', 0.6],
      ['tallow', 0.5],
      ['point', Math.sqrt(1 - 0.6 ** 2 - 0.6 ** 2 - 0.5 ** 2)],
    ];
    const half: Terms = [...terms.slice(0, 2), ['snow', 0.6], ['alps', 0.6]];
    const shard = shardOf([terms, half, [['ferry', 1]]]);
    const found = new Postings(shard).search(chiefTermsOf(terms), 0.1);
    expect(idsOf(found)).toEqual([idOf(0), idOf(1)]);
    expect(found[0]?.score).toBeCloseTo(1, 2);
    expect(found[1]?.score).toBeCloseTo(0.6, 2);
    expect(new Postings(shard).search(chiefTermsOf(terms), 0.7)).toHaveLength(1);
  });
});
