import type { Translator } from '../i18n/index.ts';
import type { Row } from '../model/rows.ts';
import type { ComparedView } from '../model/views.ts';
import { type QuotationRecord, type RowRecord, rowRecord } from './row-record.ts';

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, which the interface puts around words of the other direction. */
const ISOLATES = /[\u2068\u2069]/g;

const bare = (text: string): string => text.replace(ISOLATES, '');

/** What is taken along of one row for programs: each value stands by itself, so nothing has to be kept apart in it. */
export function dataRecord(row: Row, compared: ComparedView, language: Translator): RowRecord {
  const record = rowRecord(row, compared, language);
  const side = (one: QuotationRecord) => ({ ...one, report: bare(one.report) });
  return { ...record, why: bare(record.why), a: side(record.a), b: side(record.b) };
}
