/** The length of the longest run that two lists of words, as hashes, have in common. */
export function runLength(a: Int32Array, b: Int32Array): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    const first = a[i];
    for (let j = 0; j < b.length; j++) {
      // Most words differ; and a run is followed from where it begins, so that no word of it is looked at twice.
      if (b[j] !== first || (i > 0 && j > 0 && a[i - 1] === b[j - 1])) continue;
      let length = 1;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) {
        length++;
      }
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
