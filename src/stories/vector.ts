import { tellingWeight } from './background.ts';
import { type Commonness, tellingAmong, toldByCounts } from './commonness.ts';
import { NAME_GAIN, type Signature } from './signature.ts';

/** Terms with what each weighs among the counted reports; the weights' squares sum up to 1. */
export type Vector = ReadonlyMap<string, number>;

/**
 * What a term of a report weighs by how often the report uses it and how few of the counted reports do (Salton and
 * Buckley 1988, Information Processing & Management 24:5). The background table's opinion, which the weight in the
 * signature holds, is taken out again: where the reader's own reports are counted, it misleads.
 */
export function weightAmong(
  commonness: Commonness,
  term: string,
  weight: number,
  isName: boolean,
): number {
  const background = tellingWeight(term, isName) * (isName ? NAME_GAIN : 1);
  return (weight / background) * toldByCounts(commonness, term);
}

type Weigh = (commonness: Commonness, term: string, weight: number, isName: boolean) => number;

/** Reports' terms as something weighs them among counted reports, each made once. */
function vectorsBy(weigh: Weigh): (commonness: Commonness, signature: Signature) => Vector {
  const vectors = new WeakMap<Commonness, WeakMap<Signature, Vector>>();
  return (commonness, signature) => {
    const known = vectors.get(commonness) ?? new WeakMap<Signature, Vector>();
    vectors.set(commonness, known);
    const before = known.get(signature);
    if (before) return before;
    const names = new Set(signature.names);
    const weighted = signature.terms.map(([term, weight]): [string, number] => [
      term,
      weigh(commonness, term, weight, names.has(term)),
    ]);
    const norm = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    const made: Vector = new Map(weighted.map(([term, weight]) => [term, weight / norm]));
    known.set(signature, made);
    return made;
  };
}

/** A report's terms with what they weigh among the counted reports. */
export const vectorOf = vectorsBy(weightAmong);

/** The same with the background table's weights left in. */
const vectorBesides = vectorsBy(
  (commonness, term, weight) => weight * tellingAmong(commonness, term),
);

/** Cosine of two vectors of length 1. */
export function cosineOf(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let cosine = 0;
  for (const [term, weight] of few) cosine += weight * (many.get(term) ?? 0);
  return cosine;
}

/** Cosine of two reports' terms with the background table's weights, and what each tells among the counted reports. */
export const cosineAmong = (commonness: Commonness, a: Signature, b: Signature): number =>
  cosineOf(vectorBesides(commonness, a), vectorBesides(commonness, b));
