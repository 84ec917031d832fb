import { readFigures } from '../figures/index.ts';
import sentences from '../models/sentences.json';
import sentencesByVectors from '../models/sentences-vectors.json';
import { inOneGo } from '../text/steps.ts';
import { analyseClaims } from './analysed/claim.ts';
import { claimsOf, wholeText, withinLimits } from './analysed/claims-of.ts';
import type { AnalysedReport } from './analysed/report.ts';
import { type ClaimPair, pairOf } from './claim-pairs.ts';
import { CLAIM_EVIDENCE } from './evidence/claims/index.ts';
import { evidenceReader } from './evidence/evidence.ts';
import { chancesOf, type ModelFile, readModel } from './model.ts';
import type { ReportVectors } from './similarity.ts';

/**
 * The evidence that two single sentences give: no story around them, no neighbours, no place in a report. The vectors'
 * cosine is left out where there are none.
 */
export const SENTENCE_FEATURES: readonly string[] = [
  'share',
  'plainShare',
  'mostCovered',
  'leastCovered',
  'sharedWeight',
  'numbersShared',
  'order',
  'run',
  'spelling',
  'negation',
  'shorter',
  'longer',
  'namesShared',
  'namesOfBoth',
  'namesOfOne',
  'equalFigures',
  'differentFigures',
  'cosine',
];

const MODEL = readModel(sentences.model as unknown as ModelFile);
const VECTOR_MODEL = readModel(sentencesByVectors.model as unknown as ModelFile);

/** A text as a report of a single claim, however many sentences it has. */
export function analyseSentence(text: string): AnalysedReport {
  const figures = readFigures(text);
  const own = inOneGo(claimsOf({ text }, figures));
  const { claims, limits } =
    own.claims.length === 1 ? own : withinLimits([wholeText(text, figures)]);
  return { report: { text }, claims: inOneGo(analyseClaims(claims)), limits };
}

/** What is known of two sentences as a pair; null where one says nothing. */
export function sentencePair(
  a: AnalysedReport,
  b: AnalysedReport,
  vectors: ReportVectors | null,
): ClaimPair | null {
  return pairOf(a, b, vectors, 0, 0);
}

/**
 * How far two sentences state the same fact, details included: 0 to 1, 0.5 and above is "the same".
 *
 * @param vectors of the passages of the two
 */
export function scoreSentences(
  a: AnalysedReport,
  b: AnalysedReport,
  vectors: ReportVectors | null = null,
): number {
  const pair = sentencePair(a, b, vectors);
  if (!pair) return 0;
  const model = vectors ? VECTOR_MODEL : MODEL;
  return chancesOf(model, evidenceReader(CLAIM_EVIDENCE, model.features)(pair))[1] ?? 0;
}
