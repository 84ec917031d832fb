/** The length of the longest run of words that two word lists have in common. */
export function runLength(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 0; j < b.length; j++) {
      const length = word === b[j] ? (previous[j] ?? 0) + 1 : 0;
      current[j + 1] = length;
      if (length > longest) longest = length;
    }
    [previous, current] = [current, previous];
  }
  return longest;
}
