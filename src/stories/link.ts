import { Heap } from './heap.ts';

/** Two reports, by number, and by how much the log-odds of their being of one event pass the threshold. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly margin: number;
}

/** No pair of reports speaks louder than this for or against a whole group. */
export const LEAST_MARGIN = -3.5;
export const MOST_MARGIN = 7.5;

export function boundedMargin(margin: number): number {
  return Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, margin));
}

interface Group {
  readonly size: number;
  /** By group: how far the links to it, summed up, lie above {@link LEAST_MARGIN} each. */
  readonly near: Map<number, number>;
}

interface Candidate {
  readonly mean: number;
  readonly one: number;
  readonly other: number;
}

const comesFirst = (a: Candidate, b: Candidate) =>
  a.mean === b.mean ? a.one < b.one || (a.one === b.one && a.other < b.other) : a.mean > b.mean;

/**
 * Groups reports of one event by average linkage (Sokal and Michener 1958): the two groups whose reports are on the
 * mean surest to be of one event become one, as long as the mean passes the threshold. One pair that is taken for one
 * event by mistake is outvoted by the reports about it, and one that says little is carried by them.
 *
 * @param count how many reports there are, numbered from 0
 * @param links pairs that are left out have {@link LEAST_MARGIN}
 * @returns the group's number for each report
 */
export function linkReports(count: number, links: Iterable<Link>): number[] {
  const groups = new Map<number, Group>();
  const groupOf = Array.from({ length: count }, (_, report) => report);
  for (const report of groupOf) groups.set(report, { size: 1, near: new Map() });
  const waiting = new Heap<Candidate>(comesFirst);
  const offer = (one: number, other: number) => {
    const a = groups.get(one);
    const b = groups.get(other);
    const sum = a?.near.get(other);
    if (!a || !b || sum === undefined) return;
    const mean = LEAST_MARGIN + sum / (a.size * b.size);
    if (mean >= 0) waiting.push({ mean, one: Math.min(one, other), other: Math.max(one, other) });
  };
  for (const { a, b, margin } of links) {
    const above = boundedMargin(margin) - LEAST_MARGIN;
    if (above <= 0 || a === b) continue;
    groups.get(a)?.near.set(b, above);
    groups.get(b)?.near.set(a, above);
    offer(a, b);
  }
  const joined = new Map<number, number>();
  let next = count;
  for (let best = waiting.pop(); best; best = waiting.pop()) {
    const one = groups.get(best.one);
    const other = groups.get(best.other);
    // One of the two has become part of a greater group since.
    if (!one || !other) continue;
    const near = new Map<number, number>();
    for (const group of [one, other]) {
      for (const [id, sum] of group.near) {
        if (id !== best.one && id !== best.other) near.set(id, (near.get(id) ?? 0) + sum);
      }
    }
    groups.delete(best.one);
    groups.delete(best.other);
    groups.set(next, { size: one.size + other.size, near });
    joined.set(best.one, next);
    joined.set(best.other, next);
    for (const [id, sum] of near) {
      const neighbour = groups.get(id);
      neighbour?.near.delete(best.one);
      neighbour?.near.delete(best.other);
      neighbour?.near.set(next, sum);
      offer(next, id);
    }
    next++;
  }
  // Groups are numbered in the order in which they came about: the last is settled first.
  const settled = new Map<number, number>();
  for (let id = next - 1; id >= 0; id--) {
    const into = joined.get(id);
    settled.set(id, into === undefined ? id : (settled.get(into) ?? into));
  }
  return groupOf.map((report) => settled.get(report) ?? report);
}
