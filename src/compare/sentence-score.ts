import { claimsOf, wholeText } from './claims-of.ts';
import { overlaps } from './overlap.ts';
import { weigh } from './rarity.ts';
import { type SentenceEvidence, sentenceEvidence } from './sentence-evidence.ts';
import { type Profile, profilesOf } from './terms.ts';

/**
 * What each piece of evidence is worth, in log-odds of two sentences stating the same fact: fitted by logistic
 * regression over sentence pairs from the news judged by people (tests/bench/fit-score.ts), and rounded.
 */
const WEIGHTS: Readonly<Record<keyof SentenceEvidence, number>> = {
  most: 1,
  least: 1.2,
  names: 0,
  numbers: 0.4,
  sequence: 2.2,
  run: -2,
  spelling: 2.4,
  negation: -0.7,
  length: -0.5,
};
const BIAS = -2.7;

function profileOf(text: string): Profile | undefined {
  const claims = claimsOf({ text });
  return profilesOf(claims.length === 1 ? claims : [wholeText({ text })])[0];
}

/** How far two sentences state the same fact, details included: 0 to 1, 0.5 and above is "the same". */
export function scoreSentences(a: string, b: string): number {
  const left = profileOf(a);
  const right = profileOf(b);
  if (!left || !right) return 0;
  const weights = weigh([left], [right]);
  const [pair] = overlaps([left], [right], weights);
  if (!pair) return 0;
  const evidence = sentenceEvidence(pair, weights);
  let logOdds = BIAS;
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    logOdds += weight * evidence[name as keyof SentenceEvidence];
  }
  return 1 / (1 + Math.exp(-logOdds));
}
