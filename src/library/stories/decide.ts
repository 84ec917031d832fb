import { type Decisions, merge, rename, split } from '../../stories/cluster.ts';
import {
  type Database,
  DECISIONS_KEY,
  inOneStep,
  type StoryRecord,
  type Writing,
} from '../database.ts';
import { readDecisions, withImported } from './decisions.ts';
import { joinStory, leaveStories, uniteStories } from './story-store.ts';

/** Changes the decisions and what follows from it, in one whole step. */
function decide(
  database: Database,
  change: (decisions: Decisions, transaction: Writing) => Promise<Decisions>,
): Promise<void> {
  return inOneStep(database, async (transaction) => {
    const store = transaction.objectStore('decisions');
    await store.put(await change(await readDecisions(store), transaction), DECISIONS_KEY);
  });
}

const storyAt = (transaction: Writing, id: string): Promise<StoryRecord | undefined> =>
  transaction.objectStore('stories').get(id);

/** "These reports are another story": they leave the story that they are in, for one of their own. */
export function splitStory(
  database: Database,
  storyId: string,
  leaving: readonly string[],
): Promise<void> {
  return decide(database, async (decisions, transaction) => {
    const story = await storyAt(transaction, storyId);
    const staying = story?.members.filter((id) => !leaving.includes(id)) ?? [];
    const going = story?.members.filter((id) => leaving.includes(id)) ?? [];
    if (going.length === 0 || staying.length === 0) return decisions;
    await leaveStories(transaction, going);
    await joinStory(transaction, null, going);
    return split(decisions, going, staying);
  });
}

/** "These two stories are one." */
export function mergeStories(database: Database, intoId: string, fromId: string): Promise<void> {
  return decide(database, async (decisions, transaction) => {
    const into = await storyAt(transaction, intoId);
    const from = await storyAt(transaction, fromId);
    if (!into || !from || intoId === fromId) return decisions;
    await uniteStories(transaction, [into, from]);
    return merge(decisions, into, from);
  });
}

/** Gives a story the reader's own name; an empty one takes it away. */
export function renameStory(database: Database, storyId: string, name: string): Promise<void> {
  return decide(database, async (decisions) => {
    if (name.trim() !== '') return rename(decisions, storyId, name.trim());
    const { [storyId]: _taken, ...names } = decisions.names;
    return { ...decisions, names };
  });
}

/** "These two are not of one story": neither is ever shown beside the other again. */
export function partReports(database: Database, a: string, b: string): Promise<void> {
  return decide(database, async (decisions, transaction) => {
    const story = await transaction.objectStore('stories').index('members').get(b);
    if (a !== b && story?.members.includes(a)) {
      await leaveStories(transaction, [b]);
      await joinStory(transaction, null, [b]);
    }
    return split(decisions, [b], [a]);
  });
}

/** "These two are of one story": each is shown beside the other from now on. Both stay in the stories that they are in. */
export function joinReports(database: Database, a: string, b: string): Promise<void> {
  const alone = (id: string) => ({ id, members: [id] });
  return decide(database, async (decisions) => merge(decisions, alone(a), alone(b)));
}

/** Adds the decisions of another library; reports that they concern are put into stories anew. */
export function importDecisions(database: Database, imported: Decisions): Promise<void> {
  return decide(database, async (here, transaction) => {
    const { decisions, changed } = withImported(here, imported);
    const signatures = transaction.objectStore('signatures');
    for (const id of changed) {
      const record = await signatures.get(id);
      if (!record) continue;
      await leaveStories(transaction, [id]);
      await signatures.put({ ...record, unplaced: 1 });
    }
    return decisions;
  });
}
