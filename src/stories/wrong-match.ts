import * as v from 'valibot';
import { compareStories, signatureOf } from './index.ts';

const reportSchema = v.strictObject({
  title: v.nullable(v.string()),
  text: v.string(),
  published: v.nullable(v.string()),
});

/**
 * A wrong match as a test case that others can run: the two reports as the extension read them, and what the
 * reader says of them. It holds the reports' texts, so a reader exports it on purpose and to a file.
 */
const caseSchema = v.strictObject({
  format: v.literal('second-source-story-case'),
  version: v.literal(1),
  sameStory: v.boolean(),
  a: reportSchema,
  b: reportSchema,
});

export type StoryCase = v.InferOutput<typeof caseSchema>;

/** What came of running a case. */
export interface CaseResult {
  readonly passed: boolean;
  readonly score: number;
}

/** Two reports that were wrongly held to be of one story, or of two, as a case. */
export function storyCase(a: StoryCase['a'], b: StoryCase['b'], sameStory: boolean): StoryCase {
  const plain = ({ title, text, published }: StoryCase['a']) => ({ title, text, published });
  return {
    format: 'second-source-story-case',
    version: 1,
    sameStory,
    a: plain(a),
    b: plain(b),
  };
}

/**
 * Runs an exported case against the engine as it is.
 *
 * @param json the parsed file
 * @throws {v.ValiError} where it is no case
 */
export function runStoryCase(json: unknown): CaseResult {
  const { a, b, sameStory } = v.parse(caseSchema, json);
  const { score, same } = compareStories(signatureOf(a), signatureOf(b));
  return { passed: same === sameStory, score };
}
