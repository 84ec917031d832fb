import { scoreSentences } from '../../compare/index.ts';
import { type LineVerb, requiredText } from '../verb.ts';

/** Two sentences → how far they state the same fact. */
export const score: LineVerb = (input) => ({
  score: scoreSentences(requiredText(input, 'a'), requiredText(input, 'b')),
});
