import { readFigures } from '../../figures/index.ts';
import { type LineVerb, optionalText, requiredText } from '../verb.ts';

/** A text → its figures. */
export const figures: LineVerb = (input) => ({
  figures: readFigures(requiredText(input, 'text'), {
    published: optionalText(input, 'published'),
    lang: optionalText(input, 'lang'),
  }),
});
