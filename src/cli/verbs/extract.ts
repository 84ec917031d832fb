import { readArticle } from '../../article/index.ts';
import { parsePage } from '../parse-page.ts';
import { type LineVerb, optionalText, requiredText } from '../verb.ts';

/** A page's HTML → its article. */
export const extract: LineVerb = (input) => ({
  ...readArticle(parsePage(requiredText(input, 'html')), optionalText(input, 'url')),
});
