export type { AddedReport, AddProblem } from './components/add-report.tsx';
export type { SaveState } from './components/save-button.tsx';
export type { WaitingStep } from './components/waiting.tsx';
export type { Watch } from './components/watch-choice.tsx';
export * from './i18n/index.ts';
export { countsOf, type PairView, pairsOf } from './model/pairs.ts';
export type * from './model/views.ts';
export { Popup, type PopupProps } from './popup/popup.tsx';
