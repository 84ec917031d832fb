export type { AddedReport, AddProblem } from './components/add-report.tsx';
export type { HighlightChoice } from './components/highlight-setting.tsx';
export { lazy } from './components/lazy.tsx';
export type { CopyForm, CopyOutcome } from './components/more-menu.tsx';
export type { RowForm } from './components/row-tools.tsx';
export type { SaveState } from './components/save-button.tsx';
export type { WaitingStep } from './components/waiting.tsx';
export type { Watch } from './components/watch-choice.tsx';
export * from './i18n/index.ts';
export type { PageMarkView } from './model/page-marks.ts';
export { countsOf, type Row, rowsOf } from './model/rows.ts';
export type * from './model/views.ts';
export type { Closer } from './model/why.ts';
export {
  type Frame,
  FullPage,
  Panel,
  Popup,
  type PopupProps,
  Reader,
  type ReaderProps,
} from './reader/reader.tsx';
