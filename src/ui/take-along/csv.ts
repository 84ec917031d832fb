import type { Translator } from '../i18n/index.ts';
import type { PairView } from '../model/pairs.ts';
import type { ComparedView } from '../model/views.ts';
import { type FigureRecord, pairRecord } from './pair-record.ts';

const COLUMNS = [
  'verdict',
  'reason',
  'what',
  'a_figure',
  'b_figure',
  'a_speaker',
  'b_speaker',
  'a_sentence',
  'b_sentence',
  // "summary" where the sentence is in our words and not the report's own
  'a_origin',
  'b_origin',
  'a_publisher',
  'b_publisher',
  'a_published',
  'b_published',
  'a_link',
  'b_link',
] as const;

/** What a spreadsheet takes for a formula (OWASP, "CSV Injection"); a plain figure with its sign is none. */
const FORMULA = /^[=+\-@\t\r]/;
const PLAIN_FIGURE = /^[+-]?[\d\s.,%]+$/;

/**
 * One cell as RFC 4180 has it. A text that a spreadsheet would run as a formula gets an apostrophe in front, which
 * spreadsheets don't show: what a page says must not run on the reader's computer.
 */
function cell(value: string | null): string {
  const text = value ?? '';
  const safe = FORMULA.test(text) && !PLAIN_FIGURE.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const NO_FIGURE: Pick<FigureRecord, 'what' | 'a' | 'b'> = {
  what: '',
  a: { text: '', speaker: null },
  b: { text: '', speaker: null },
};

/** The comparison as CSV (RFC 4180, UTF-8): a row for each quantity, and for each pair of claims without one. */
export function asCsv(
  compared: ComparedView,
  pairs: readonly PairView[],
  language: Translator,
): string {
  const { page, other } = compared;
  const rows = pairs.flatMap((pair) => {
    const record = pairRecord(pair, compared, language);
    const figures =
      record.figures.length > 0
        ? record.figures
        : [{ ...NO_FIGURE, verdict: pair.tone, reason: null }];
    return figures.map(({ verdict, reason, what, a, b }) => [
      verdict,
      reason,
      what,
      a.text,
      b.text,
      a.speaker,
      b.speaker,
      record.a.text,
      record.b.text,
      page.origin,
      other.origin,
      page.publisher,
      other.publisher,
      page.published,
      other.published,
      record.a.link,
      record.b.link,
    ]);
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
