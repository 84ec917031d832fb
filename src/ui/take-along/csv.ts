import type { Translator } from '../i18n/index.ts';
import type { Row } from '../model/rows.ts';
import type { ComparedView } from '../model/views.ts';
import { dataRecord } from './data-record.ts';

const COLUMNS = [
  'kind',
  'verdict',
  'reason',
  'what',
  'why',
  'a_figure',
  'b_figure',
  'a_speaker',
  'b_speaker',
  'a_scope',
  'b_scope',
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

/**
 * What a spreadsheet takes for a formula (OWASP, "CSV Injection"), in the full width that East Asian keyboards give too,
 * and behind white space and what isn't seen, which some take off first.
 */
const FORMULA = /^[\s\p{Z}\p{C}]*[=+\-@＝＋－＠﹢﹣﹦﹫−|%]/u;

/** What a cell can't begin with: one that does is read as another cell, or as a formula behind it. */
const NO_START = /^[\t\r\n\0]/;

/** A plain figure with its sign is no formula. */
const PLAIN_FIGURE = /^[+\-−]?\d[\d .,\u00a0\u202f]*%?$/;

/** By this Excel knows UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * One cell as RFC 4180 has it. A text that a spreadsheet would run as a formula gets an apostrophe in front, which
 * spreadsheets don't show: what a page says must not run on the reader's computer.
 */
function cell(value: string | null): string {
  const text = value ?? '';
  const isRun = (FORMULA.test(text) || NO_START.test(text)) && !PLAIN_FIGURE.test(text);
  const safe = isRun ? `'${text}` : text;
  return /^\s|\s$|[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The comparison as CSV (RFC 4180, UTF-8 with a byte order mark): a line for each row. */
export function asCsv(compared: ComparedView, rows: readonly Row[], language: Translator): string {
  const { page, other } = compared;
  const lines = rows.map((row) => {
    const { kind, verdict, reason, what, why, a, b } = dataRecord(row, compared, language);
    return [
      kind,
      verdict,
      reason,
      what,
      why,
      a.figure,
      b.figure,
      a.speaker,
      b.speaker,
      a.scope,
      b.scope,
      a.text,
      b.text,
      page.origin,
      other.origin,
      page.publisher,
      other.publisher,
      page.published,
      other.published,
      a.link,
      b.link,
    ];
  });
  const written = [COLUMNS, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + written.join('');
}
