import { parseHTML } from 'linkedom';
import { readArticle } from '../../article/index.ts';
import { type LineVerb, optionalText, requiredText } from '../verb.ts';

/** A page's HTML → its article. */
export const extract: LineVerb = (input) => {
  const { document } = parseHTML(requiredText(input, 'html'));
  return { ...readArticle(document as unknown as Document, optionalText(input, 'url')) };
};
