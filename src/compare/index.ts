import type { Report } from '../claims/index.ts';
import { inOneGo, mapInSteps, type Steps } from '../text/steps.ts';
import { RecentReports } from './analysed/recent.ts';
import type { AnalysedReport } from './analysed/report.ts';
import { claimPairs } from './claim-pairs.ts';
import type { Comparison, Limits, Match } from './comparison.ts';
import { figureCandidates } from './figure-candidates.ts';
import { figureRows } from './figure-rows.ts';
import { reasonJudges } from './judge/index.ts';
import { likeliestPairs } from './likeliest.ts';
import { MAX_FIGURE_PAIRS } from './limits.ts';
import { type ClaimMatch, matchChances, matchesOf } from './matching.ts';
import { measured } from './measure.ts';
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
  return inOneGo(comparingReports(a, b, sameStory, vectors));
}

/**
 * The same in steps, none of which takes long on reports of any usual length: whoever is waited for can answer.
 *
 * @param recent remembers the reports as read, for whoever compares one several times
 */
export function* comparingReports(
  a: Report,
  b: Report,
  sameStory: StoryScore,
  vectors: ReportVectors | null = null,
  recent = new RecentReports(),
): Steps<Comparison> {
  const one = yield* recent.reading(a);
  const other = yield* recent.reading(b);
  return yield* comparingAnalysed(one, other, sameStory, vectors);
}

/** The same of reports that have been read. */
export function compareAnalysed(
  a: AnalysedReport,
  b: AnalysedReport,
  sameStory: StoryScore,
  vectors: ReportVectors | null = null,
  models: ComparisonModels = vectors ? VECTOR_MODELS : MODELS,
): Comparison {
  return inOneGo(comparingAnalysed(a, b, sameStory, vectors, models));
}

/** How many matches are presented at a time. */
const AT_A_TIME = 20;

function* comparingAnalysed(
  a: AnalysedReport,
  b: AnalysedReport,
  sameStory: StoryScore,
  vectors: ReportVectors | null,
  models: ComparisonModels = vectors ? VECTOR_MODELS : MODELS,
): Steps<Comparison> {
  const pairs = yield* claimPairs(a, b, vectors);
  const chances = yield* matchChances(pairs, models.claims);
  const least = sameStory.same ? models.match.sameStory : models.match.otherStory;
  const matches = matchesOf(pairs, chances, least);
  const dated = Boolean(a.report.published && b.report.published);
  const likeliest = likeliestPairs(pairs, chances);
  const candidates = yield* measured(
    yield* figureCandidates(likeliest.pairs, likeliest.matches, dated, vectors),
    models.measures,
  );
  const figures = figureRows(
    candidates,
    yield* figureChances(candidates, models.figures),
    reasonJudges(a.report, b.report),
    models.rows,
  );
  yield;
  const limits = limitsOf(a, b, likeliest.isLimited);
  return {
    sameStory,
    matches: yield* mapInSteps(matches, AT_A_TIME, (match) =>
      present(match, a.report.text, b.report.text),
    ),
    figures,
    onlyA: unmatched(a.claims, new Set(matches.map((match) => match.a))),
    onlyB: unmatched(b.claims, new Set(matches.map((match) => match.b))),
    within: {
      a: withinConflicts(a.report.text, a.claims),
      b: withinConflicts(b.report.text, b.claims),
    },
    ...(limits ? { limits } : {}),
  };
}

function limitsOf(a: AnalysedReport, b: AnalysedReport, isLimited: boolean): Limits | null {
  const isWhole = [a, b].every(({ limits }) => Object.keys(limits).length === 0);
  if (isWhole && !isLimited) return null;
  return { a: a.limits, b: b.limits, ...(isLimited ? { pairs: MAX_FIGURE_PAIRS } : {}) };
}

export type { Steps } from '../text/steps.ts';
export { RecentReports } from './analysed/recent.ts';
export { type AnalysedReport, analyseReport } from './analysed/report.ts';
export { passagesOf } from './passages.ts';
export { analyseSentence, scoreSentences } from './sentence-score.ts';
export type { ReportVectors } from './similarity.ts';
