/**
 * The hash of a word in 32 bits (FNV-1a): for comparing many words quickly, where two in four thousand million that
 * are taken for one do no harm.
 */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}

/** The hashes of every run of `length` neighbouring characters, each once, in rising order. */
export function shinglesOf(text: string, length: number): Int32Array {
  const all = new Int32Array(Math.max(0, text.length - length + 1));
  for (let at = 0; at < all.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    all[at] = hash | 0;
  }
  all.sort();
  let size = 0;
  for (let at = 0; at < all.length; at++) {
    if (at === 0 || all[at] !== all[at - 1]) all[size++] = all[at] ?? 0;
  }
  return all.subarray(0, size);
}

/** How many numbers two lists in rising order have in common. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
