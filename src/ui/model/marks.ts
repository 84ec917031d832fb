import type { Comparison } from '../../compare/index.ts';
import { levelOf, type Row } from './rows.ts';
import type { MarkedSpan } from './segments.ts';
import type { SideName } from './views.ts';
import type { Closer } from './why.ts';

/** What a marked figure is to the reader: nothing is contradicted while the closer reading goes on. */
export type FigureTone = 'contradiction' | 'difference' | 'alike' | 'possible';

const ORDER: readonly FigureTone[] = ['contradiction', 'difference', 'alike', 'possible'];

/**
 * Every figure of one side that is compared, its further mentions too: where marks lie over one another the row's own
 * comes first, then the most telling.
 */
export function figureMarks(
  { figures }: Comparison,
  row: Row | null,
  side: SideName,
  closer: Closer,
): MarkedSpan<FigureTone>[] {
  const marked = figures.map((pair) => {
    const level = levelOf(pair);
    const mark = level === 'contradiction' && closer === 'pending' ? 'possible' : level;
    return { pair, mark };
  });
  return marked
    .sort(
      (x, y) =>
        Number(y.pair === row?.figure) - Number(x.pair === row?.figure) ||
        ORDER.indexOf(x.mark) - ORDER.indexOf(y.mark),
    )
    .flatMap(({ pair, mark }) =>
      [pair[side], ...pair.repeats.map((repeat) => repeat[side])].map(({ start, end }) => ({
        start,
        end,
        mark,
      })),
    );
}

/** The words of one side of a reworded quotation that the other side doesn't have. */
export function wordingMarks(
  { match }: Pick<Row, 'match'>,
  side: SideName,
): MarkedSpan<'wording'>[] {
  const kind = side === 'a' ? 'onlyA' : 'onlyB';
  return (match?.wording?.parts ?? []).flatMap((part) => {
    const span = part[side];
    return part.kind === kind && span ? [{ ...span, mark: 'wording' as const }] : [];
  });
}
