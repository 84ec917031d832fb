/** The page's registry of highlights is shared by all that run in it: these names are ours alone. */
export const HIGHLIGHTS = {
  differing: 'second-source-differing',
  matching: 'second-source-matching',
  chosen: 'second-source-chosen',
} as const;

/**
 * How highlights look, as a style sheet for the page: on light and dark pages alike, each kind with a line of its own
 * so that none rests on colour.
 */
export const HIGHLIGHT_CSS = `
::highlight(${HIGHLIGHTS.matching}) {
  background-color: rgb(60 140 220 / 0.12);
  text-decoration: underline dotted rgb(60 140 220) 2px;
}
::highlight(${HIGHLIGHTS.differing}) {
  background-color: rgb(240 150 20 / 0.25);
  text-decoration: underline double rgb(210 90 20) 2px;
}
::highlight(${HIGHLIGHTS.chosen}) {
  background-color: rgb(240 150 20 / 0.6);
}
`;
