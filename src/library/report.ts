/** A report as this reader's device keeps it. The id stays the same over its versions. */
export interface SavedReport {
  readonly id: string;
  /** 1 for the first that was saved, one more for each time the page was found changed. */
  readonly version: number;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly lang: string | null;
  readonly partial: boolean;
  readonly text: string;
  /** ISO 8601 date-time at which this version was saved. */
  readonly savedAt: string;
}
