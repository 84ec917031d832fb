import type { Report } from '../claims/index.ts';
import { figureFactsOf } from './figure-facts.ts';
import { byCount } from './tally.ts';
import { headlineTerms, tallyTerms } from './term-tally.ts';
import { termWeight } from './term-weight.ts';

/** A term and its weight. */
export type Weighted = readonly [term: string, weight: number];

/** What is kept of a report to recognise others of its story: small, plain JSON, without the report's text. */
export interface Signature {
  readonly published: string | null;
  /** Key terms (stems) of title and text with their weights, heaviest first; the weights' squares sum up to 1. */
  readonly terms: readonly Weighted[];
  /** Which of the terms are names. */
  readonly names: readonly string[];
  /** Terms of the headline. */
  readonly title: readonly string[];
  /** Terms of the opening. */
  readonly lead: readonly string[];
  /** Names that follow "in", "near", "at": where it happened, most often named first. */
  readonly places: readonly string[];
  /** ISO days that the text names. */
  readonly days: readonly string[];
  /** Months ("03"), days of them ("03-14"), quarters ("Q1") that the text names; not in signatures of long ago. */
  readonly calendar?: readonly string[];
  /** Ages, in years. */
  readonly ages: readonly number[];
  /** Counts and sums with what they count. */
  readonly figures: readonly string[];
}

/** Enough that two long reports of one event share their names; a signature stays at a few kilobytes. */
const MAX_TERMS = 64;

/** Who and where tells one event from another of its kind. */
export const NAME_GAIN = 1.3;

/** How many of a report's places are held against another's: the first are where it happened. */
export const CHIEF_PLACES = 4;

const MAX_LEAD = 60;
const MAX_PLACES = 10;

/** How many decimals a weight is kept with. */
const ROUNDING = 1e4;

/** The signature of a report. */
export function signatureOf(report: Report): Signature {
  const headline = report.title ?? '';
  const { counts, names, places, lead } = tallyTerms(headline, report.text);
  const weighted = [...counts]
    .map(([term, count]): [string, number] => {
      const isName = names.has(term);
      const gain = isName ? NAME_GAIN : 1;
      return [term, Math.sqrt(count) * termWeight(term, isName) * gain];
    })
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_TERMS);
  const norm = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    published: report.published ?? null,
    terms: weighted.map(([term, weight]) => [
      term,
      Math.round((weight / norm) * ROUNDING) / ROUNDING,
    ]),
    names: weighted.filter(([term]) => names.has(term)).map(([term]) => term),
    title: [...new Set(headlineTerms(headline))],
    lead: [...lead].slice(0, MAX_LEAD),
    places: byCount(places, MAX_PLACES),
    ...figureFactsOf(`${headline}\n${report.text}`, report),
  };
}
