import type { PassageVectors } from '../encoder/index.ts';
import { inOneGo, type Steps } from '../text/steps.ts';
import type { IndexedClaim, Lexicon } from './lexicon.ts';

/** How alike every thing of one report is to every thing of another: a row for each of the first's. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** The value in a row and column, or `outside` beyond the edges. */
export function at({ rows, columns, values }: Matrix, i: number, j: number, outside = 0): number {
  if (i < 0 || j < 0 || i >= rows || j >= columns) return outside;
  return values[i * columns + j] ?? outside;
}

/** The greatest and the second greatest value of each row and of each column. */
export interface Greatest {
  readonly rows: readonly (readonly [number, number])[];
  readonly columns: readonly (readonly [number, number])[];
}

export function greatestOf(matrix: Matrix): Greatest {
  const { rows, columns } = matrix;
  const top = (count: number, length: number, value: (one: number, other: number) => number) =>
    Array.from({ length: count }, (_, one): readonly [number, number] => {
      let [first, second] = [0, 0];
      for (let other = 0; other < length; other++) {
        const own = value(one, other);
        if (own > first) [first, second] = [own, first];
        else if (own > second) second = own;
      }
      return [first, second];
    });
  return {
    rows: top(rows, columns, (i, j) => at(matrix, i, j)),
    columns: top(columns, rows, (j, i) => at(matrix, i, j)),
  };
}

/** How far a value stands above the best other of its row and of its column, the lesser of the two first. */
export function marginsOf(
  matrix: Matrix,
  { rows, columns }: Greatest,
  i: number,
  j: number,
): readonly [lesser: number, greater: number] {
  const own = at(matrix, i, j);
  const above = ([first, second]: readonly [number, number] = [0, 0]) =>
    own - (own >= first ? second : first);
  const [x, y] = [above(rows[i]), above(columns[j])];
  return x < y ? [x, y] : [y, x];
}

/** The cosines between the weighted terms of the claims of two reports. */
export function termCosines({ a, b, ids, damped }: Lexicon): Matrix {
  const values = new Float32Array(a.length * b.length);
  const postings = postingsOf(b, ids.length);
  // Added up more finely than they are kept: in another order, with the reports the other way round, they are the same.
  const sums = new Float64Array(b.length);
  for (const [i, { terms, length }] of a.entries()) {
    sums.fill(0);
    for (const term of terms) {
      const weight = (damped[term] ?? 0) ** 2;
      for (const j of postings[term] ?? []) sums[j] = (sums[j] ?? 0) + weight;
    }
    for (const [j, other] of b.entries()) {
      values[i * b.length + j] = (sums[j] ?? 0) / (length * other.length || 1);
    }
  }
  return { rows: a.length, columns: b.length, values };
}

function postingsOf(claims: readonly IndexedClaim[], terms: number): (number[] | undefined)[] {
  const lists = new Array<number[] | undefined>(terms).fill(undefined);
  for (const [i, claim] of claims.entries()) {
    for (const term of claim.terms) {
      const list = lists[term];
      if (list) list.push(i);
      else lists[term] = [i];
    }
  }
  return lists;
}

/**
 * The cosines between the vectors of two reports, less what all of them have in common: within one story all
 * sentences are alike, and what is left tells them apart.
 */
export function* centredCosines(a: readonly Int8Array[], b: readonly Int8Array[]): Steps<Matrix> {
  const units = centredUnits(a, b);
  return yield* dots(units.a, units.b);
}

/** The vectors of two reports, less what all of them have in common, each of length 1. */
export function centredUnits(
  a: readonly Int8Array[],
  b: readonly Int8Array[],
): { readonly a: readonly Float32Array[]; readonly b: readonly Float32Array[] } {
  const dimensions = a[0]?.length ?? b[0]?.length ?? 0;
  const mean = new Float32Array(dimensions);
  for (const vector of [...a, ...b]) {
    for (let k = 0; k < dimensions; k++) mean[k] = (mean[k] ?? 0) + (vector[k] ?? 0);
  }
  const count = a.length + b.length;
  for (let k = 0; k < dimensions; k++) mean[k] = (mean[k] ?? 0) / count;
  const centre = (vector: Int8Array) =>
    unit(Float32Array.from(vector, (x, k) => x - (mean[k] ?? 0)));
  return { a: a.map(centre), b: b.map(centre) };
}

/** The cosines between the vectors of two reports as they are. */
export function* plainCosines(a: readonly Int8Array[], b: readonly Int8Array[]): Steps<Matrix> {
  const own = (vector: Int8Array) => unit(Float32Array.from(vector));
  return yield* dots(a.map(own), b.map(own));
}

function unit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const x of vector) squares += x * x;
  const length = Math.sqrt(squares) || 1;
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) / length;
  return vector;
}

/** How many products of vectors are made at a time. */
const AT_A_TIME = 10_000;

function* dots(a: readonly Float32Array[], b: readonly Float32Array[]): Steps<Matrix> {
  const values = new Float32Array(a.length * b.length);
  let place = 0;
  let rest = AT_A_TIME;
  for (const x of a) {
    for (const y of b) {
      values[place++] = dot(x, y);
    }
    if (place < rest) continue;
    rest = place + AT_A_TIME;
    yield;
  }
  return { rows: a.length, columns: b.length, values };
}

/** The product of two vectors: of those of length 1, their cosine. */
export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (x[k] ?? 0) * (y[k] ?? 0);
  return sum;
}

/** What the encoder makes of two reports: a vector for each claim, and one for each figure's surroundings. */
export interface ReportVectors {
  readonly a: readonly PassageVectors[];
  readonly b: readonly PassageVectors[];
}

/** How many claims from the top are a report's lead, which tells its event. */
const LEAD = 3;

/** How alike each claim is to its own report's lead by their terms, the claim itself left out: background is not. */
export function leadTerms(claims: readonly IndexedClaim[], { damped }: Lexicon): number[] {
  return claims.map(({ terms, length }, i) => {
    let greatest = 0;
    for (const [k, other] of claims.slice(0, LEAD + 1).entries()) {
      if (k === i) continue;
      const own = new Set(other.terms);
      let shared = 0;
      for (const term of terms) if (own.has(term)) shared += (damped[term] ?? 0) ** 2;
      greatest = Math.max(greatest, shared / (length * other.length || 1));
    }
    return greatest;
  });
}

/** The same by their vectors. */
export function leadCosines(vectors: readonly Int8Array[]): number[] {
  const lead = vectors.slice(0, LEAD + 1);
  const { values, columns } = inOneGo(plainCosines(vectors, lead));
  return vectors.map((_, i) => {
    let greatest = 0;
    for (let k = 0; k < columns; k++) {
      if (k !== i) greatest = Math.max(greatest, values[i * columns + k] ?? 0);
    }
    return greatest;
  });
}
