import type { Commonness } from './commonness.ts';
import type { Signature } from './signature.ts';
import { type Vector, vectorOf, weightAmong } from './vector.ts';

/**
 * The ranks of the neighbours that say how crowded it is about a report: far enough down that a large story's own
 * reports are passed, near enough that all of them are still of the same kind of event.
 */
const NEAREST = 15;
const FARTHEST = 60;

/** A report with nothing near it: what less crowding there is tells nothing more. */
const LEAST_CROWDED = 0.01;

/** Reports of one kind of event are seldom more alike than this: those that are will be of the same, large, story. */
const MOST_CROWDED = 0.12;

/** The counted reports' vectors (see vector.ts) as the rows of one sparse matrix, which leaves no small objects behind. */
interface Neighbourhood {
  /** The column of each term. */
  readonly columns: ReadonlyMap<string, number>;
  /** Where each row begins among the entries, and where the last one ends. */
  readonly rows: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  readonly known: WeakMap<Signature, number>;
}

const neighbourhoods = new WeakMap<Commonness, Neighbourhood>();

function neighbourhoodOf(commonness: Commonness): Neighbourhood {
  const before = neighbourhoods.get(commonness);
  if (before) return before;
  const { signatures, counts } = commonness;
  const columns = new Map<string, number>();
  for (const term of counts.keys()) columns.set(term, columns.size);
  const rows = new Uint32Array(signatures.length + 1);
  const entries = signatures.reduce((sum, { terms }) => sum + terms.length, 0);
  const [terms, weights] = [new Uint32Array(entries), new Float64Array(entries)];
  let at = 0;
  for (let row = 0; row < signatures.length; row++) {
    const signature = signatures[row];
    if (!signature) continue;
    const names = new Set(signature.names);
    let squares = 0;
    for (const [term, weight] of signature.terms) {
      const told = weightAmong(commonness, term, weight, names.has(term));
      terms[at] = columns.get(term) ?? 0;
      weights[at] = told;
      squares += told * told;
      at++;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let i = rows[row] ?? 0; i < at; i++) weights[i] = (weights[i] ?? 0) / norm;
    rows[row + 1] = at;
  }
  const made = { columns, rows, terms, weights, known: new WeakMap<Signature, number>() };
  neighbourhoods.set(commonness, made);
  return made;
}

/** The cosines of a vector with every row. */
function cosinesWith(
  { columns, rows, terms, weights }: Neighbourhood,
  vector: Vector,
): Float64Array {
  const dense = new Float64Array(columns.size);
  for (const [term, weight] of vector) {
    const column = columns.get(term);
    if (column !== undefined) dense[column] = weight;
  }
  const cosines = new Float64Array(rows.length - 1);
  for (let row = 0; row < cosines.length; row++) {
    let cosine = 0;
    for (let i = rows[row] ?? 0; i < (rows[row + 1] ?? 0); i++) {
      cosine += (weights[i] ?? 0) * (dense[terms[i] ?? 0] ?? 0);
    }
    cosines[row] = cosine;
  }
  return cosines;
}

/**
 * How like other events' reports a report is: its mean cosine with the counted reports that come after the nearest,
 * between the two bounds. Where many reports are much alike (a campaign, a war, a town's shootings), being alike tells
 * less ("hubness": Radovanović, Nanopoulos, Ivanović, JMLR 11, 2010).
 */
export function crowdingOf(commonness: Commonness, signature: Signature): number {
  const neighbourhood = neighbourhoodOf(commonness);
  const before = neighbourhood.known.get(signature);
  if (before !== undefined) return before;
  const cosines = cosinesWith(neighbourhood, vectorOf(commonness, signature));
  // Ascending: the nearest come last, the report itself among them where it was counted.
  cosines.sort();
  const near = cosines.subarray(
    Math.max(0, cosines.length - FARTHEST),
    Math.max(0, cosines.length - NEAREST),
  );
  const sum = near.reduce((total, cosine) => total + cosine, 0);
  const mean = near.length > 0 ? sum / near.length : 0;
  const made = Math.min(MOST_CROWDED, Math.max(LEAST_CROWDED, mean));
  neighbourhood.known.set(signature, made);
  return made;
}
