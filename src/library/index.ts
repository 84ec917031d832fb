export { addressKey } from './address.ts';
export { type Found, Library, type Saved } from './library.ts';
export {
  type ReportDraft,
  type ReportHead,
  type SavedReport,
  savedReportSchema,
} from './report.ts';
