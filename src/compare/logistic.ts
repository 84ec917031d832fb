/** The probability that log-odds stand for. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** What pieces of evidence are worth together, in log-odds, by the weight of each. */
export function logOddsOf<Name extends string>(
  bias: number,
  weights: Readonly<Record<Name, number>>,
): (evidence: Readonly<Record<Name, number>>) => number {
  const pairs = Object.entries(weights) as [Name, number][];
  return (evidence) => {
    let logOdds = bias;
    for (const [name, weight] of pairs) logOdds += weight * evidence[name];
    return logOdds;
  };
}
