import { type Commonness, compareStories, makeReady, type Signature } from '../../stories/index.ts';
import type { Database, SignatureRecord } from '../database.ts';
import { headsOf } from '../heads.ts';
import type { ReportHead } from '../report.ts';
import { keyTerms } from '../shards/key-terms.ts';
import { queryOf } from '../shards/shard.ts';
import { bestOf, searchAllShards } from '../shards/shard-store.ts';
import { weekOf } from '../week.ts';
import { decisionOf, partnersOf, readDecisions } from './decisions.ts';
import { WEEKS_AROUND } from './place.ts';
import { Snapshot } from './snapshot.ts';

/** A saved report of the story that was asked for. */
export interface Found {
  readonly head: ReportHead;
  readonly score: number;
}

/** How many of the reports that the index names are looked at closely: more than one story has reports. */
export const MOST_CANDIDATES = 60;

/** How many of them at once. */
export const LOOKED_AT = 20;

/**
 * The saved reports of the story that a report is of, best first.
 *
 * @param now ISO 8601 date-time, for reports that state no date
 * @param pageId the report's own id where it has one, so that what the reader decided of it holds
 * @param snapshot what was read of the library for other reports just before
 */
export async function findOfStory(
  database: Database,
  signature: Signature,
  now: string,
  pageId: string | null,
  snapshot: Snapshot = new Snapshot(database),
): Promise<Found[]> {
  const week = weekOf(signature, now);
  // A report that states no date can be of any week.
  const reach = signature.published === null ? Number.POSITIVE_INFINITY : WEEKS_AROUND;
  const decisions = await readDecisions(database.transaction('decisions').store);
  const query = queryOf(keyTerms(signature));
  const [from, to] = [week - reach, week + reach];
  // Reading is the browser's work, searching ours: the terms are read while the shards are searched.
  const [nearby, commonness] = await Promise.all([
    Number.isFinite(reach)
      ? snapshot.shards(from, to).then((shards) => bestOf(shards, query, MOST_CANDIDATES))
      : searchAllShards(
          { getAll: () => snapshot.outlines() },
          { get: (key) => snapshot.shard(key) },
          query,
          MOST_CANDIDATES,
        ),
    snapshot.commonness(from, to),
  ]);
  const chosen = pageId === null ? [] : partnersOf(decisions, pageId);
  const ids = [...new Set([...chosen, ...nearby.map(({ id }) => id)])];
  const matches: { id: string; score: number }[] = [];
  // The index gives the likeliest first: where none of the latter half is of the story, what comes after it won't be.
  let isLikely = true;
  for (let first = 0; isLikely && first < ids.length; first += LOOKED_AT) {
    isLikely = false;
    const some = ids.slice(first, first + LOOKED_AT);
    const reading = snapshot.signaturesOf(some);
    makeReady(signature, commonness);
    const records = await reading;
    for (const [i, record] of records.entries()) {
      if (!record) continue;
      const { id } = record;
      const decided = pageId === null ? null : decisionOf(decisions, pageId, id);
      if (decided === 'apart') continue;
      const { same, score } = safeCompare(signature, record.signature, commonness);
      if (decided !== 'together' && !same) continue;
      matches.push({ id, score: decided === 'together' ? 1 : score });
      if (i >= LOOKED_AT / 2) isLikely = true;
    }
  }
  matches.sort((a, b) => b.score - a.score);
  const scores = new Map(matches.map(({ id, score }) => [id, score]));
  const heads = await headsOf(database, [...scores.keys()]);
  return heads.map((head) => ({ head, score: scores.get(head.id) ?? 0 }));
}

/** A stored signature that can't be compared (damaged, of an older form) is of no story. */
function safeCompare(
  page: Signature,
  stored: Signature,
  commonness: Commonness,
): { score: number; same: boolean } {
  try {
    return compareStories(page, stored, commonness);
  } catch {
    return { score: 0, same: false };
  }
}

/** The signatures of the reports that news of the weeks around `now` (ISO 8601) can be of one story with. */
export function signaturesAround(database: Database, now: string): Promise<SignatureRecord[]> {
  const week = weekOf({}, now);
  const weeks = IDBKeyRange.bound(week - WEEKS_AROUND, week + WEEKS_AROUND);
  return database.getAllFromIndex('signatures', 'week', weeks);
}
