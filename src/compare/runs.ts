/** The length of the longest run that two lists of words, as hashes, have in common. */
export function runLength(a: Int32Array, b: Int32Array): number {
  let longest = 0;
  // One row of the table serves for all: read from behind, it still holds the row before.
  const lengths = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    for (let j = b.length; j > 0; j--) {
      const length = a[i] === b[j - 1] ? (lengths[j - 1] ?? 0) + 1 : 0;
      lengths[j] = length;
      if (length > longest) longest = length;
    }
  }
  return longest;
}

/** The length of the longest common subsequence of two lists: words in the same order, others between them or not. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const x of a) {
    const current = new Uint16Array(b.length + 1);
    for (const [j, y] of b.entries()) {
      current[j + 1] =
        x === y ? (previous[j] ?? 0) + 1 : Math.max(previous[j + 1] ?? 0, current[j] ?? 0);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
