import type { Weight } from './rarity.ts';
import { SYNONYM, synonymGroups } from './relatedness.ts';
import type { Profile } from './terms.ts';

/** A term of one claim and what answers it in the other: the same term, or a synonym. */
export interface Answer {
  readonly a: string;
  readonly b: string;
  /** 1 for the same term, less for a synonym. */
  readonly likeness: number;
}

/** Two claims that have terms in common, and which. */
export interface Overlap {
  readonly a: Profile;
  readonly b: Profile;
  /** For each term of `a` that has an answer, the best. */
  readonly fromA: ReadonlyMap<string, Answer>;
  /** For each term of `b` that has an answer, the best. */
  readonly fromB: ReadonlyMap<string, Answer>;
}

interface Pair {
  readonly fromA: Map<string, Answer>;
  readonly fromB: Map<string, Answer>;
}

/** For each term of report A, the terms of report B that answer it. */
function answersOf(
  idsA: Iterable<string>,
  idsB: ReadonlySet<string>,
): Map<string, readonly Answer[]> {
  const byGroup = new Map<number, string[]>();
  for (const id of idsB) {
    for (const group of synonymGroups(id)) {
      const members = byGroup.get(group);
      if (members) members.push(id);
      else byGroup.set(group, [id]);
    }
  }
  const answers = new Map<string, readonly Answer[]>();
  for (const id of idsA) {
    const found = new Map<string, Answer>();
    for (const group of synonymGroups(id)) {
      for (const other of byGroup.get(group) ?? []) {
        found.set(other, { a: id, b: other, likeness: SYNONYM });
      }
    }
    if (idsB.has(id)) found.set(id, { a: id, b: id, likeness: 1 });
    if (found.size > 0) answers.set(id, [...found.values()]);
  }
  return answers;
}

function postings(profiles: readonly Profile[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (const [i, { kinds }] of profiles.entries()) {
    for (const id of kinds.keys()) {
      const list = lists.get(id);
      if (list) list.push(i);
      else lists.set(id, [i]);
    }
  }
  return lists;
}

function keepBest(best: Map<string, Answer>, key: string, answer: Answer): void {
  const known = best.get(key);
  if (!known || known.likeness < answer.likeness) best.set(key, answer);
}

/** How many partners of one claim are looked at closely. */
const MOST_CANDIDATES = 12;

/**
 * Finds the pairs of claims worth a closer look, without trying them all: through an index of the terms of B, those
 * which share at least one telling term; of these the {@link MOST_CANDIDATES} with most weight in common for each
 * claim of A.
 */
export function overlaps(
  a: readonly Profile[],
  b: readonly Profile[],
  weights: ReadonlyMap<string, Weight>,
): Overlap[] {
  const index = postings(b);
  const answers = answersOf(postings(a).keys(), new Set(index.keys()));
  const found: Overlap[] = [];
  for (const profile of a) {
    const mass = new Float64Array(b.length);
    for (const id of profile.kinds.keys()) {
      for (const answer of answers.get(id) ?? []) {
        const weight = answer.likeness * (weights.get(answer.b)?.damped ?? 0);
        for (const j of index.get(answer.b) ?? []) mass[j] = (mass[j] ?? 0) + weight;
      }
    }
    const candidates = [...mass.keys()]
      .filter((j) => (mass[j] ?? 0) > 0)
      .sort((i, j) => (mass[j] ?? 0) - (mass[i] ?? 0) || i - j)
      .slice(0, MOST_CANDIDATES);
    for (const j of candidates) {
      const other = b[j];
      if (!other) continue;
      const pair: Pair = { fromA: new Map(), fromB: new Map() };
      for (const id of profile.kinds.keys()) {
        for (const answer of answers.get(id) ?? []) {
          if (!other.kinds.has(answer.b)) continue;
          keepBest(pair.fromA, answer.a, answer);
          keepBest(pair.fromB, answer.b, answer);
        }
      }
      found.push({ a: profile, b: other, ...pair });
    }
  }
  return found;
}
