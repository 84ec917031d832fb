import { type Commonness, tellingAmong } from './commonness.ts';
import { remembered } from './remembered.ts';
import type { Signature } from './signature.ts';

/** Terms with what each weighs among the counted reports; the weights' squares sum up to 1. */
type Vector = ReadonlyMap<string, number>;

/** A report's terms with the background table's weights, and what each tells among the counted reports. */
const vectorOf = remembered((commonness, signature): Vector => {
  const weighted = signature.terms.map(([term, weight]): [string, number] => [
    term,
    weight * tellingAmong(commonness, term),
  ]);
  const norm = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weighted.map(([term, weight]) => [term, weight / norm]));
});

/** Cosine of two reports' terms with the background table's weights, and what each tells among the counted reports. */
export function cosineAmong(commonness: Commonness, a: Signature, b: Signature): number {
  const [one, other] = [vectorOf(commonness, a), vectorOf(commonness, b)];
  let cosine = 0;
  for (const [term, weight] of one) cosine += weight * (other.get(term) ?? 0);
  return cosine;
}
