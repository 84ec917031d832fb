import type { AnalysedFigure } from '../analysed/figure.ts';
import type { ReasonJudge } from './reason.ts';

/** What is counted, with what selects it: "other teenagers". */
function phraseOf({ figure, selector, claim }: AnalysedFigure): string | null {
  if (figure.counted === null) return selector === null ? null : figure.text;
  const from = figure.countedSpan?.start ?? figure.end;
  const between = claim.text.slice(figure.end - claim.start, from - claim.start);
  return selector !== null && from > figure.end && between.length < MAX_BETWEEN
    ? `${between}${figure.counted}`.trim()
    : figure.counted;
}

/** In code units: more than a word or two between a number and its noun is no phrase. */
const MAX_BETWEEN = 24;

/** Others are counted: another noun, or the same with other modifiers. */
export const byGroup: ReasonJudge = ({ a, b }) => {
  const [x, y] = [phraseOf(a), phraseOf(b)];
  if (x === null || y === null || a.figure.value === null) return null;
  const same = a.counted.size === b.counted.size && [...a.counted].every((s) => b.counted.has(s));
  if ((same && a.selector === b.selector) || x.toLowerCase() === y.toLowerCase()) return null;
  return { reason: 'group', details: { a: x, b: y } };
};
