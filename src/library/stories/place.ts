import * as v from 'valibot';
import { chiefTermsOf } from '../../stories/chief-terms.ts';
import { type Decisions, type Member, placeReport } from '../../stories/cluster.ts';
import { signatureOf } from '../../stories/index.ts';
import { PairMargins } from '../../stories/pair-margins.ts';
import {
  type Database,
  inOneStep,
  type SignatureRecord,
  type StoryRecord,
  type Writing,
} from '../database.ts';
import { savedReportSchema } from '../report.ts';
import { forgetReport, indexReport } from '../shards/index-report.ts';
import {
  type Around,
  aroundOf,
  bestOf,
  likeliestShards,
  readAround,
} from '../shards/shard-store.ts';
import { allVersionsOf } from '../versions.ts';
import { UNDATED, weekOf } from '../week.ts';
import { partnersOf, readDecisions } from './decisions.ts';
import { isSoundSignature } from './sound-signature.ts';
import { joinStory, uniteStories } from './story-store.ts';

/** News of one event is published within days: reports are looked for this many weeks before and after a report. */
export const WEEKS_AROUND = 4;

/** How many of the reports that the index names are looked at: those of one story come before all others. */
const MAX_NEIGHBOURS = 24;

/** By how many of its latest reports a long story is known. */
export const MAX_MEMBERS = 30;

/**
 * Puts reports that are in no story yet into theirs, under the reader's decisions, in one whole step.
 *
 * @param most how many are put at once
 * @returns how many were put; 0 when every report is in a story
 */
export function placeReports(database: Database, most: number): Promise<number> {
  return inOneStep(database, async (transaction) => {
    const signatures = transaction.objectStore('signatures');
    const waiting = await signatures.index('unplaced').getAll(null, most);
    const decisions = await readDecisions(transaction.objectStore('decisions'));
    // The index is read once for the reports of a week that are put together.
    const around = new Map<number, Around>();
    for (const stored of waiting) {
      const { id } = stored;
      const record = isSoundSignature(stored) ? stored : await mended(transaction, id);
      if (!record) continue;
      const story = await fittingStory(transaction, record, decisions, around);
      await joinStory(transaction, story, [record.id]);
      const { unplaced: _unplaced, ...placed } = record;
      await signatures.put(placed);
    }
    return waiting.length;
  });
}

/** The signature of a report whose own is damaged, made anew; of a report that can't be read, none stays. */
async function mended(transaction: Writing, id: string): Promise<SignatureRecord | null> {
  const latest = await transaction.objectStore('versions').openCursor(allVersionsOf(id), 'prev');
  const report = v.safeParse(savedReportSchema, latest?.value);
  if (!report.success) {
    await forgetReport(transaction, id);
    return null;
  }
  const record = { id, week: weekOf(report.output), signature: signatureOf(report.output) };
  await indexReport(transaction, record);
  return record;
}

/** The story that a report belongs to, several made one where it shows that they are; or null where it begins one. */
async function fittingStory(
  transaction: Writing,
  record: SignatureRecord,
  decisions: Decisions,
  around: Map<number, Around>,
): Promise<StoryRecord | null> {
  const { id, signature } = record;
  const { shards, documentFrequency } = await indexAround(transaction, record, around);
  const near = bestOf(shards, chiefTermsOf(signature.terms), MAX_NEIGHBOURS);
  const stories = new Map<string, StoryRecord>();
  for (const neighbour of [...near, ...partnersOf(decisions, id)]) {
    const story = await transaction.objectStore('stories').index('members').get(neighbour);
    if (story) stories.set(story.id, story);
  }
  if (stories.size === 0) return null;
  const members = new Map<string, Member>();
  for (const { members: ids } of stories.values()) {
    for (const member of ids.slice(-MAX_MEMBERS)) {
      const one = await transaction.objectStore('signatures').get(member);
      if (isSoundSignature(one)) members.set(member, one);
    }
  }
  const decided = new Set([...decisions.together, ...decisions.apart].flat());
  const bounded = [...stories.values()].map((story) => ({
    ...story,
    members: boundedMembers(story, decided),
  }));
  const placement = placeReport(
    bounded,
    record,
    members,
    decisions,
    new PairMargins(documentFrequency).of,
  );
  const joined = placement.from.flatMap((story) => stories.get(story.id) ?? []);
  // The one whose id the story keeps comes first.
  joined.sort((a, b) => Number(b.id === placement.story.id) - Number(a.id === placement.story.id));
  const [first, ...others] = joined;
  return first ? uniteStories(transaction, [first, ...others]) : null;
}

/** The index in which reports of a report's story are looked for: of the weeks around it, or of any where it has no date. */
async function indexAround(
  transaction: Writing,
  { week, signature }: SignatureRecord,
  read: Map<number, Around>,
): Promise<Around> {
  if (week === UNDATED) {
    const outlines = transaction.objectStore('outlines');
    const shards = transaction.objectStore('shards');
    return aroundOf(
      await likeliestShards(
        { getAll: () => outlines.getAll() },
        { get: (key) => shards.get(key) },
        chiefTermsOf(signature.terms),
      ),
    );
  }
  const around =
    read.get(week) ?? (await readAround(transaction.objectStore('shards'), week, WEEKS_AROUND));
  read.set(week, around);
  return around;
}

/** A story's latest reports, and every report of it that the reader decided anything of. */
function boundedMembers({ members }: StoryRecord, decided: ReadonlySet<string>): string[] {
  const latest = new Set(members.slice(-MAX_MEMBERS));
  return members.filter((member) => latest.has(member) || decided.has(member));
}
