/** When a stated time is, in milliseconds since 1970; before all others where it can't be read. */
export function instantOf(iso: string | null | undefined): number {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

/** Orders times, the earlier first: one of another zone, or written more exactly, is compared as a time. */
export function byInstant(a: string | null | undefined, b: string | null | undefined): number {
  const [first, second] = [instantOf(a), instantOf(b)];
  return first === second ? 0 : first - second;
}
