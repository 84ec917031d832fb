import type { DocumentFrequency } from './document-frequency.ts';
import type { Signature } from './signature.ts';

/** What a report is among counted ones, made once for each, and forgotten with them. */
export function memoizeAmong<T>(
  make: (documentFrequency: DocumentFrequency, signature: Signature) => T,
): (documentFrequency: DocumentFrequency, signature: Signature) => T {
  const known = new WeakMap<DocumentFrequency, WeakMap<Signature, T>>();
  return (documentFrequency, signature) => {
    let among = known.get(documentFrequency);
    if (!among) {
      among = new WeakMap();
      known.set(documentFrequency, among);
    }
    const before = among.get(signature);
    if (before !== undefined) return before;
    const made = make(documentFrequency, signature);
    among.set(signature, made);
    return made;
  };
}
