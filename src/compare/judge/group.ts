import type { AnalysedFigure } from '../analysed/figure.ts';
import type { ReasonJudge } from './reason.ts';

/** What is counted, with what says which of them: "other teenagers". */
function phraseOf({
  figure: { counted, countedSpan, modifier },
  claim,
}: AnalysedFigure): string | null {
  if (!modifier || !countedSpan) return counted ?? modifier?.text ?? null;
  const start = Math.min(modifier.start, countedSpan.start);
  const end = Math.max(modifier.end, countedSpan.end);
  return end - start <= MAX_PHRASE
    ? claim.text.slice(start - claim.start, end - claim.start)
    : counted;
}

/** In code units: what is longer is no phrase. */
const MAX_PHRASE = 60;

/** Others are counted: another noun, or the same with other modifiers. */
export const byGroup: ReasonJudge = ({ a, b }) => {
  const said = [phraseOf(a), phraseOf(b)];
  if (a.figure.value === null || said.every((phrase) => phrase === null)) return null;
  const [x, y] = [said[0] ?? a.figure.text, said[1] ?? b.figure.text];
  const same = a.counted.size === b.counted.size && [...a.counted].every((s) => b.counted.has(s));
  if (
    (same && a.figure.modifier?.kind === b.figure.modifier?.kind) ||
    x.toLowerCase() === y.toLowerCase()
  )
    return null;
  return { reason: 'group', details: { a: x, b: y } };
};
