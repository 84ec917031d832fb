import type { Report } from '../../claims/index.ts';
import { type AnalysedClaim, analyseClaims } from './claim.ts';
import { claimsOf } from './claims-of.ts';

/** A report as read once: its text and its claims, with all that comparing needs to know of them. */
export interface AnalysedReport {
  readonly report: Report;
  readonly claims: readonly AnalysedClaim[];
}

/** Reads a report for comparing; the same for every report that it is compared with. */
export function analyseReport(report: Report): AnalysedReport {
  return { report, claims: analyseClaims(claimsOf(report)) };
}
