import type { Commonness } from './commonness.ts';
import type { Signature } from './signature.ts';

/** What a report is among counted ones, made once for each, and forgotten with them. */
export function remembered<T>(
  make: (commonness: Commonness, signature: Signature) => T,
): (commonness: Commonness, signature: Signature) => T {
  const known = new WeakMap<Commonness, WeakMap<Signature, T>>();
  return (commonness, signature) => {
    let among = known.get(commonness);
    if (!among) {
      among = new WeakMap();
      known.set(commonness, among);
    }
    const before = among.get(signature);
    if (before !== undefined) return before;
    const made = make(commonness, signature);
    among.set(signature, made);
    return made;
  };
}
