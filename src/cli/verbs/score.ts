import { analyseSentence, scoreSentences } from '../../compare/index.ts';
import { vectorsOf } from '../vectors.ts';
import { type LineVerb, requiredText } from '../verb.ts';

/** Two sentences → how far they state the same fact. */
export const score: LineVerb = async (input) => {
  const a = analyseSentence(requiredText(input, 'a'));
  const b = analyseSentence(requiredText(input, 'b'));
  return { score: scoreSentences(a, b, await vectorsOf(a, b)) };
};
