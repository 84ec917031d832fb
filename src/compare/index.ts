import type { Report } from '../claims/index.ts';
import { type AnalysedReport, analyseReport } from './analysed/report.ts';
import { claimPairs } from './claim-pairs.ts';
import type { Comparison, Match } from './comparison.ts';
import { figureCandidates } from './figure-candidates.ts';
import { figureRows } from './figure-rows.ts';
import { reasonJudges } from './judge/index.ts';
import { type ClaimMatch, matchChances, matchesOf } from './matching.ts';
import { type ComparisonModels, figureChances, MODELS, VECTOR_MODELS } from './models.ts';
import { unmatched } from './only.ts';
import { sharedQuotation } from './quotations.ts';
import type { ReportVectors } from './similarity.ts';
import { withinConflicts } from './within.ts';
import { compareWording } from './wording.ts';

export type * from './comparison.ts';

/** How two reports relate as stories; given in, so that comparing does not depend on how stories are recognised. */
export interface StoryScore {
  readonly score: number;
  readonly same: boolean;
}

function present(match: ClaimMatch, textA: string, textB: string): Match {
  const { a, b, score } = match;
  const quotation = sharedQuotation(a, b, textA, textB);
  const wording = quotation
    ? compareWording(
        { text: textA, span: quotation.a, figures: a.claim.figures },
        { text: textB, span: quotation.b, figures: b.claim.figures },
      )
    : null;
  return {
    a: { start: a.claim.start, end: a.claim.end },
    b: { start: b.claim.start, end: b.claim.end },
    score,
    quote: quotation !== null,
    ...(wording ? { wording } : {}),
  };
}

/**
 * Sets two reports side by side: claims → matches → figures → what only one says. It always compares, whatever
 * `sameStory` says. The same whichever report comes first.
 *
 * @param vectors what the encoder makes of their passages ({@link passagesOf}); without it the evidence alone decides
 */
export function compareReports(
  a: Report,
  b: Report,
  sameStory: StoryScore,
  vectors: ReportVectors | null = null,
): Comparison {
  return compareAnalysed(analyseReport(a), analyseReport(b), sameStory, vectors);
}

/** The same of reports that have been read. */
export function compareAnalysed(
  a: AnalysedReport,
  b: AnalysedReport,
  sameStory: StoryScore,
  vectors: ReportVectors | null = null,
  models: ComparisonModels = vectors ? VECTOR_MODELS : MODELS,
): Comparison {
  const pairs = claimPairs(a, b, vectors);
  const chances = matchChances(pairs, models.claims);
  const least = sameStory.same ? models.match.sameStory : models.match.otherStory;
  const matches = matchesOf(pairs, chances, least);
  const dated = Boolean(a.report.published && b.report.published);
  const candidates = figureCandidates(pairs, chances, dated, vectors);
  return {
    sameStory,
    matches: matches.map((match) => present(match, a.report.text, b.report.text)),
    figures: figureRows(
      candidates,
      figureChances(candidates, models.figures),
      reasonJudges(a.report, b.report),
      models.rows,
    ),
    onlyA: unmatched(a.claims, new Set(matches.map((match) => match.a))),
    onlyB: unmatched(b.claims, new Set(matches.map((match) => match.b))),
    within: {
      a: withinConflicts(a.report.text, a.claims),
      b: withinConflicts(b.report.text, b.claims),
    },
  };
}

export { type AnalysedReport, analyseReport } from './analysed/report.ts';
export { passagesOf } from './passages.ts';
export { analyseSentence, scoreSentences } from './sentence-score.ts';
export type { ReportVectors } from './similarity.ts';
