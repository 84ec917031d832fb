import { type Database, DECISIONS_KEY, inOneStep } from './database.ts';
import { forgetReport } from './shards/index-report.ts';
import { readDecisions, withoutReport } from './stories/decisions.ts';
import { joinStory, leaveStories } from './stories/story-store.ts';
import { allVersionsOf } from './versions.ts';

/**
 * Deletes reports with all their versions, what was decided of them, and the reader's names of stories that were of no
 * other reports, in one whole step: nothing that is left says that they were there.
 */
export function removeReports(database: Database, ids: readonly string[]): Promise<void> {
  return inOneStep(database, async (transaction) => {
    const stories = transaction.objectStore('stories');
    const left = await Promise.all(ids.map((id) => stories.index('members').getKey(id)));
    const store = transaction.objectStore('decisions');
    let decisions = await readDecisions(store);
    for (const id of ids) {
      await Promise.all([
        transaction.objectStore('heads').delete(id),
        transaction.objectStore('versions').delete(allVersionsOf(id)),
        transaction.objectStore('vectors').delete(id),
        forgetReport(transaction, id),
      ]);
      decisions = withoutReport(decisions, id);
    }
    await leaveStories(transaction, ids);
    const names = new Map(Object.entries(decisions.names));
    for (const id of new Set(left)) {
      if (id === undefined) continue;
      const story = await stories.get(id);
      // A story is known by the report that began it: where that one is gone, by another of its reports.
      if (story && !ids.some((gone) => id.startsWith(gone))) continue;
      await stories.delete(id);
      const next = story && (await joinStory(transaction, null, story.members));
      const name = names.get(id);
      if (next && name !== undefined) names.set(next.id, name);
      names.delete(id);
    }
    await store.put({ ...decisions, names: Object.fromEntries(names) }, DECISIONS_KEY);
  });
}
