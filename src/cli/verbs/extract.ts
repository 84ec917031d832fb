import { readArticle } from '../../article/index.ts';
import { parsePage } from '../parse-page.ts';
import { type LineVerb, optionalText, requiredText } from '../verb.ts';

/** A page's HTML → its article; of a page that is too large to be parsed whole, what was read is said to be a part. */
export const extract: LineVerb = (input) => {
  const { document, isCut } = parsePage(requiredText(input, 'html'));
  const article = readArticle(document, optionalText(input, 'url'));
  return { ...article, partial: article.partial || isCut };
};
