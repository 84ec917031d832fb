import type { Comparison, Verdict } from '../../compare/index.ts';
import type { PairView } from './pairs.ts';
import type { MarkedSpan } from './segments.ts';
import type { SideName } from './views.ts';

/** Every figure of one side that is part of a verdict, its further mentions too; the most telling verdict first. */
export function figureMarks(comparison: Comparison, side: SideName): MarkedSpan<Verdict>[] {
  const order: readonly Verdict[] = ['disagree', 'scope', 'compatible', 'agree'];
  return order.flatMap((verdict) =>
    comparison.figures
      .filter((pair) => pair.verdict === verdict)
      .flatMap((pair) => [pair[side], ...pair.repeats.map((repeat) => repeat[side])])
      .map(({ start, end }) => ({ start, end, mark: verdict })),
  );
}

/** The words of one side of a reworded quotation that the other side doesn't have. */
export function wordingMarks(pair: PairView, side: SideName): MarkedSpan<'wording'>[] {
  const kind = side === 'a' ? 'onlyA' : 'onlyB';
  return (pair.match?.wording?.parts ?? []).flatMap((part) => {
    const span = part[side];
    return part.kind === kind && span ? [{ ...span, mark: 'wording' as const }] : [];
  });
}
