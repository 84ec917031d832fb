import { type ChiefTerms, chiefTermsOf } from '../../stories/chief-terms.ts';
import type { Signature } from '../../stories/index.ts';

/** The terms by which the index knows a report. */
export const keyTerms = (signature: Signature): ChiefTerms => chiefTermsOf(signature.terms);
