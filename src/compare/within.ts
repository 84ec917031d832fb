import { relate } from '../figures/relate/index.ts';
import { slice } from '../text/span.ts';
import type { AnalysedClaim } from './analysed/claim.ts';
import type { AnalysedFigure } from './analysed/figure.ts';
import type { FigureMention, WithinConflict } from './comparison.ts';
import { relateOutcomes } from './outcomes.ts';

/** How many claims from the top are headline and summary lines. */
const HEAD_CLAIMS = 2;

/** How far apart, in code units, two parts of one sum may stand: "four men and one woman". */
const MAX_GAP = 12;

function mention({ figure }: AnalysedFigure): FigureMention {
  return { start: figure.start, end: figure.end, text: figure.text, figure };
}

/** People counted plainly: an exact number of them, with an outcome and without the wider words around it. */
function isTally({ figure, people }: AnalysedFigure): boolean {
  return figure.kind === 'count' && people && figure.value?.bound === 'exact';
}

function sameTally(a: AnalysedFigure, b: AnalysedFigure): boolean {
  const [x, y] = [a.figure.period?.timex ?? null, b.figure.period?.timex ?? null];
  return (
    a.head === b.head && relateOutcomes(a.figure, b.figure) === 'same' && (x === y || !x || !y)
  );
}

/**
 * Figures of the headline that the body contradicts: the same people with the same outcome, another number, and the
 * headline's own number nowhere in the body.
 */
function headlineConflicts(profiles: readonly AnalysedClaim[]): WithinConflict[] {
  const head = profiles.slice(0, HEAD_CLAIMS).flatMap(({ figures }) => figures.filter(isTally));
  const body = profiles.slice(HEAD_CLAIMS).flatMap(({ figures }) => figures.filter(isTally));
  return head.flatMap((top): WithinConflict[] => {
    const same = body.filter((other) => sameTally(top, other));
    const unlike = same.filter(({ figure }) => relate(top.figure, figure).relation === 'different');
    const [first] = unlike;
    if (!first || unlike.length < same.length) return [];
    return [{ kind: 'headline', figures: [mention(top), mention(first)], details: {} }];
  });
}

/** Runs of tallies joined by "and" or commas within one claim: the parts of a sum. */
function sums(text: string, { figures }: AnalysedClaim): AnalysedFigure[][] {
  const runs: AnalysedFigure[][] = [];
  let run: AnalysedFigure[] = [];
  for (const profile of figures) {
    const last = run.at(-1);
    const from = last ? Math.max(last.figure.end, last.figure.countedSpan?.end ?? 0) : 0;
    const between = slice(text, { start: from, end: profile.figure.start });
    const joined =
      last && profile.figure.start - from <= MAX_GAP && /^[\s,]*(?:and)?\s*$/.test(between);
    if (!isTally(profile)) run = [];
    else if (joined) run.push(profile);
    else run = [profile];
    if (run.length === 2) runs.push(run);
  }
  return runs;
}

/** The total that stands right before its parts ("five people: four men and one woman") and is not their sum. */
function sumConflicts(text: string, profile: AnalysedClaim): WithinConflict[] {
  return sums(text, profile).flatMap((parts): WithinConflict[] => {
    const [first] = parts;
    const at = first ? profile.figures.indexOf(first) : -1;
    const total = profile.figures[at - 1];
    if (!first || !total || !isTally(total)) return [];
    const end = Math.max(total.figure.end, total.figure.countedSpan?.end ?? 0);
    if (!/^\s*[:—–(-]\s*$/.test(slice(text, { start: end, end: first.figure.start }))) return [];
    const sum = parts.reduce((all, { figure }) => all + (figure.value?.nominal ?? Number.NaN), 0);
    if (Number.isNaN(sum) || sum === total.figure.value?.nominal) return [];
    return [{ kind: 'sum', figures: [total, ...parts].map(mention), details: { sum } }];
  });
}

/** What a report says that contradicts itself: its headline against its body, parts that don't add up. */
export function withinConflicts(
  text: string,
  profiles: readonly AnalysedClaim[],
): WithinConflict[] {
  return [
    ...headlineConflicts(profiles),
    ...profiles.flatMap((profile) => sumConflicts(text, profile)),
  ];
}
