import type { Report } from '../../claims/index.ts';
import { readingFigures } from '../../figures/index.ts';
import { inOneGo, type Steps } from '../../text/steps.ts';
import type { ReportLimits } from '../limits.ts';
import { type AnalysedClaim, analyseClaims } from './claim.ts';
import { claimsOf } from './claims-of.ts';

/** A report as read once: its text and its claims, with all that comparing needs to know of them. */
export interface AnalysedReport {
  readonly report: Report;
  readonly claims: readonly AnalysedClaim[];
  /** What is left out of them. */
  readonly limits: ReportLimits;
}

/** Reads a report for comparing; the same for every report that it is compared with. */
export function analyseReport(report: Report): AnalysedReport {
  return inOneGo(analysingReport(report));
}

/** The same in steps. */
export function* analysingReport(report: Report): Steps<AnalysedReport> {
  const figures = yield* readingFigures(report.text, report);
  yield;
  const { claims, limits } = yield* claimsOf(report, figures);
  yield;
  return { report, claims: yield* analyseClaims(claims), limits };
}
