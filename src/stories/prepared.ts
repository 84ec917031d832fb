import type { Signature } from './signature.ts';

/** A signature with what comparing it needs at hand. */
export interface Prepared {
  readonly weights: ReadonlyMap<string, number>;
  readonly all: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly nameShare: number;
  readonly lead: ReadonlySet<string>;
  /** What the headline and the first sentences say. */
  readonly opening: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly ages: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
}

const prepared = new WeakMap<Signature, Prepared>();

/** What comparing a signature needs, made once for each. */
export function prepare(signature: Signature): Prepared {
  const known = prepared.get(signature);
  if (known) return known;
  const names = new Set(signature.names);
  let nameShare = 0;
  for (const [term, weight] of signature.terms) if (names.has(term)) nameShare += weight * weight;
  const made: Prepared = {
    weights: new Map(signature.terms),
    all: new Set([...signature.terms.map(([term]) => term), ...signature.title]),
    names,
    nameShare,
    lead: new Set(signature.lead),
    opening: new Set([...signature.title, ...signature.lead]),
    pairs: new Set(signature.pairs),
    days: new Set(signature.days),
    ages: new Set(signature.ages),
    figures: new Set(signature.figures),
  };
  prepared.set(signature, made);
  return made;
}
