import { claimsOf, wholeText } from './claims-of.ts';
import { logOddsOf, probability } from './logistic.ts';
import { type SentenceEvidence, sentenceEvidence } from './sentence-evidence.ts';
import { type Profile, profilesOf } from './terms.ts';

/**
 * What each piece of evidence is worth, in log-odds of two sentences stating the same fact: fitted by logistic
 * regression over sentence pairs from the news judged by people (tests/bench/fit-score.ts), and rounded.
 */
const WEIGHTS: Readonly<Record<keyof SentenceEvidence, number>> = {
  words: 5,
  numbers: 0.4,
  names: 0.15,
  length: 0.2,
  negation: -0.4,
};
const BIAS = -3.6;

const logOdds = logOddsOf(BIAS, WEIGHTS);

function profileOf(text: string): Profile | undefined {
  const claims = claimsOf({ text });
  return profilesOf(claims.length === 1 ? claims : [wholeText({ text })])[0];
}

/** What speaks for or against two sentences stating the same fact; null where one says nothing. */
export function evidenceOf(a: string, b: string): SentenceEvidence | null {
  const left = profileOf(a);
  const right = profileOf(b);
  if (!left || !right) return null;
  return sentenceEvidence(left, right);
}

/** How far two sentences state the same fact, details included: 0 to 1, 0.5 and above is "the same". */
export function scoreSentences(a: string, b: string): number {
  const evidence = evidenceOf(a, b);
  return evidence ? probability(logOdds(evidence)) : 0;
}
