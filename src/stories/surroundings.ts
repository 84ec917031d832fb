import type { Commonness } from './commonness.ts';
import { cosinesWithCounted } from './neighbourhood.ts';
import type { Signature } from './signature.ts';

/**
 * The ranks of the neighbours that say how crowded it is about a report: far enough down that a large story's own
 * reports are passed, near enough that all of them are still of the same kind of event.
 */
const NEAREST = 15;
const FARTHEST = 60;

/** How the reports around one stand to it, as cosines. */
export interface Surroundings {
  /**
   * How like other events' reports it is: its mean cosine with the reports that come after the nearest, between two
   * bounds. Where many reports are much alike (a campaign, a war, a town's shootings), being alike tells less
   * ("hubness": Radovanović, Nanopoulos, Ivanović, JMLR 11, 2010).
   */
  readonly crowding: number;
  /** The report that is nearest to it, and the next one, as far as {@link MOST_NEAR}; 0 where there is none. */
  readonly nearest: number;
  readonly second: number;
}

/** What is as near as this need not be nearer. */
const MOST_NEAR = 0.5;

/** What is more alike is the report itself, or a copy of it: that it is there says nothing of any other. */
const LEAST_COPY = 0.95;

/** A report with nothing near it: what less crowding there is tells nothing more. */
const LEAST_CROWDED = 0.01;

/** Reports of one kind of event are seldom more alike than this: those that are will be of the same, large, story. */
const MOST_CROWDED = 0.12;

const known = new WeakMap<Commonness, WeakMap<Signature, Surroundings>>();

/** How the reports around one stand to it, looked at once for each. */
export function surroundingsOf(commonness: Commonness, signature: Signature): Surroundings {
  const ofThese = known.get(commonness) ?? new WeakMap<Signature, Surroundings>();
  known.set(commonness, ofThese);
  const before = ofThese.get(signature);
  if (before) return before;
  const all = cosinesWithCounted(commonness, signature).sort();
  const cosines = all.subarray(0, all.findLastIndex((cosine) => cosine < LEAST_COPY) + 1);
  const { length } = cosines;
  const near = cosines.subarray(Math.max(0, length - FARTHEST), Math.max(0, length - NEAREST));
  const sum = near.reduce((total, cosine) => total + cosine, 0);
  const mean = near.length > 0 ? sum / near.length : 0;
  const made = {
    crowding: Math.min(MOST_CROWDED, Math.max(LEAST_CROWDED, mean)),
    nearest: Math.min(MOST_NEAR, cosines.at(-1) ?? 0),
    second: Math.min(MOST_NEAR, cosines.at(-2) ?? 0),
  };
  ofThese.set(signature, made);
  return made;
}
