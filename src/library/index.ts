export { addressKey } from './address.ts';
export type { StoryRecord } from './database.ts';
export { Library, type Removed, type Saved } from './library.ts';
export type { MemoryLimits } from './memory/overdue.ts';
export {
  type ReportDraft,
  type ReportHead,
  type SavedReport,
  savedReportSchema,
} from './report.ts';
export type { FoundText } from './search/search.ts';
export type { Found } from './stories/find.ts';
export type { Neighbours } from './stories/neighbours.ts';
