import type { FigureMention, FigurePair } from '../../compare/index.ts';
import type { Span } from '../../text/span.ts';
import type { SideName } from './views.ts';

/** What a figure is of, as a stretch of one report. */
export interface Label extends Span {
  readonly side: SideName;
  readonly text: string;
}

/** More than this is no label, but a sentence. */
const MAX_LENGTH = 56;

const LETTERS = /\p{L}{2}/u;

/** A stretch that breaks off at a mark of punctuation, or holds another figure, names nothing. */
const BROKEN = /[\d.,;:!?()[\]"“”\n]/u;

function asLabel(text: string, span: Span, side: SideName): Label | null {
  const words = text.slice(span.start, span.end);
  const isOne = words.length <= MAX_LENGTH && LETTERS.test(words) && !BROKEN.test(words);
  return isOne ? { ...span, side, text: words } : null;
}

/** What is counted and what became of it, where they stand together: "troops were killed or wounded". */
function together({ figure, ...at }: FigureMention, text: string, side: SideName): Label | null {
  const counted = figure?.countedSpan;
  const outcome = figure?.outcome;
  if (!counted || !outcome) return null;
  const span = {
    start: Math.min(counted.start, outcome.start),
    end: Math.max(counted.end, outcome.end),
  };
  const holdsFigure = span.start < at.end && at.start < span.end;
  return holdsFigure ? null : asLabel(text, span, side);
}

function alone({ figure }: FigureMention, text: string, side: SideName): Label | null {
  const span = figure?.countedSpan;
  return span ? asLabel(text, span, side) : null;
}

/** The engine's own name for the quantity, where a report has these very words near its figure. */
function asNamed(what: string, mention: FigureMention, text: string, side: SideName): Label | null {
  if (what === '' || what === mention.figure?.kind) return null;
  const from = text.lastIndexOf('\n', mention.start) + 1;
  const line = text.indexOf('\n', mention.end);
  const at = text
    .slice(from, line === -1 ? text.length : line)
    .toLowerCase()
    .indexOf(what.toLowerCase());
  if (at < 0) return null;
  const span = { start: from + at, end: from + at + what.length };
  const isWhole = !/\p{L}/u.test((text[span.start - 1] ?? '') + (text[span.end] ?? ''));
  return isWhole ? asLabel(text, span, side) : null;
}

/**
 * What two figures are of, as a phrase of one of the reports, the fullest that there is; null where no phrase of
 * theirs says it: nothing is put together from words that don't stand together.
 *
 * @param textA the page's text, @param textB the other report's
 */
export function labelOf(pair: FigurePair, textA: string, textB: string): Label | null {
  const both = (find: (mention: FigureMention, text: string, side: SideName) => Label | null) =>
    find(pair.a, textA, 'a') ?? find(pair.b, textB, 'b');
  const named = both((mention, text, side) => asNamed(pair.what, mention, text, side));
  const parts = both(together);
  if (named && parts) return named.text.length >= parts.text.length ? named : parts;
  return named ?? parts ?? both(alone);
}
