import type { Level, Reason, Verdict } from '../../compare/index.ts';
import type { Span } from '../../text/span.ts';
import type { Translator } from '../i18n/index.ts';
import { labelOf } from '../model/label.ts';
import { type Outlets, outletsOf } from '../model/outlets.ts';
import { scopesOf } from '../model/reason.ts';
import { levelOf, type Row } from '../model/rows.ts';
import type { ComparedView, ReportSide, SideName } from '../model/views.ts';
import { whyInFull } from '../model/why.ts';
import { sentenceLink } from './text-fragment.ts';

/** One report's side of a row, as it is taken along: the sentence word for word and where it stands. */
export interface QuotationRecord {
  readonly report: string;
  readonly text: string;
  /** True where the words are our summary's and not the report's own. */
  readonly summary: boolean;
  readonly link: string | null;
  readonly figure: string | null;
  readonly speaker: string | null;
  /** What this report states of the difference: its period, its place; null where nothing. */
  readonly scope: string | null;
}

/** A row with everything that is taken along of it, in the words of the interface. */
export interface RowRecord {
  readonly kind: Row['kind'];
  /** What is counted, in a report's own words. */
  readonly what: string | null;
  /** Why the row stands where it does, in a few words. */
  readonly why: string;
  readonly verdict: Verdict | null;
  readonly level: Level | null;
  readonly reason: Reason | null;
  readonly a: QuotationRecord;
  readonly b: QuotationRecord;
}

/** What is taken along of one row; `a` is the page, `b` the other report. */
export function rowRecord(row: Row, compared: ComparedView, language: Translator): RowRecord {
  const { figure } = row;
  const { page, other } = compared;
  const names: Outlets = outletsOf(page, other, language);
  const scopes = figure && scopesOf(figure, language);
  const side = (name: SideName, report: ReportSide): QuotationRecord => ({
    report: names[name],
    text: sliceOf(report, row[name]),
    summary: report.origin === 'summary',
    link: report.origin === 'summary' ? null : sentenceLink(report.url, report.text, row[name]),
    figure: figure?.[name].text ?? null,
    speaker: figure?.[name].speaker ?? null,
    scope: scopes?.[name] ?? null,
  });
  return {
    kind: row.kind,
    what: figure && (labelOf(figure, page.text, other.text)?.text ?? null),
    why: whyInFull(row, names, language),
    verdict: figure?.verdict ?? null,
    level: figure && levelOf(figure),
    reason: figure?.reason ?? null,
    a: side('a', page),
    b: side('b', other),
  };
}

const sliceOf = ({ text }: ReportSide, { start, end }: Span) => text.slice(start, end);

/** A row's first line: why, and what is counted. */
export function headingOf({ why, what }: RowRecord, { joined }: Translator): string {
  return joined([why, what]);
}

/** One report's figure under the outlet's name, with what else it states of it; null where the row has none. */
export function figureOf(
  { report, figure, scope, speaker }: QuotationRecord,
  { t, joined }: Translator,
): string | null {
  return figure && t('side.figure', { report, figure: joined([figure, scope, speaker]) });
}
