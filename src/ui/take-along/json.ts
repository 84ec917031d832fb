import { webAddress } from '../../web/address.ts';
import type { Translator } from '../i18n/index.ts';
import type { Row } from '../model/rows.ts';
import type { ComparedView, ReportSide } from '../model/views.ts';
import { dataRecord } from './data-record.ts';

function about({ text: _text, id: _id, ...report }: ReportSide): Omit<ReportSide, 'text' | 'id'> {
  return { ...report, url: webAddress(report.url) };
}

/** The comparison as JSON, for other programs: what is known of the reports, and every row; `wrong` are those that the reader said are no pairs. */
export function asJson(
  compared: ComparedView,
  rows: readonly Row[],
  language: Translator,
  wrong: readonly Row[],
): string {
  const document = {
    format: 'second-source-comparison',
    version: 2,
    story: compared.story?.title ?? null,
    a: about(compared.page),
    b: about(compared.other),
    rows: rows.map((row) => dataRecord(row, compared, language)),
    wrong: wrong.map((row) => dataRecord(row, compared, language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
