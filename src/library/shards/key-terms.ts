import type { Signature } from '../../stories/index.ts';
import type { Entry } from './shard.ts';

/** The terms by which the index knows a report, heaviest first. */
export function keyTerms(signature: Signature): Entry['terms'] {
  return [...signature.terms].sort(([, a], [, b]) => b - a);
}
