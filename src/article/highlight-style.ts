/**
 * How highlights look, as a style sheet for the page: on light and dark pages alike, with a line under them so that
 * nothing rests on colour. One look for all of them: the page can read which sentences are highlighted, and is to learn
 * nothing of what another report says of them.
 *
 * @param name of the highlight in the page's registry, which all that run in the page share
 */
export const highlightCss = (name: string): string => `
::highlight(${name}) {
  background-color: rgb(240 170 40 / 0.22);
  text-decoration: underline rgb(200 120 20) 2px;
}
`;
