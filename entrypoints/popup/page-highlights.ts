/** What the highlights in the page need: a chunk of its own, loaded when the comparison has been painted. */
export { HIGHLIGHT_CSS } from '../../src/article/highlight-style.ts';
export { chooseHighlight, highlightChoice } from '../../src/platform/highlight-choice.ts';
export { clearMarks, onMarkChosen, revealMark, showMarks } from '../../src/platform/marks.ts';
export { pageMark } from '../../src/ui/model/page-marks.ts';
