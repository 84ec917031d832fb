import type { Comparison } from '../../compare/index.ts';
import { levelOf, type Row } from './rows.ts';
import type { MarkedSpan } from './segments.ts';
import type { SideName } from './views.ts';
import type { Closer } from './why.ts';

/** What a marked figure is to the reader: nothing is contradicted while the closer reading goes on. */
export type FigureTone = 'contradiction' | 'difference' | 'alike' | 'possible';

const ORDER: readonly FigureTone[] = ['contradiction', 'difference', 'alike', 'possible'];

/**
 * The figure of a row on one side, its further mentions too; without a row, or in one of sentences alone, every figure
 * that is compared: where marks lie over one another the most telling comes first.
 */
export function figureMarks(
  { figures }: Comparison,
  row: Row | null,
  side: SideName,
  closer: Closer,
): MarkedSpan<FigureTone>[] {
  return figures
    .filter((pair) => !row?.figure || pair === row.figure)
    .map((pair) => {
      const level = levelOf(pair);
      const mark = level === 'contradiction' && closer === 'pending' ? 'possible' : level;
      return { pair, mark };
    })
    .sort((x, y) => ORDER.indexOf(x.mark) - ORDER.indexOf(y.mark))
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
