import { type Commonness, commonnessOf, FULLY_BELIEVED } from '../../stories/index.ts';
import type { SignatureRecord } from '../database.ts';

/**
 * As many as are fully believed. A signature is many small objects: reading three hundred took a third of a cold query.
 */
const MOST_COUNTED = FULLY_BELIEVED;

interface Signatures {
  index(name: 'week'): {
    getAll(weeks: IDBKeyRange | null, most: number): Promise<SignatureRecord[]>;
  };
}

/** How common terms are among the library's reports of some weeks; from infinity to infinity: of all. */
export async function countTerms(
  signatures: Signatures,
  from: number,
  to: number,
): Promise<Commonness> {
  const weeks = Number.isFinite(from) && Number.isFinite(to) ? IDBKeyRange.bound(from, to) : null;
  const records = await signatures.index('week').getAll(weeks, MOST_COUNTED);
  // A damaged record, or one of an older form, counts for nothing.
  return commonnessOf(
    records
      .map(({ signature }) => signature)
      .filter((each) => Array.isArray(each?.terms) && Array.isArray(each.names)),
  );
}
