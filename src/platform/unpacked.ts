/** What is stored under a key, as JSON or, by an earlier version, as it is; undefined where it is neither. */
export function unpacked(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}
