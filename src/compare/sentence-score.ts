import { claimsOf, wholeText } from './claims-of.ts';
import { logOddsOf, probability } from './logistic.ts';
import { numbered } from './numbered.ts';
import { overlaps } from './overlap.ts';
import { weigh } from './rarity.ts';
import { type SentenceEvidence, sentenceEvidence } from './sentence-evidence.ts';
import { type Profile, profilesOf } from './terms.ts';

/**
 * What each piece of evidence is worth, in log-odds of two sentences stating the same fact: fitted by logistic
 * regression over sentence pairs from the news judged by people (tests/bench/fit-score.ts), and rounded.
 */
const WEIGHTS: Readonly<Record<keyof SentenceEvidence, number>> = {
  most: 1.1,
  least: 1.3,
  numbers: 0.4,
  sequence: 2,
  run: -1.9,
  spelling: 1.9,
  negation: -0.4,
};
const BIAS = -2.6;

const logOdds = logOddsOf(BIAS, WEIGHTS);

function profileOf(text: string): Profile | undefined {
  const claims = claimsOf({ text });
  return profilesOf(claims.length === 1 ? claims : [wholeText({ text })])[0];
}

/** What speaks for or against two sentences stating the same fact; null where they have nothing in common. */
export function evidenceOf(a: string, b: string): SentenceEvidence | null {
  const left = profileOf(a);
  const right = profileOf(b);
  if (!left || !right) return null;
  const lexicon = weigh([left], [right]);
  const [pair] = overlaps(numbered([left], lexicon), numbered([right], lexicon), lexicon);
  return pair ? sentenceEvidence(pair, lexicon) : null;
}

/** How far two sentences state the same fact, details included: 0 to 1, 0.5 and above is "the same". */
export function scoreSentences(a: string, b: string): number {
  const evidence = evidenceOf(a, b);
  return evidence ? probability(logOdds(evidence)) : 0;
}
