import type { AnalysedClaim } from './analysed/claim.ts';

/** How telling a claim is to a reader who looks for what only one report says. */
function interest({ claim }: AnalysedClaim): number {
  return (
    Math.min(2, claim.figures.length) +
    (claim.speaker ? 1.5 : 0) +
    (claim.quotes.length > 0 ? 1 : 0)
  );
}

/** The claims that no claim of the other report matches, most telling first, then in the report's order. */
export function unmatched(
  profiles: readonly AnalysedClaim[],
  matched: ReadonlySet<AnalysedClaim>,
): { start: number; end: number }[] {
  return profiles
    .filter((profile) => !matched.has(profile) && profile.terms.length > 0)
    .sort((x, y) => interest(y) - interest(x) || x.index - y.index)
    .map(({ claim: { start, end } }) => ({ start, end }));
}
