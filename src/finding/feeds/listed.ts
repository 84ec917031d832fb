import * as v from 'valibot';
import type { Library } from '../../library/index.ts';
import { type Signature, signatureOf } from '../../stories/index.ts';
import type { AvailableReport } from '../available.ts';
import { signatureOfAvailable, storyScore } from '../belongs.ts';
import { isSamePage } from '../sides.ts';

const nullableText = v.nullable(v.string());

const listedSchema = v.array(
  v.object({
    address: v.string(),
    title: v.string(),
    publisher: nullableText,
    published: nullableText,
    summary: nullableText,
    /** ISO 8601 date-time at which a feed was first seen to list it. */
    listedAt: v.string(),
    /** Whether the reader has been shown it. */
    seen: v.boolean(),
  }),
);

/** A report of a saved story that a followed feed listed. */
export type ListedReport = Readonly<v.InferOutput<typeof listedSchema>[number]>;

/** What is older than these is off the feeds, too. */
const MOST_LISTED = 300;

/** A summary is kept to recognise the story by, not to be read. */
const LONGEST_SUMMARY = 2_000;

/** Checks what is stored; null where it isn't well-formed. */
export function checkListed(stored: unknown): readonly ListedReport[] | null {
  const listed = v.safeParse(listedSchema, stored);
  return listed.success ? listed.output : null;
}

/** So many saved reports of what seems to be one story are looked at closely for an item. */
const MOST_CLOSELY = 3;

/** Those of a feed's items that are reports of a saved story, and not saved themselves. */
export async function ofSavedStories(
  items: readonly AvailableReport[],
  library: Pick<Library, 'finder' | 'get'>,
  now: string,
): Promise<AvailableReport[]> {
  const found: AvailableReport[] = [];
  const ofStory = library.finder(now);
  for (const item of items) {
    const near = await ofStory(signatureOfAvailable(item));
    if (near.some(({ head }) => isSamePage(head.url, item.address))) continue;
    const saved = near.filter(({ head }) => head.rememberedAt === undefined);
    for (const { head } of saved.slice(0, MOST_CLOSELY)) {
      const report = await library.get(head.id);
      if (!report || storyScore(signatureOf(report), item) === 0) continue;
      found.push(item);
      break;
    }
  }
  return found;
}

/** The list with new reports before the others, each once. */
export function withListed(
  listed: readonly ListedReport[],
  found: readonly AvailableReport[],
  now: string,
): ListedReport[] {
  const known = new Set(listed.map(({ address }) => address));
  const added = found
    .filter(({ address }) => !known.has(address))
    .map((report) => ({
      ...report,
      summary: report.summary?.slice(0, LONGEST_SUMMARY) ?? null,
      listedAt: now,
      seen: false,
    }));
  return [...added, ...listed].slice(0, MOST_LISTED);
}

/** The listed reports of one story, the surest first. */
export function listedOf(listed: readonly ListedReport[], wanted: Signature): ListedReport[] {
  return listed
    .map((report) => ({ report, score: storyScore(wanted, report) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ report }) => report);
}
