import * as v from 'valibot';
import { addressSchema } from '../web/schemas.ts';
import { type Signature, signatureOf } from './index.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'may hold lower-case letters, digits and single hyphens'),
);
const isoDate = v.pipe(v.string(), v.isoDate('is not a date of the form 2025-01-31'));
const isoTime = v.pipe(
  v.string(),
  v.isoTimestamp('is not a time of the form 2025-01-31T12:00:00Z'),
);

const reportSchema = v.strictObject({
  id,
  /** A summary is in our own words and never quoted word for word; a full report is shown as its publisher's. */
  kind: v.picklist(['summary', 'full'], 'must be "summary" or "full"'),
  url: v.nullable(addressSchema),
  title: text,
  publisher: v.nullable(text),
  byline: v.nullable(text),
  published: v.nullable(v.union([isoDate, isoTime], 'is neither a date nor a time in ISO 8601')),
  lang: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a BCP 47 language'),
  ),
  paragraphs: v.pipe(v.array(text), v.nonEmpty('holds no paragraph')),
});

const storySchema = v.strictObject({
  id,
  title: text,
  /** The day on which the event happened. */
  happened: v.nullable(isoDate),
  /** Whether its places, people and outlets are invented. */
  demonstration: v.boolean('must be true or false'),
  reports: v.pipe(v.array(reportSchema), v.nonEmpty('holds no report')),
});

/** A report that the extension ships. What its source doesn't state is null. */
export interface BundledReport {
  readonly id: string;
  readonly kind: 'summary' | 'full';
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  /** BCP 47. */
  readonly lang: string;
  /** One paragraph a line. */
  readonly text: string;
}

/** A story that the extension ships, with its reports. */
export interface BundledStory {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 date of the event, or null where it is not one day's. */
  readonly happened: string | null;
  readonly demonstration: boolean;
  readonly reports: readonly BundledReport[];
}

/** A bundled story as it is built into the extension: no reader's browser has to check it and to sign its reports. */
export interface SignedStory {
  readonly story: BundledStory;
  /** The signatures of its reports, in their order. */
  readonly signatures: readonly Signature[];
}

/** A story file that doesn't have the form it must have; the message names the story, the field and the fault. */
export class StoryFileError extends Error {}

/** "reports.0.url is not a web address" for the first fault that valibot found. */
function fault(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'the file';
  if (issue.expected === 'never') return `${path} is not a field of a story`;
  const message = issue.message;
  return /^(?:is|may|must|holds)\b/.test(message) ? `${path} ${message}` : `${path}: ${message}`;
}

function refuseRepeated(ids: readonly string[], where: string): void {
  const repeated = ids.find((one, index) => ids.indexOf(one) !== index);
  if (repeated !== undefined)
    throw new StoryFileError(`${where}: the id "${repeated}" stands twice`);
}

/**
 * One story file, checked.
 *
 * @param json the parsed file
 * @throws {StoryFileError} naming the field that is wrong
 */
export function bundledStory(json: unknown): BundledStory {
  const result = v.safeParse(storySchema, json);
  if (!result.success) {
    const named = v.safeParse(v.object({ id }), json);
    const name = named.success ? `story "${named.output.id}"` : 'story without a usable id';
    throw new StoryFileError(`${name}: ${fault(result.issues[0])}`);
  }
  const { reports, ...story } = result.output;
  return {
    ...story,
    reports: reports.map(({ paragraphs, ...report }) => ({
      ...report,
      text: paragraphs.join('\n'),
    })),
  };
}

/**
 * The stories that the extension ships, checked.
 *
 * @param files the parsed files of assets/stories
 * @throws {StoryFileError} naming the story and the field that is wrong
 */
export function bundledStories(files: readonly unknown[]): BundledStory[] {
  const stories = files.map(bundledStory);
  refuseRepeated(
    stories.map((story) => story.id),
    'stories',
  );
  refuseRepeated(
    stories.flatMap((story) => story.reports.map((report) => report.id)),
    'reports',
  );
  return stories;
}

/**
 * One story file, checked and signed.
 *
 * @param json the parsed file
 * @throws {StoryFileError} naming the field that is wrong
 */
export function signedStory(json: unknown): SignedStory {
  const story = bundledStory(json);
  return { story, signatures: story.reports.map(signatureOf) };
}
