import { readClaims } from '../../claims/index.ts';
import { readReport } from '../report.ts';
import type { LineVerb } from '../verb.ts';

/** A report → its claims. */
export const claims: LineVerb = (input) => ({ claims: readClaims(readReport(input)) });
