import { compareReports } from '../../compare/index.ts';
import { compareStories, signatureOf } from '../../stories/index.ts';
import { readReportAt } from '../report.ts';
import type { LineVerb } from '../verb.ts';

/** Two reports → what they say side by side. */
export const compare: LineVerb = (input) => {
  const a = readReportAt(input, 'a');
  const b = readReportAt(input, 'b');
  return { ...compareReports(a, b, compareStories(signatureOf(a), signatureOf(b))) };
};
