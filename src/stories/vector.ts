import { tellingWeight } from './background.ts';
import { type Commonness, toldByCounts } from './commonness.ts';
import { NAME_GAIN, type Signature } from './signature.ts';

/** Terms with what each weighs among the counted reports; the weights' squares sum up to 1. */
export type Vector = ReadonlyMap<string, number>;

const vectors = new WeakMap<Commonness, WeakMap<Signature, Vector>>();

/**
 * A report's terms by how often it uses them and how few of the counted reports do (Salton and Buckley 1988,
 * Information Processing & Management 24:5). The background table's opinion, which the signature's weights hold, is
 * taken out again: where the reader's own reports are counted, it misleads.
 */
export function vectorOf(commonness: Commonness, signature: Signature): Vector {
  const known = vectors.get(commonness) ?? new WeakMap<Signature, Vector>();
  vectors.set(commonness, known);
  const before = known.get(signature);
  if (before) return before;
  const names = new Set(signature.names);
  const weighted = signature.terms.map(([term, weight]): [string, number] => {
    const isName = names.has(term);
    const background = tellingWeight(term, isName) * (isName ? NAME_GAIN : 1);
    return [term, (weight / background) * toldByCounts(commonness, term)];
  });
  const norm = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  const made: Vector = new Map(weighted.map(([term, weight]) => [term, weight / norm]));
  known.set(signature, made);
  return made;
}

/** Cosine of two vectors of length 1. */
export function cosineOf(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let cosine = 0;
  for (const [term, weight] of few) cosine += weight * (many.get(term) ?? 0);
  return cosine;
}
