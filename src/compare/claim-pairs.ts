import { inOneGo, mapInSteps, type Steps } from '../text/steps.ts';
import type { AnalysedReport } from './analysed/report.ts';
import { type IndexedClaim, type Lexicon, lexiconOf } from './lexicon.ts';
import { fromDiagonal } from './places.ts';
import {
  at,
  centredCosines,
  type Greatest,
  greatestOf,
  leadCosines,
  leadTerms,
  type Matrix,
  plainCosines,
  type ReportVectors,
  termCosines,
} from './similarity.ts';

/** How alike the claims of two reports are, by their terms and, where there are vectors, by what the encoder makes of them. */
export interface ClaimSimilarity {
  readonly terms: Matrix;
  readonly greatestTerms: Greatest;
  /** How alike each claim is to the lead of its own report. */
  readonly lead: { readonly a: readonly number[]; readonly b: readonly number[] };
  readonly vectors: {
    readonly plain: Matrix;
    readonly centred: Matrix;
    readonly greatest: Greatest;
    readonly lead: { readonly a: readonly number[]; readonly b: readonly number[] };
  } | null;
}

/** What the terms that two claims share weigh. */
export interface Overlap {
  readonly plain: number;
  readonly damped: number;
  /** The heaviest and the second heaviest. */
  readonly first: number;
  readonly second: number;
  /** Numbers and dates. */
  readonly numbers: number;
  /** How far they are the story's main words, names aside. */
  readonly core: number;
  /** How many of them are names. */
  readonly names: number;
}

/** Two claims that may match, and all that evidence is taken from. */
export interface ClaimPair {
  readonly a: IndexedClaim;
  readonly b: IndexedClaim;
  /** The terms that both have, in the order of the first claim's. */
  readonly shared: readonly number[];
  readonly overlap: Overlap;
  readonly lexicon: Lexicon;
  readonly similarity: ClaimSimilarity;
}

/** How many partners of one claim are looked at closely: by terms, and by vectors. */
const MAX_BY_TERMS = 12;
const MAX_BY_VECTORS = 6;

/** How many pairs are looked at closely at a time. */
const AT_A_TIME = 500;

/**
 * The pairs of claims worth a closer look: for each claim of either report those most alike by their terms, and those
 * most alike by their vectors. The same pairs whichever report comes first.
 */
export function* claimPairs(
  a: AnalysedReport,
  b: AnalysedReport,
  vectors: ReportVectors | null,
): Steps<ClaimPair[]> {
  const lexicon = lexiconOf(a.claims, b.claims);
  yield;
  const pairing = new Pairing(lexicon, yield* similarityOf(lexicon, vectors));
  yield;
  const places = yield* closest(pairing.similarity);
  yield;
  return yield* mapInSteps(places, AT_A_TIME, ([i, j]) => pairing.of(i, j) as ClaimPair);
}

/** One claim of each report as a pair, by their places; null where there is none. */
export function pairOf(
  a: AnalysedReport,
  b: AnalysedReport,
  vectors: ReportVectors | null,
  i: number,
  j: number,
): ClaimPair | null {
  const lexicon = lexiconOf(a.claims, b.claims);
  return new Pairing(lexicon, inOneGo(similarityOf(lexicon, vectors))).of(i, j);
}

class Pairing {
  private readonly marks: Uint8Array;

  constructor(
    private readonly lexicon: Lexicon,
    readonly similarity: ClaimSimilarity,
  ) {
    this.marks = new Uint8Array(this.lexicon.ids.length);
  }

  of(i: number, j: number): ClaimPair | null {
    const { lexicon, similarity, marks } = this;
    const [a, b] = [lexicon.a[i], lexicon.b[j]];
    if (!a || !b) return null;
    const shared = sharedTerms(a, b, marks);
    return { a, b, shared, overlap: overlapOf(shared, lexicon), lexicon, similarity };
  }
}

function* similarityOf(lexicon: Lexicon, vectors: ReportVectors | null): Steps<ClaimSimilarity> {
  const terms = termCosines(lexicon);
  yield;
  const greatestTerms = greatestOf(terms);
  const lead = { a: leadTerms(lexicon.a, lexicon), b: leadTerms(lexicon.b, lexicon) };
  if (!vectors) return { terms, greatestTerms, lead, vectors: null };
  const a = vectors.a.map(({ sentence }) => sentence);
  const b = vectors.b.map(({ sentence }) => sentence);
  const centred = yield* centredCosines(a, b);
  return {
    terms,
    greatestTerms,
    lead,
    vectors: {
      plain: yield* plainCosines(a, b),
      centred,
      greatest: greatestOf(centred),
      lead: { a: leadCosines(a), b: leadCosines(b) },
    },
  };
}

function sharedTerms(x: IndexedClaim, y: IndexedClaim, marks: Uint8Array): number[] {
  const shared: number[] = [];
  for (const term of y.terms) marks[term] = 1;
  for (const term of x.terms) if (marks[term] === 1) shared.push(term);
  for (const term of y.terms) marks[term] = 0;
  return shared;
}

function overlapOf(shared: readonly number[], { plain, damped, core, kinds }: Lexicon): Overlap {
  const found = { plain: 0, damped: 0, first: 0, second: 0, numbers: 0, core: 0, names: 0 };
  for (const term of shared) {
    const weight = damped[term] ?? 0;
    const kind = kinds[term];
    found.plain += plain[term] ?? 0;
    found.damped += weight;
    if (weight > found.first) {
      found.second = found.first;
      found.first = weight;
    } else if (weight > found.second) found.second = weight;
    if (kind === 'number' || kind === 'date') found.numbers += weight;
    else if (kind === 'name') found.names++;
    else found.core += core[term] ?? 0;
  }
  return found;
}

/** The places of the greatest values of each row and column, those at or below 0 left out. */
function* closestBy(
  { rows, columns, values }: Matrix,
  most: number,
  into: Set<number>,
): Steps<void> {
  const apart = (place: number) =>
    fromDiagonal(Math.floor(place / columns), place % columns, rows, columns);
  const keep = (count: number, place: (k: number) => number) => {
    // Those as near as the last one come too: which of equals stands first is no reason.
    const least = greatest(count, most, (k) => values[place(k)] ?? 0);
    const near: number[] = [];
    const equal: number[] = [];
    for (let k = 0; k < count; k++) {
      const own = values[place(k)] ?? 0;
      if (own > 0 && own >= least) (own === least ? equal : near).push(place(k));
    }
    if (near.length + equal.length > 2 * most) {
      // A sentence that is said again and again: of so many those about as far down in their reports.
      equal.sort((x, y) => apart(x) - apart(y));
      const last = apart(equal[most - 1] ?? 0);
      while (equal.length > most && apart(equal.at(-1) ?? 0) > last) equal.pop();
    }
    for (const one of [...near, ...equal]) into.add(one);
  };
  for (let i = 0; i < rows; i++) keep(columns, (j) => i * columns + j);
  yield;
  for (let j = 0; j < columns; j++) keep(rows, (i) => i * columns + j);
}

/** The `rank`th greatest of some values; 0 where there are fewer above 0. */
function greatest(count: number, rank: number, value: (k: number) => number): number {
  const top = new Float32Array(rank);
  for (let k = 0; k < count; k++) {
    const own = value(k);
    if (own <= (top[rank - 1] ?? 0)) continue;
    let at = rank - 1;
    for (; at > 0 && (top[at - 1] ?? 0) < own; at--) top[at] = top[at - 1] ?? 0;
    top[at] = own;
  }
  return top[rank - 1] ?? 0;
}

function* closest({ terms, vectors }: ClaimSimilarity): Steps<(readonly [number, number])[]> {
  const places = new Set<number>();
  yield* closestBy(terms, MAX_BY_TERMS, places);
  yield;
  if (vectors) yield* closestBy(vectors.centred, MAX_BY_VECTORS, places);
  return [...places]
    .sort((x, y) => x - y)
    .map((place) => [Math.floor(place / terms.columns), place % terms.columns]);
}

/** The similarity of the claims beside a pair, before it in both reports or after it in both. */
export function besidePair(matrix: Matrix, i: number, j: number): number {
  return Math.max(at(matrix, i - 1, j - 1), at(matrix, i + 1, j + 1));
}
