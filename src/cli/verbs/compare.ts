import type { Report } from '../../claims/index.ts';
import { analyseReport, compareAnalysed } from '../../compare/index.ts';
import { compareStories, signatureOf } from '../../stories/index.ts';
import { readReportAt } from '../report.ts';
import { vectorsOf } from '../vectors.ts';
import type { LineVerb } from '../verb.ts';

/** Two reports → what they say side by side. */
export const compare: LineVerb = async (input) => {
  const a = readReportAt(input, 'a');
  const b = readReportAt(input, 'b');
  return { ...(await compareClosely(a, b)) };
};

/** The comparison that the extension gives in the end: by the evidence and by what the encoder makes of it. */
export async function compareClosely(a: Report, b: Report) {
  const [x, y] = [analyseReport(a), analyseReport(b)];
  const story = compareStories(signatureOf(a), signatureOf(b));
  return compareAnalysed(x, y, story, await vectorsOf(x, y));
}
