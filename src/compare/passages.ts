import type { Passage } from '../encoder/index.ts';
import type { Figure } from '../figures/index.ts';
import type { AnalysedReport } from './analysed/report.ts';

/**
 * What the encoder is to read of a report: a passage for each claim that is compared, in their order, its spans those of
 * the claim's figures in theirs. Numerals stand as "#", but for dates: a figure is known by what surrounds it.
 */
export function passagesOf({ claims }: AnalysedReport): Passage[] {
  return claims.map(({ claim: { start, text, figures } }) => hideNumerals(text, start, figures));
}

/** @param offset where `text` begins in the text that the figures' spans are in */
function hideNumerals(text: string, offset: number, figures: readonly Figure[]): Passage {
  const spans = new Array<{ start: number; end: number }>(figures.length);
  const inOrder = figures.map((figure, index) => ({ figure, index }));
  inOrder.sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end);
  let hidden = '';
  let from = 0;
  for (const { figure, index } of inOrder) {
    // A figure within the one before begins where that one ends.
    const start = Math.max(figure.start - offset, from);
    const end = Math.max(figure.end - offset, start);
    hidden += text.slice(from, start);
    const begins = hidden.length;
    hidden += isDate(figure)
      ? text.slice(start, end)
      : text.slice(start, end).replace(NUMERAL, '#');
    spans[index] = { start: begins, end: hidden.length };
    from = end;
  }
  return { text: hidden + text.slice(from), spans };
}

const NUMERAL = /\d[\d,.]*\d|\d/g;

const isDate = ({ kind }: Figure): boolean => kind === 'date' || kind === 'time';
