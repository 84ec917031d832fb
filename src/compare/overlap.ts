import type { Numbered } from './numbered.ts';
import type { Lexicon } from './rarity.ts';
import { SYNONYM } from './relatedness.ts';
import type { Profile } from './terms.ts';

/** A term of one claim and what answers it in the other: the same term, or a synonym; terms by number. */
export interface Answer {
  readonly a: number;
  readonly b: number;
  /** 1 for the same term, less for a synonym. */
  readonly likeness: number;
}

/** Two claims that have terms in common, and which. */
export interface Overlap {
  readonly a: Profile;
  readonly b: Profile;
  readonly numberedA: Numbered;
  readonly numberedB: Numbered;
  /** For each term of `a` that has an answer, the best; in the order of its terms. */
  readonly fromA: readonly Answer[];
  /** For each term of `b` that has an answer, the best. */
  readonly fromB: readonly Answer[];
}

/** For each term of report A, the terms of report B that answer it. */
function answersOf(inA: Postings, inB: Postings, { groups }: Lexicon): (readonly Answer[])[] {
  const byGroup = new Map<number, number[]>();
  for (const term of inB.terms) {
    for (const group of groups[term] ?? []) {
      const members = byGroup.get(group);
      if (members) members.push(term);
      else byGroup.set(group, [term]);
    }
  }
  const answers: (readonly Answer[])[] = [];
  for (const term of inA.terms) {
    const found = new Map<number, Answer>();
    for (const group of groups[term] ?? []) {
      for (const other of byGroup.get(group) ?? []) {
        found.set(other, { a: term, b: other, likeness: SYNONYM });
      }
    }
    if (inB.lists[term]) found.set(term, { a: term, b: term, likeness: 1 });
    if (found.size > 0) answers[term] = [...found.values()];
  }
  return answers;
}

/** Which claims have a term, and the terms in the order in which they come. */
interface Postings {
  readonly terms: readonly number[];
  readonly lists: readonly (readonly number[] | undefined)[];
}

function postings(claims: readonly Numbered[], { ids }: Lexicon): Postings {
  const lists = new Array<number[] | undefined>(ids.length).fill(undefined);
  const order: number[] = [];
  for (let i = 0; i < claims.length; i++) {
    for (const term of claims[i]?.terms ?? []) {
      const list = lists[term];
      if (list) list.push(i);
      else {
        lists[term] = [i];
        order.push(term);
      }
    }
  }
  return { terms: order, lists };
}

/** How many partners of one claim are looked at closely. */
const MOST_CANDIDATES = 12;

/** The places with the most weight, the heaviest first, of equals the first. */
function heaviest(mass: Float64Array): number[] {
  const best: number[] = [];
  for (let j = 0; j < mass.length; j++) {
    const own = mass[j] ?? 0;
    if (own <= 0) continue;
    let at = best.length;
    while (at > 0 && (mass[best[at - 1] ?? 0] ?? 0) < own) at--;
    if (at === MOST_CANDIDATES) continue;
    best.splice(at, 0, j);
    if (best.length > MOST_CANDIDATES) best.pop();
  }
  return best;
}

/**
 * Finds the pairs of claims worth a closer look, without trying them all: through an index of the terms of B, those
 * which share at least one telling term; of these the {@link MOST_CANDIDATES} with most weight in common for each
 * claim of A.
 */
export function overlaps(
  a: readonly Numbered[],
  b: readonly Numbered[],
  lexicon: Lexicon,
): Overlap[] {
  const { damped } = lexicon;
  const index = postings(b, lexicon);
  const answers = answersOf(postings(a, lexicon), index, lexicon);
  const pairing = new Pairing(answers, lexicon);
  const mass = new Float64Array(b.length);
  const found: Overlap[] = [];
  for (const claim of a) {
    mass.fill(0);
    for (const term of claim.terms) {
      for (const { b: other, likeness } of answers[term] ?? []) {
        const weight = likeness * (damped[other] ?? 0);
        for (const j of index.lists[other] ?? []) mass[j] = (mass[j] ?? 0) + weight;
      }
    }
    for (const j of heaviest(mass)) {
      const other = b[j];
      if (other) found.push(pairing.of(claim, other));
    }
  }
  return found;
}

/** Holds claims against one another term by term; its marks serve all pairs in turn. */
class Pairing {
  private readonly isInB: Uint8Array;
  /** Where in `fromB` the answer for a term stands, plus one. */
  private readonly placeInB: Int32Array;

  constructor(
    private readonly answers: readonly (readonly Answer[])[],
    { ids }: Lexicon,
  ) {
    this.isInB = new Uint8Array(ids.length);
    this.placeInB = new Int32Array(ids.length);
  }

  of(a: Numbered, b: Numbered): Overlap {
    const { isInB, placeInB } = this;
    for (const term of b.terms) isInB[term] = 1;
    const fromA: Answer[] = [];
    const fromB: Answer[] = [];
    for (const term of a.terms) {
      let best: Answer | null = null;
      for (const answer of this.answers[term] ?? []) {
        if (isInB[answer.b] === 0) continue;
        if (best === null || best.likeness < answer.likeness) best = answer;
        const place = placeInB[answer.b] ?? 0;
        if (place === 0) placeInB[answer.b] = fromB.push(answer);
        else if ((fromB[place - 1]?.likeness ?? 1) < answer.likeness) fromB[place - 1] = answer;
      }
      if (best) fromA.push(best);
    }
    for (const term of b.terms) {
      isInB[term] = 0;
      placeInB[term] = 0;
    }
    return { a: a.profile, b: b.profile, numberedA: a, numberedB: b, fromA, fromB };
  }
}
