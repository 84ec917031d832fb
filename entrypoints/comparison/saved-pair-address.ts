/** The ids of two saved reports. */
export type SavedPair = readonly [a: string, b: string];

/** The two saved reports that an address of this page names; null where it names none. */
export function savedPairOfAddress(search: string): SavedPair | null {
  const parameters = new URLSearchParams(search);
  const [a, b] = [parameters.get('a'), parameters.get('b')];
  return a && b ? [a, b] : null;
}
