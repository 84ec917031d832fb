import { type Claim, type Report, readClaims } from '../../claims/index.ts';
import { readFigures } from '../../figures/index.ts';

/**
 * The claims to compare: those of the report, or, where nothing in it is a claim (a text of questions alone), the
 * whole text as one.
 */
export function claimsOf(report: Report): Claim[] {
  const claims = readClaims(report);
  if (claims.length > 0 || report.text.trim() === '') return claims;
  return [wholeText(report)];
}

/** A text as a single claim, however many sentences it has. */
export function wholeText(report: Report): Claim {
  const { text } = report;
  return {
    start: 0,
    end: text.length,
    text,
    figures: readFigures(text, report),
    speaker: null,
    quotes: [],
    cue: null,
  };
}
