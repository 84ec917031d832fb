import { chiefTermsOf } from '../../stories/chief-terms.ts';
import { meanLikeness } from '../../stories/cluster.ts';
import type { DocumentFrequency, Signature } from '../../stories/index.ts';
import type { Database, SignatureRecord, StoryRecord } from '../database.ts';
import { headsOf } from '../heads.ts';
import type { ReportHead } from '../report.ts';
import { bestOf, documentFrequencyIn, likeliestShards } from '../shards/shard-store.ts';
import { UNDATED, weekOf } from '../week.ts';
import { decisionOf, partnersOf, readDecisions } from './decisions.ts';
import { MAX_MEMBERS, WEEKS_AROUND } from './place.ts';
import { Snapshot } from './snapshot.ts';
import { isSoundSignature } from './sound-signature.ts';
import { Weighing } from './weighing.ts';

/** A saved report of the story that was asked for. */
export interface Found {
  readonly head: ReportHead;
  /** 0 to 1: how sure it is by itself. */
  readonly score: number;
}

/** How many of the reports that the index names are looked at closely: more than one story has reports. */
export const MAX_CANDIDATES = 60;

/** How many of them at once. */
export const LOOKED_AT = 20;

/**
 * The saved reports of the story that a report is of, best first: those of the stories that it would be put into, were
 * it saved, and those that are in no story yet and are of its event by themselves.
 *
 * @param pageId the report's own id where it has one, so that what the reader decided of it holds
 * @param snapshot what was read of the library for other reports just before
 */
export async function findOfStory(
  database: Database,
  signature: Signature,
  pageId: string | null,
  snapshot: Snapshot = new Snapshot(database),
): Promise<Found[]> {
  const decisions = await readDecisions(database.transaction('decisions').store);
  const decided = (id: string) => (pageId === null ? null : decisionOf(decisions, pageId, id));
  const { nearby, documentFrequency } = await around(signature, pageId, snapshot);
  const chosen = pageId === null ? [] : partnersOf(decisions, pageId);
  const ids = [...new Set([...chosen, ...nearby])];
  const weighing = new Weighing(signature, documentFrequency, (id) => decided(id) !== 'apart');
  // The index gives the likeliest first: where none of the latter half is of the story, what comes after it won't be.
  let isLikely = true;
  for (let at = 0; isLikely && at < ids.length; at += LOOKED_AT) {
    const some = ids.slice(at, at + LOOKED_AT);
    weighing.weigh(await snapshot.signaturesOf(some));
    isLikely = some.slice(LOOKED_AT / 2).some((id) => weighing.isOfEvent(id));
  }
  const together = weighing.ids().filter((id) => decided(id) === 'together');
  const found = await withStories(database, weighing, snapshot, pageId);
  const scores = new Map([
    ...found.map((id): [string, number] => [id, weighing.score(id)]),
    ...together.map((id): [string, number] => [id, 1]),
  ]);
  const sorted = [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const heads = await headsOf(database, sorted);
  return heads.map((head) => ({ head, score: scores.get(head.id) ?? 0 }));
}

/** How many reports are named that may be of a story. */
const MAX_POSSIBLE = 5;

/**
 * The saved reports that come nearest to a report's story without being of it, as far as can be told, best first: for a
 * reader who knows better. None that the reader parted from it.
 *
 * @param least the score from which on
 */
export async function findNearStory(
  database: Database,
  signature: Signature,
  pageId: string | null,
  least: number,
): Promise<Found[]> {
  const snapshot = new Snapshot(database);
  const decisions = await readDecisions(database.transaction('decisions').store);
  const { nearby, documentFrequency } = await around(signature, pageId, snapshot);
  const isOpen = (id: string) => pageId === null || decisionOf(decisions, pageId, id) === null;
  const weighing = new Weighing(signature, documentFrequency, isOpen);
  const ids = nearby.slice(0, LOOKED_AT).filter((id) => id !== pageId);
  weighing.weigh(await snapshot.signaturesOf(ids));
  const best = weighing
    .ids()
    .filter((id) => !weighing.isOfEvent(id) && weighing.score(id) >= least)
    .sort((a, b) => weighing.score(b) - weighing.score(a))
    .slice(0, MAX_POSSIBLE);
  return (await headsOf(database, best)).map((head) => ({ head, score: weighing.score(head.id) }));
}

/** The ids of the reports that the library has around one, the likeliest of its story first. */
async function around(
  signature: Signature,
  pageId: string | null,
  snapshot: Snapshot,
): Promise<{ readonly nearby: readonly string[]; readonly documentFrequency: DocumentFrequency }> {
  const terms = chiefTermsOf(signature.terms);
  const week = weekOf(signature);
  // A report that states no date can be of any week.
  const { shards } =
    week === UNDATED
      ? {
          shards: await likeliestShards(
            { getAll: () => snapshot.outlines() },
            { get: (key) => snapshot.shard(key) },
            terms,
          ),
        }
      : await snapshot.around(week, WEEKS_AROUND);
  const [known] = pageId === null ? [] : await snapshot.signaturesOf([pageId]);
  // Counted as if it were saved, so that it is of the same story before and after, whichever of two is saved first.
  const documentFrequency = documentFrequencyIn(shards, known ? undefined : terms);
  return { nearby: bestOf(shards, terms, MAX_CANDIDATES), documentFrequency };
}

/**
 * The reports that are of a page's event together with their stories: a story has to go with the page as a whole, as
 * it would have to if the page were saved; then all its reports do.
 */
async function withStories(
  database: Database,
  weighing: Weighing,
  snapshot: Snapshot,
  pageId: string | null,
): Promise<string[]> {
  const matching = weighing.ids().filter((id) => weighing.isOfEvent(id));
  const stories = await storiesOf(database, matching);
  const latest = stories.flatMap(({ members }) => members.slice(-MAX_MEMBERS));
  weighing.weigh(await snapshot.signaturesOf(latest));
  const going = stories.flatMap(({ members }) => {
    const others = weighing.among(members).filter((id) => id !== pageId);
    return meanLikeness(others.map((id) => weighing.margin(id))) >= 0 ? others : [];
  });
  const placed = new Set(stories.flatMap(({ members }) => members));
  return [...going, ...matching.filter((id) => !placed.has(id) || id === pageId)];
}

/** The stories that some reports are in, each once. */
async function storiesOf(database: Database, ids: readonly string[]): Promise<StoryRecord[]> {
  const members = database.transaction('stories').store.index('members');
  const found = await Promise.all(ids.map((id) => members.get(id)));
  return [...new Map(found.flatMap((story) => (story ? [[story.id, story]] : []))).values()];
}

/** The signatures of the reports that news of the weeks around `now` (ISO 8601) can be of one story with. */
export async function signaturesAround(
  database: Database,
  now: string,
): Promise<SignatureRecord[]> {
  const week = weekOf({ published: now });
  const weeks = IDBKeyRange.bound(week - WEEKS_AROUND, week + WEEKS_AROUND);
  const [near, undated] = await Promise.all([
    database.getAllFromIndex('signatures', 'week', weeks),
    database.getAllFromIndex('signatures', 'week', UNDATED),
  ]);
  return [...near, ...undated].filter(isSoundSignature);
}
