import * as v from 'valibot';
import { nullableAddressSchema } from '../web/schemas.ts';

const nullableText = v.nullable(v.string());

/**
 * A time, as ISO 8601 has it in UTC to the millisecond: so written, times sort as text, in the indexes too.
 */
const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((stated: string) => !Number.isNaN(Date.parse(stated)), 'is no time'),
  v.transform((stated) => new Date(stated).toISOString()),
);

/** A report as this reader's device keeps it. The id stays the same over its versions. */
export const savedReportSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  /** 1 for the first that was saved, one more for each time the report was found changed. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  url: nullableAddressSchema,
  title: nullableText,
  publisher: nullableText,
  byline: nullableText,
  /** ISO 8601. */
  published: nullableText,
  lang: nullableText,
  partial: v.boolean(),
  text: v.pipe(v.string(), v.minLength(1)),
  /** ISO 8601 date-time at which this version was saved. */
  savedAt: time,
  /**
   * Present where the extension remembered the report by itself, as the reader's settings have it: since when. Such a
   * report goes again when its time is over; one that the reader saved stays.
   */
  rememberedAt: v.optional(time),
});

/** What a list of reports shows: all but the text. */
export const savedHeadSchema = v.omit(savedReportSchema, ['text']);

export type SavedReport = Readonly<v.InferOutput<typeof savedReportSchema>>;

/** What there is of a report before the library gives it an id, a version and a time. */
export type ReportDraft = Omit<SavedReport, 'id' | 'version' | 'savedAt' | 'rememberedAt'>;

export type ReportHead = Readonly<v.InferOutput<typeof savedHeadSchema>>;

/** The head of a saved report. */
export function headOf(report: SavedReport): ReportHead {
  const { text: _text, ...head } = report;
  return head;
}

/** The report as one that stays: the reader saved it. */
export function asKept<R extends ReportHead>(report: R): Omit<R, 'rememberedAt'> {
  const { rememberedAt: _rememberedAt, ...kept } = report;
  return kept;
}
