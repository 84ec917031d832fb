import { type ClaimPair, claimPairs } from '../../../src/compare/claim-pairs.ts';
import { CLAIM_EVIDENCE } from '../../../src/compare/evidence/claims/index.ts';
import { FIGURE_EVIDENCE } from '../../../src/compare/evidence/figures/index.ts';
import { figureCandidates } from '../../../src/compare/figure-candidates.ts';
import { analyseReport } from '../../../src/compare/index.ts';
import { type MeasuredCandidate, measured } from '../../../src/compare/measure.ts';
import { MODELS } from '../../../src/compare/models.ts';
import { inOneGo } from '../../../src/text/steps.ts';

/** Every pair of claims of two texts that is worth a look. */
export function pairsOf(a: string, b: string): ClaimPair[] {
  return inOneGo(claimPairs(analyseReport({ text: a }), analyseReport({ text: b }), null));
}

/** What a piece of evidence says of the first claims of two texts. */
export function claimEvidence(name: string, a: string, b: string): number {
  const [pair] = pairsOf(a, b);
  const read = CLAIM_EVIDENCE[name];
  if (!pair || !read) throw new Error(`no pair or no evidence "${name}"`);
  return read(pair);
}

/** All pairs of figures of two texts that could measure the same thing. */
export function candidatesOf(a: string, b: string): MeasuredCandidate[] {
  const pairs = pairsOf(a, b);
  const chances = pairs.map(() => 0.5);
  const candidates = inOneGo(figureCandidates(pairs, chances, false, null));
  return inOneGo(measured(candidates, MODELS.measures));
}

/** The pair of two figures, each named by its text. */
export function candidate(a: string, b: string, x: string, y: string): MeasuredCandidate {
  const found = candidatesOf(a, b).find(
    (one) => one.a.figure.text === x && one.b.figure.text === y,
  );
  if (!found) throw new Error(`"${x}" and "${y}" are no candidate`);
  return found;
}

/** What a piece of evidence says of two figures, each named by its text. */
export function figureEvidence(name: string, a: string, b: string, x: string, y: string): number {
  const read = FIGURE_EVIDENCE[name];
  if (!read) throw new Error(`no evidence "${name}"`);
  return read(candidate(a, b, x, y));
}
