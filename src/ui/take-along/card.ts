import { formatPublished, type Translator } from '../i18n/index.ts';
import type { Row, RowKind } from '../model/rows.ts';
import type { ComparedView, ReportSide, SideName } from '../model/views.ts';
import { wrap } from './card-layout.ts';
import { type QuotationRecord, rowRecord } from './row-record.ts';

/** The size that link previews are shown at (1200 by 630 is what the Open Graph guides give), twice as dense. */
export const CARD = { width: 1200, height: 630, density: 2 } as const;

const MARGIN = 56;
const GAP = 56;
const COLUMN = (CARD.width - 2 * MARGIN - GAP) / 2;

const INK = '#1b1d21';
const FAINT = '#565d68';
const PAPER = '#ffffff';
const RULE = '#dfe2e7';
const SANS = 'system-ui, sans-serif';
const SERIF = 'Georgia, "Times New Roman", serif';

/** Ink for the figure and wash behind it in its sentence, as on the screen. */
const TONES: Readonly<Partial<Record<RowKind, readonly [ink: string, wash: string]>>> = {
  contradiction: ['#ad1f1f', '#fbe3e1'],
  difference: ['#7d5000', '#fbedcc'],
  alike: ['#21683d', '#e0f2e5'],
};
const PLAIN_TONE = [INK, '#eceef1'] as const;

/** Sizes that a quotation is set in, largest that fits first. */
const QUOTATION_SIZES = [28, 25, 22, 19, 16] as const;
const LEADING = 1.38;
/** Where the sentences begin: below the figures, or in their place. */
const TOP = { figure: 304, sentence: 216 } as const;
const BOTTOM = CARD.height - MARGIN - 56;

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const STRONG = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]|\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A text's own direction, by its first letter. */
const directionOf = (text: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(STRONG.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';

/** Draws texts at the edge of a column that they begin at: the left one, or for a text from right to left the right. */
function pen(context: Context, left: number, width: number) {
  const measure = (text: string) => context.measureText(text).width;
  return {
    measure,
    write(text: string, y: number, font: string, colour: string, dir = directionOf(text)): void {
      context.font = font;
      context.fillStyle = colour;
      context.direction = dir;
      context.textAlign = dir === 'ltr' ? 'left' : 'right';
      context.fillText(text, dir === 'ltr' ? left : left + width, y);
    },
    /** The first line of a text: the rest of it is cut. */
    line(text: string, y: number, font: string, colour: string): void {
      context.font = font;
      const [first = ''] = wrap(text, width, 1, measure);
      this.write(first, y, font, colour, directionOf(text));
    },
    /** Lays a wash behind a stretch of a line that begins `before` into it. */
    wash(before: string, marked: string, y: number, size: number, dir: 'ltr' | 'rtl'): void {
      const [from, long] = [measure(before), measure(marked)];
      const x = dir === 'ltr' ? left + from : left + width - from - long;
      context.fillRect(x - 2, y - size * 0.95, long + 4, size * 1.25);
    },
  };
}

/**
 * Draws one row as a card to be shared: what is counted, each report's figure under its outlet's name, the two
 * sentences word for word with the figure marked. The context's canvas is `CARD.width` by `CARD.height` times
 * `CARD.density` pixels.
 */
export function drawCard(
  context: Context,
  row: Row,
  compared: ComparedView,
  language: Translator,
): void {
  const record = rowRecord(row, compared, language);
  const [ink, wash] = TONES[row.kind] ?? PLAIN_TONE;
  context.save();
  context.scale(CARD.density, CARD.density);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, CARD.width, CARD.height);
  context.fillStyle = ink;
  context.fillRect(0, 0, CARD.width, 10);
  context.textBaseline = 'alphabetic';
  const whole = pen(context, MARGIN, CARD.width - 2 * MARGIN);
  whole.line(record.what ?? record.why, 88, `600 32px ${SANS}`, INK);
  if (record.what !== null) whole.line(record.why, 124, `600 20px ${SANS}`, ink);
  const isMirrored = language.dir === 'rtl';
  for (const side of ['a', 'b'] as const) {
    const isFirst = (side === 'a') !== isMirrored;
    const left = isFirst ? MARGIN : MARGIN + COLUMN + GAP;
    drawSide(context, left, side, row, record[side], compared, language, { ink, wash });
  }
  context.fillStyle = RULE;
  context.fillRect(CARD.width / 2, 156, 1, CARD.height - 156 - MARGIN);
  context.restore();
}

function drawSide(
  context: Context,
  left: number,
  side: SideName,
  row: Row,
  record: QuotationRecord,
  compared: ComparedView,
  language: Translator,
  { ink, wash }: { readonly ink: string; readonly wash: string },
): void {
  const report: ReportSide = side === 'a' ? compared.page : compared.other;
  const column = pen(context, left, COLUMN);
  column.line(record.report, 178, `600 20px ${SANS}`, INK);
  if (record.figure !== null) {
    column.line(record.figure, 226, `700 40px ${SANS}`, ink);
    const source = language.joined([record.scope, record.speaker]);
    if (source !== '') column.line(source, 256, `18px ${SANS}`, FAINT);
  }

  const words = record.summary ? record.text : language.t('quote', { text: record.text });
  const dir = directionOf(record.text);
  const figure = row.figure?.[side];
  const marked = figure && {
    before: report.text.slice(row[side].start, figure.start),
    text: figure.text,
  };
  let y = record.figure === null ? TOP.sentence : TOP.figure;
  let read = 0;
  const all = words.trim().replace(/\s+/g, ' ');
  const from = marked ? all.indexOf(marked.before.replace(/\s+/g, ' ').trim()) : -1;
  const start = marked
    ? all.indexOf(marked.text.replace(/\s+/g, ' '), lengthOf(marked.before, from))
    : -1;
  const end = marked && start >= 0 ? start + marked.text.replace(/\s+/g, ' ').length : -1;
  for (const { text, size } of fitted(context, words, BOTTOM - y)) {
    const at = Math.max(all.indexOf(text.replace(/…$/u, ''), read), read);
    const [first, last] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    context.font = `${size}px ${SERIF}`;
    if (start >= 0 && first < last) {
      context.fillStyle = wash;
      column.wash(text.slice(0, first), text.slice(first, last), y, size, dir);
    }
    column.write(text, y, `${size}px ${SERIF}`, INK, dir);
    read = at + text.length;
    y += size * LEADING;
  }

  const { title, published } = report;
  const date = published === null ? null : formatPublished(published, language.locale);
  const about = language.joined([date, title]);
  column.line(about, CARD.height - MARGIN - 22, `16px ${SANS}`, INK);
  const host = record.link === null ? null : new URL(record.link).hostname;
  if (host !== null) column.line(host, CARD.height - MARGIN, `15px ${SANS}`, FAINT);
}

/** How many characters of a text come before a mark in it: where what stands before it is found, its end. */
const lengthOf = (before: string, found: number): number =>
  found < 0 ? 0 : found + before.replace(/\s+/g, ' ').trim().length;

/** A quotation in the largest size in which all of it fits; in the smallest it is cut, and ends in an ellipsis. */
function fitted(context: Context, words: string, height: number): { text: string; size: number }[] {
  const measure = (text: string) => context.measureText(text).width;
  for (const size of QUOTATION_SIZES) {
    context.font = `${size}px ${SERIF}`;
    const most = Math.floor(height / (size * LEADING));
    const lines = wrap(words, COLUMN, Number.POSITIVE_INFINITY, measure);
    if (lines.length <= most) return lines.map((text) => ({ text, size }));
  }
  const size = QUOTATION_SIZES[QUOTATION_SIZES.length - 1] ?? 16;
  const most = Math.floor(height / (size * LEADING));
  return wrap(words, COLUMN, most, measure).map((text) => ({ text, size }));
}

/** The card as a PNG file. */
export async function cardPng(
  row: Row,
  compared: ComparedView,
  language: Translator,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(CARD.width * CARD.density, CARD.height * CARD.density);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures here');
  drawCard(context, row, compared, language);
  return canvas.convertToBlob({ type: 'image/png' });
}
