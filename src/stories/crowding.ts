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

/**
 * The counted reports' vectors (see vector.ts) as the rows of one sparse matrix, whose columns are the terms' numbers:
 * it leaves no small objects behind.
 */
interface Neighbourhood {
  /** Where each row begins among the entries, and where the last one ends. */
  readonly rows: Uint32Array;
  readonly weights: Float64Array;
  readonly known: WeakMap<Signature, number>;
}

const neighbourhoods = new WeakMap<Commonness, Neighbourhood>();

function neighbourhoodOf(commonness: Commonness): Neighbourhood {
  const before = neighbourhoods.get(commonness);
  if (before) return before;
  const made = { ...rowsOf(commonness), known: new WeakMap<Signature, number>() };
  neighbourhoods.set(commonness, made);
  return made;
}

/** What each term of each report weighs, as {@link vectorOf} has it; a term is looked up once for all reports. */
function rowsOf(commonness: Commonness): Pick<Neighbourhood, 'rows' | 'weights'> {
  const { signatures, terms, entries, weights: given } = commonness;
  const asWord = new Float64Array(terms.size);
  const asName = new Float64Array(terms.size);
  for (const [term, number] of terms) {
    asWord[number] = weightAmong(commonness, term, 1, false);
    asName[number] = weightAmong(commonness, term, 1, true);
  }
  const rows = new Uint32Array(signatures.length + 1);
  const weights = new Float64Array(entries.length);
  /** The last row, counted from 1, in which a term is a name. */
  const namedIn = new Uint32Array(terms.size);
  let at = 0;
  for (let row = 0; row < signatures.length; row++) {
    const signature = signatures[row];
    if (!signature) continue;
    for (const name of signature.names) {
      const number = terms.get(name);
      if (number !== undefined) namedIn[number] = row + 1;
    }
    let squares = 0;
    for (const end = at + signature.terms.length; at < end; at++) {
      const number = entries[at] ?? 0;
      const factor = namedIn[number] === row + 1 ? asName[number] : asWord[number];
      const told = (given[at] ?? 0) * (factor ?? 0);
      weights[at] = told;
      squares += told * told;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let i = rows[row] ?? 0; i < at; i++) weights[i] = (weights[i] ?? 0) / norm;
    rows[row + 1] = at;
  }
  return { rows, weights };
}

/** The cosines of a vector with every row. */
function cosinesWith(commonness: Commonness, vector: Vector): Float64Array {
  const { rows, weights } = neighbourhoodOf(commonness);
  const { terms, entries } = commonness;
  const dense = new Float64Array(terms.size);
  for (const [term, weight] of vector) {
    const number = terms.get(term);
    if (number !== undefined) dense[number] = weight;
  }
  const cosines = new Float64Array(rows.length - 1);
  for (let row = 0; row < cosines.length; row++) {
    let cosine = 0;
    for (let i = rows[row] ?? 0; i < (rows[row + 1] ?? 0); i++) {
      cosine += (weights[i] ?? 0) * (dense[entries[i] ?? 0] ?? 0);
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
  const { known } = neighbourhoodOf(commonness);
  const before = known.get(signature);
  if (before !== undefined) return before;
  const cosines = cosinesWith(commonness, vectorOf(commonness, signature));
  // Ascending: the nearest come last, the report itself among them where it was counted.
  cosines.sort();
  const near = cosines.subarray(
    Math.max(0, cosines.length - FARTHEST),
    Math.max(0, cosines.length - NEAREST),
  );
  const sum = near.reduce((total, cosine) => total + cosine, 0);
  const mean = near.length > 0 ? sum / near.length : 0;
  const made = Math.min(MOST_CROWDED, Math.max(LEAST_CROWDED, mean));
  known.set(signature, made);
  return made;
}
