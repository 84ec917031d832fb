export type { AddedReport, AddProblem } from './components/add-report.tsx';
export type { HighlightChoice } from './components/highlight-setting.tsx';
export { lazy } from './components/lazy.tsx';
export type { CopyForm, CopyOutcome } from './components/more-menu.tsx';
export type { PairForm } from './components/pair-tools.tsx';
export type { SaveState } from './components/save-button.tsx';
export type { WaitingStep } from './components/waiting.tsx';
export type { Watch } from './components/watch-choice.tsx';
export * from './i18n/index.ts';
export type { PageMarkView } from './model/page-marks.ts';
export { countsOf, type PairView, pairsOf } from './model/pairs.ts';
export type * from './model/views.ts';
export {
  type Frame,
  FullPage,
  Panel,
  Popup,
  type PopupProps,
  Reader,
  type ReaderProps,
} from './reader/reader.tsx';
