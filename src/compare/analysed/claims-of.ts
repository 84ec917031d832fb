import { type Claim, type Report, readingClaims } from '../../claims/index.ts';
import type { Figure } from '../../figures/index.ts';
import type { Steps } from '../../text/steps.ts';
import {
  MAX_CHARACTERS,
  MAX_CLAIM_LENGTH,
  MAX_CLAIMS,
  MAX_FIGURES,
  type ReportLimits,
} from '../limits.ts';

/** The claims of a report that are compared, and what had to be left out of them. */
export interface ComparedClaims {
  readonly claims: readonly Claim[];
  readonly limits: ReportLimits;
}

/**
 * The claims to compare: those of the report, or, where nothing in it is a claim (a text of questions alone), the
 * whole text as one; as far as the limits go.
 *
 * @param figures those of its text
 */
export function* claimsOf(report: Report, figures: readonly Figure[]): Steps<ComparedClaims> {
  const claims = yield* readingClaims(report, figures);
  if (claims.length > 0 || report.text.trim() === '') return withinLimits(claims);
  return withinLimits([wholeText(report.text, figures)]);
}

/** A text as a single claim, however many sentences it has. */
export function wholeText(text: string, figures: readonly Figure[]): Claim {
  return {
    start: 0,
    end: text.length,
    text,
    figures,
    speaker: null,
    quotes: [],
    cue: null,
  };
}

/** Claims as far as they are compared: so many of them, each so long and with so many figures. */
export function withinLimits(all: readonly Claim[]): ComparedClaims {
  const claims: Claim[] = [];
  const limits: { -readonly [Limit in keyof ReportLimits]: ReportLimits[Limit] } = {};
  let characters = 0;
  for (const claim of all) {
    const short = withinLength(claim);
    characters += short.text.length;
    if (claims.length === MAX_CLAIMS || characters > MAX_CHARACTERS) {
      limits.sentences = claims.length;
      break;
    }
    if (short !== claim) limits.characters = MAX_CLAIM_LENGTH;
    if (short.figures.length > MAX_FIGURES) limits.figures = MAX_FIGURES;
    claims.push(
      short.figures.length > MAX_FIGURES
        ? { ...short, figures: short.figures.slice(0, MAX_FIGURES) }
        : short,
    );
  }
  return { claims, limits };
}

function withinLength(claim: Claim): Claim {
  if (claim.text.length <= MAX_CLAIM_LENGTH) return claim;
  const end = claim.start + MAX_CLAIM_LENGTH;
  return {
    ...claim,
    end,
    text: claim.text.slice(0, MAX_CLAIM_LENGTH),
    figures: claim.figures.filter((figure) => figure.end <= end),
    quotes: claim.quotes
      .filter(({ start }) => start < end)
      .map((quote) => ({ start: quote.start, end: Math.min(quote.end, end) })),
  };
}
