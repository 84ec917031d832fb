/**
 * Keeps what a function makes of a text, for the texts that come again and again: names of classes, languages.
 *
 * @param most so many answers are kept; then all are forgotten
 */
export function remembered<T>(make: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as T;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
