/**
 * Keeps what a function makes of a text, for the texts that come again and again: stems, names of classes, languages.
 *
 * @param max so many results are kept; then all are forgotten
 */
export function memoize<T>(make: (text: string) => T, max = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= max) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
