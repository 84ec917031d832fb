/** What highlighting needs of the browser, and of checks on what is stored: a chunk that the first paint doesn't wait for. */
export { chooseHighlight, highlightChoice } from '../../src/platform/highlight-choice.ts';
export { clearMarks, onMarkChosen, revealMark, showMarks } from '../../src/platform/marks.ts';
