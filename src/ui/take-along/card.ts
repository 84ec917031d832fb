import type { Translator } from '../i18n/index.ts';
import type { PairView } from '../model/pairs.ts';
import type { ComparedView, ReportView, SideName } from '../model/views.ts';
import { wrap } from './card-layout.ts';
import { reportLine } from './heading.ts';
import { type PairRecord, pairRecord } from './pair-record.ts';

/** The size that link previews are shown at (1200 by 630 is what the Open Graph guides give), twice as dense. */
export const CARD = { width: 1200, height: 630, density: 2 } as const;

const MARGIN = 56;
const GAP = 48;
const COLUMN = (CARD.width - 2 * MARGIN - GAP) / 2;

const INK = '#1c1b19';
const FAINT = '#5c5a55';
const PAPER = '#fbfaf7';
const RULE = '#d8d4cb';
const SANS = 'system-ui, sans-serif';
const SERIF = 'Georgia, "Times New Roman", serif';

/** Sizes that a quotation is set in, largest that fits first. */
const QUOTATION_SIZES = [30, 26, 22, 19, 16] as const;
const QUOTATION_HEIGHT = 270;
const LEADING = 1.35;

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Draws one pair as a card to be shared: the two sentences word for word, who published them when, and where they
 * stand. The context's canvas is `CARD.width` by `CARD.height` times `CARD.density` pixels.
 */
export function drawCard(
  context: Context,
  pair: PairView,
  compared: ComparedView,
  language: Translator,
): void {
  const record = pairRecord(pair, compared, language);
  context.save();
  context.scale(CARD.density, CARD.density);
  context.direction = language.dir;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, CARD.width, CARD.height);
  context.textBaseline = 'alphabetic';
  drawHeading(context, pair, record, language);
  drawSide(context, 'a', record, compared.page, language);
  drawSide(context, 'b', record, compared.other, language);
  context.fillStyle = RULE;
  context.fillRect(CARD.width / 2, 170, 1, CARD.height - 170 - MARGIN);
  context.restore();
}

/** Where a column begins, in the direction of the language: its left edge, or its right one. */
function edge(side: SideName, dir: 'ltr' | 'rtl'): number {
  const first = side === 'a' ? MARGIN : MARGIN + COLUMN + GAP;
  return dir === 'ltr' ? first : CARD.width - first;
}

function line(context: Context, text: string, font: string, colour: string, x: number, y: number) {
  context.font = font;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function drawHeading(
  context: Context,
  pair: PairView,
  record: PairRecord,
  language: Translator,
): void {
  const { t, dir } = language;
  const x = edge('a', dir);
  const [figure] = record.figures;
  const what = figure
    ? `${t(`verdict.${figure.verdict}`)}: ${figure.what}`
    : t(`verdict.${pair.tone}`);
  const font = `600 30px ${SANS}`;
  context.font = font;
  const measure = (text: string) => context.measureText(text).width;
  const [heading = ''] = wrap(what, CARD.width - 2 * MARGIN, 1, measure);
  line(context, heading, font, INK, x, 84);
  const reason = figure?.reasonText ?? t('extName');
  context.font = `20px ${SANS}`;
  const [explained = ''] = wrap(reason, CARD.width - 2 * MARGIN, 1, measure);
  line(context, explained, `20px ${SANS}`, FAINT, x, 120);
}

function drawSide(
  context: Context,
  side: SideName,
  record: PairRecord,
  report: ReportView,
  language: Translator,
): void {
  const x = edge(side, language.dir);
  const { text, summary, link } = record[side];
  const measure = (words: string) => context.measureText(words).width;
  const label = language.t(side === 'a' ? 'side.page' : 'side.other');
  line(context, label, `600 16px ${SANS}`, FAINT, x, 186);

  const words = summary ? text : `“${text}”`;
  let y = 226;
  for (const { text: row, size } of fitted(context, words)) {
    line(context, row, `${size}px ${SERIF}`, INK, x, y);
    y += size * LEADING;
  }

  const source = `16px ${SANS}`;
  context.font = source;
  const rows = wrap(reportLine(report, language), COLUMN, 2, measure);
  context.font = `12px ${SANS}`;
  const address = link === null ? [] : wrap(link, COLUMN, 4, measure);
  const top = CARD.height - MARGIN - rows.length * 22 - address.length * 16;
  for (const [i, row] of rows.entries()) line(context, row, source, INK, x, top + 22 * (i + 1));
  for (const [i, row] of address.entries()) {
    const below = top + 22 * rows.length + 16 * (i + 1);
    line(context, row, `12px ${SANS}`, FAINT, x, below);
  }
}

/** A quotation in the largest size in which all of it fits; in the smallest it is cut, and ends in an ellipsis. */
function fitted(context: Context, words: string): { text: string; size: number }[] {
  const measure = (text: string) => context.measureText(text).width;
  for (const size of QUOTATION_SIZES) {
    context.font = `${size}px ${SERIF}`;
    const most = Math.floor(QUOTATION_HEIGHT / (size * LEADING));
    const lines = wrap(words, COLUMN, Number.POSITIVE_INFINITY, measure);
    if (lines.length <= most) return lines.map((text) => ({ text, size }));
  }
  const size = QUOTATION_SIZES[QUOTATION_SIZES.length - 1] ?? 16;
  const most = Math.floor(QUOTATION_HEIGHT / (size * LEADING));
  return wrap(words, COLUMN, most, measure).map((text) => ({ text, size }));
}

/** The card as a PNG file. */
export async function cardPng(
  pair: PairView,
  compared: ComparedView,
  language: Translator,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(CARD.width * CARD.density, CARD.height * CARD.density);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures here');
  drawCard(context, pair, compared, language);
  return canvas.convertToBlob({ type: 'image/png' });
}
