import { addReport, type Decisions, type Member } from '../../stories/cluster.ts';
import type { Commonness } from '../../stories/index.ts';
import {
  type Database,
  type SignatureRecord,
  type StoryRecord,
  type Writing,
  write,
} from '../database.ts';
import { keyTerms } from '../shards/key-terms.ts';
import { queryOf } from '../shards/shard.ts';
import { searchShards } from '../shards/shard-store.ts';
import { countTerms } from './commonness.ts';
import { partnersOf, readDecisions } from './decisions.ts';
import { joinStory } from './story-store.ts';

/** News of one event is published within days: reports are looked for this many weeks before and after a report. */
export const WEEKS_AROUND = 4;

/** How many of the reports that the index names are looked at: those of one story come before all others. */
const MOST_NEIGHBOURS = 24;

/** By how many of its latest reports a long story is known. */
const MOST_MEMBERS = 30;

/**
 * Puts reports that are in no story yet into theirs, under the reader's decisions, in one whole step.
 *
 * @param most how many are put at once
 * @returns how many were put; 0 when every report is in a story
 */
export async function placeReports(database: Database, most: number): Promise<number> {
  const transaction = write(database);
  const signatures = transaction.objectStore('signatures');
  const waiting = await signatures.index('unplaced').getAll(null, most);
  const decisions = await readDecisions(transaction.objectStore('decisions'));
  // Terms are counted once for the reports of a week that are put together.
  const counted = new Map<number, Commonness>();
  for (const record of waiting) {
    const story = await fittingStory(transaction, record, decisions, counted);
    await joinStory(transaction, story, [record.id]);
    const { unplaced: _unplaced, ...placed } = record;
    await signatures.put(placed);
  }
  await transaction.done;
  return waiting.length;
}

/** The story that a report belongs to, or null where it begins one. */
async function fittingStory(
  transaction: Writing,
  { id, week, signature }: SignatureRecord,
  decisions: Decisions,
  counted: Map<number, Commonness>,
): Promise<StoryRecord | null> {
  const near = await searchShards(
    transaction.objectStore('shards'),
    week - WEEKS_AROUND,
    week + WEEKS_AROUND,
    queryOf(keyTerms(signature)),
    MOST_NEIGHBOURS,
  );
  const stories = new Map<string, StoryRecord>();
  for (const neighbour of [...near.map((each) => each.id), ...partnersOf(decisions, id)]) {
    const story = await transaction.objectStore('stories').index('members').get(neighbour);
    if (story) stories.set(story.id, story);
  }
  const members = new Map<string, Member>();
  for (const { members: ids } of stories.values()) {
    for (const member of ids.slice(-MOST_MEMBERS)) {
      const record = await transaction.objectStore('signatures').get(member);
      if (record) members.set(member, record);
    }
  }
  const known = [...stories.values()].map((story) => ({
    ...story,
    members: boundedMembers(story, decisions, id),
  }));
  if (known.length === 0) return null;
  const commonness =
    counted.get(week) ??
    (await countTerms(
      transaction.objectStore('signatures'),
      week - WEEKS_AROUND,
      week + WEEKS_AROUND,
    ));
  counted.set(week, commonness);
  const grouped = addReport(known, { id, signature }, members, decisions, commonness);
  const joined = grouped.find((story) => story.members.includes(id));
  // A story of its own has the report's id, which a story that the report began and left may have too.
  return joined && joined.members.length > 1 ? (stories.get(joined.id) ?? null) : null;
}

/** A story's latest reports, and every report of it that the reader decided something of together with this one. */
function boundedMembers(story: StoryRecord, decisions: Decisions, id: string): string[] {
  const decided = new Set(
    [...decisions.together, ...decisions.apart].filter((pair) => pair.includes(id)).flat(),
  );
  const latest = new Set(story.members.slice(-MOST_MEMBERS));
  return story.members.filter((member) => latest.has(member) || decided.has(member));
}
