import type { StoryRecord, Writing } from '../database.ts';
import type { ReportHead } from '../report.ts';
import { byInstant, instantOf } from '../time.ts';

/** When a report counts as of: its publication, or its saving where it states none that can be read. */
export const timeOf = ({
  published,
  savedAt,
}: Pick<ReportHead, 'published' | 'savedAt'>): string =>
  published !== null && Number.isFinite(instantOf(published)) ? published : savedAt;

/** Puts reports at the end of a story, or into a new one; they must be in none. */
export async function joinStory(
  transaction: Writing,
  story: StoryRecord | null,
  ids: readonly string[],
): Promise<StoryRecord | null> {
  const [first] = ids;
  if (first === undefined) return story;
  const stories = transaction.objectStore('stories');
  const heads = await Promise.all(ids.map((id) => transaction.objectStore('heads').get(id)));
  const times = heads.flatMap((head) => (head ? [timeOf(head)] : []));
  const joined: StoryRecord = {
    id: story?.id ?? (await freeId(stories, first)),
    members: [...(story?.members ?? []), ...ids],
    latest: [story?.latest ?? '', ...times].sort(byInstant).at(-1) ?? '',
  };
  await stories.put(joined);
  return joined;
}

/** A report's id names the story that it begins, unless a story that it began and left has that name. */
async function freeId(
  stories: { getKey(id: string): Promise<string | undefined> },
  id: string,
): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? id : `${id}.${n}`;
    if ((await stories.getKey(name)) === undefined) return name;
  }
}

/** Makes one story of several: the first one's, with the others' reports behind its own. */
export async function uniteStories(
  transaction: Writing,
  [first, ...others]: readonly [StoryRecord, ...StoryRecord[]],
): Promise<StoryRecord> {
  let united = first;
  for (const { id, members } of others) {
    await transaction.objectStore('stories').delete(id);
    united = (await joinStory(transaction, united, members)) ?? united;
  }
  return united;
}

/** Takes reports out of the stories that they are in; a story without reports is none. */
export async function leaveStories(transaction: Writing, ids: readonly string[]): Promise<void> {
  const stories = transaction.objectStore('stories');
  for (const id of ids) {
    const story = await stories.index('members').get(id);
    if (!story) continue;
    const members = story.members.filter((member) => member !== id);
    if (members.length === 0) await stories.delete(story.id);
    else await stories.put({ ...story, members });
  }
}
