import { type Commonness, tellingAmong } from './commonness.ts';
import type { Signature } from './signature.ts';

/** Terms with what each weighs among the counted reports; the weights' squares sum up to 1. */
type Vector = ReadonlyMap<string, number>;

const vectors = new WeakMap<Commonness, WeakMap<Signature, Vector>>();

/** A report's terms with the background table's weights, and what each tells among the counted reports. */
function vectorOf(commonness: Commonness, signature: Signature): Vector {
  const known = vectors.get(commonness) ?? new WeakMap<Signature, Vector>();
  vectors.set(commonness, known);
  const before = known.get(signature);
  if (before) return before;
  const weighted = signature.terms.map(([term, weight]): [string, number] => [
    term,
    weight * tellingAmong(commonness, term),
  ]);
  const norm = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  const made: Vector = new Map(weighted.map(([term, weight]) => [term, weight / norm]));
  known.set(signature, made);
  return made;
}

/** Cosine of two reports' terms with the background table's weights, and what each tells among the counted reports. */
export function cosineAmong(commonness: Commonness, a: Signature, b: Signature): number {
  const [one, other] = [vectorOf(commonness, a), vectorOf(commonness, b)];
  let cosine = 0;
  for (const [term, weight] of one) cosine += weight * (other.get(term) ?? 0);
  return cosine;
}
