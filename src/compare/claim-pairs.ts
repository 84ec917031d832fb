import type { AnalysedReport } from './analysed/report.ts';
import { type IndexedClaim, type Lexicon, lexiconOf } from './lexicon.ts';
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

/** Two claims that may match, and all that evidence is taken from. */
export interface ClaimPair {
  readonly a: IndexedClaim;
  readonly b: IndexedClaim;
  /** The terms that both have, in the order of the first claim's. */
  readonly shared: readonly number[];
  readonly lexicon: Lexicon;
  readonly similarity: ClaimSimilarity;
}

/** How many partners of one claim are looked at closely: by terms, and by vectors. */
const MAX_BY_TERMS = 12;
const MAX_BY_VECTORS = 6;

/**
 * The pairs of claims worth a closer look: for each claim of either report those most alike by their terms, and those
 * most alike by their vectors. The same pairs whichever report comes first.
 */
export function claimPairs(
  a: AnalysedReport,
  b: AnalysedReport,
  vectors: ReportVectors | null,
): ClaimPair[] {
  const pairing = new Pairing(a, b, vectors);
  return closest(pairing.similarity).map(([i, j]) => pairing.of(i, j) as ClaimPair);
}

/** One claim of each report as a pair, by their places; null where there is none. */
export function pairOf(
  a: AnalysedReport,
  b: AnalysedReport,
  vectors: ReportVectors | null,
  i: number,
  j: number,
): ClaimPair | null {
  return new Pairing(a, b, vectors).of(i, j);
}

class Pairing {
  private readonly lexicon: Lexicon;
  readonly similarity: ClaimSimilarity;
  private readonly marks: Uint8Array;

  constructor(a: AnalysedReport, b: AnalysedReport, vectors: ReportVectors | null) {
    this.lexicon = lexiconOf(a.claims, b.claims);
    this.similarity = similarityOf(this.lexicon, vectors);
    this.marks = new Uint8Array(this.lexicon.ids.length);
  }

  of(i: number, j: number): ClaimPair | null {
    const { lexicon, similarity, marks } = this;
    const [a, b] = [lexicon.a[i], lexicon.b[j]];
    if (!a || !b) return null;
    return { a, b, shared: sharedTerms(a, b, marks), lexicon, similarity };
  }
}

function similarityOf(lexicon: Lexicon, vectors: ReportVectors | null): ClaimSimilarity {
  const terms = termCosines(lexicon);
  const greatestTerms = greatestOf(terms);
  const lead = { a: leadTerms(lexicon.a, lexicon), b: leadTerms(lexicon.b, lexicon) };
  if (!vectors) return { terms, greatestTerms, lead, vectors: null };
  const a = vectors.a.map(({ sentence }) => sentence);
  const b = vectors.b.map(({ sentence }) => sentence);
  const centred = centredCosines(a, b);
  return {
    terms,
    greatestTerms,
    lead,
    vectors: {
      plain: plainCosines(a, b),
      centred,
      greatest: greatestOf(centred),
      lead: { a: leadCosines(a), b: leadCosines(b) },
    },
  };
}

function sharedTerms(x: IndexedClaim, y: IndexedClaim, marks: Uint8Array): number[] {
  for (const term of y.terms) marks[term] = 1;
  const shared = [...x.terms].filter((term) => marks[term] === 1);
  for (const term of y.terms) marks[term] = 0;
  return shared;
}

/** The places of the greatest values of each row and column, those at or below 0 left out. */
function closestBy(matrix: Matrix, most: number, into: Set<number>): void {
  const { rows, columns } = matrix;
  const keep = (count: number, place: (k: number) => number) => {
    const places = Array.from({ length: count }, (_, k) => place(k)).filter(
      (own) => (matrix.values[own] ?? 0) > 0,
    );
    if (places.length > most) {
      places.sort((x, y) => (matrix.values[y] ?? 0) - (matrix.values[x] ?? 0) || x - y);
      // Those as near as the last one come too: which of equals stands first is no reason.
      const last = matrix.values[places[most - 1] ?? 0] ?? 0;
      for (const own of places) if ((matrix.values[own] ?? 0) >= last) into.add(own);
    } else for (const own of places) into.add(own);
  };
  for (let i = 0; i < rows; i++) keep(columns, (j) => i * columns + j);
  for (let j = 0; j < columns; j++) keep(rows, (i) => i * columns + j);
}

function closest({ terms, vectors }: ClaimSimilarity): (readonly [number, number])[] {
  const places = new Set<number>();
  closestBy(terms, MAX_BY_TERMS, places);
  if (vectors) closestBy(vectors.centred, MAX_BY_VECTORS, places);
  return [...places]
    .sort((x, y) => x - y)
    .map((place) => [Math.floor(place / terms.columns), place % terms.columns]);
}

/** The similarity of the claims beside a pair, before it in both reports or after it in both. */
export function besidePair(matrix: Matrix, i: number, j: number): number {
  return Math.max(at(matrix, i - 1, j - 1), at(matrix, i + 1, j + 1));
}
