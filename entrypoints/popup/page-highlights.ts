/** What the highlights in the page need: a chunk of its own, loaded when the comparison has been painted. */
export { highlightCss } from '../../src/article/highlight-style.ts';
export { clearMarks, onMarkChosen, revealMark, showMarks } from '../../src/platform/marks.ts';
export { readSetting, writeSetting } from '../../src/platform/settings.ts';
export { pageMark } from '../../src/ui/model/page-marks.ts';
