import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_MARGIN, type Link, linkReports } from '../../../src/stories/link.ts';

/** Every pair of `ids` with one margin. */
const all = (ids: readonly number[], margin: number): Link[] =>
  ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b, margin })));

const groupsOf = (group: readonly number[]) =>
  [...new Set(group)].map((one) => group.flatMap((each, report) => (each === one ? [report] : [])));

describe('linkReports', () => {
  it('leaves reports alone that nothing links', () => {
    expect(groupsOf(linkReports(3, []))).toEqual([[0], [1], [2]]);
  });

  it('carries a pair that says little by the reports about it', () => {
    const links = [...all([0, 1, 2, 3], 3).filter(({ a, b }) => a !== 0 || b !== 3)];
    expect(groupsOf(linkReports(4, [...links, { a: 0, b: 3, margin: -1 }]))).toEqual([
      [0, 1, 2, 3],
    ]);
  });

  it('does not let one mistaken pair join two stories', () => {
    const links = [...all([0, 1, 2], 3), ...all([3, 4, 5], 3), { a: 2, b: 3, margin: 1 }];
    expect(groupsOf(linkReports(6, links))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('joins the surest first, and drops what a greater group no longer bears out', () => {
    const links: Link[] = [
      { a: 0, b: 1, margin: 4 },
      { a: 1, b: 2, margin: 2 },
    ];
    expect(groupsOf(linkReports(3, links))).toEqual([[0, 1], [2]]);
  });

  it('gives groups that pass the threshold on the mean, whatever the order of the links', () => {
    const margin = fc.integer({ min: -40, max: 80 }).map((tenth) => tenth / 10);
    const links = fc
      .array(margin, { minLength: 28, maxLength: 28 })
      .map((margins) =>
        all([...Array(8).keys()], 0).map((link, i) => ({ ...link, margin: margins[i] ?? 0 })),
      );
    fc.assert(
      fc.property(links, (some) => {
        const group = linkReports(8, some);
        for (const members of groupsOf(group)) {
          if (members.length < 2) continue;
          const within = some.filter(({ a, b }) => members.includes(a) && members.includes(b));
          const bounded = within.map((link) => Math.max(LEAST_MARGIN, Math.min(7.5, link.margin)));
          // Two groups are joined where the mean between them passes; so the mean within does, too.
          expect(bounded.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(-1e-6);
        }
        expect(group).toHaveLength(8);
      }),
    );
  });
});
