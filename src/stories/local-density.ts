import { greatest } from './greatest.ts';
import { memoizeAmong } from './memoize-among.ts';
import { cosinesWithCounted } from './neighbourhood.ts';

/**
 * The ranks of the neighbours that say how crowded it is about a report: far enough down that a large story's own
 * reports are passed, near enough that all of them are still of the same kind of event.
 */
const NEAREST = 15;
const FARTHEST = 60;

/** How the reports around one stand to it, as cosines. */
export interface LocalDensity {
  /**
   * How like other events' reports it is: its mean cosine with the reports that come after the nearest, between two
   * bounds. Where many reports are much alike (a campaign, a war, a town's shootings), being alike tells less
   * ("hubness": Radovanović, Nanopoulos, Ivanović, JMLR 11, 2010).
   */
  readonly crowding: number;
  /** The report that is nearest to it, and the next one, as far as {@link MAX_NEAR}; 0 where there is none. */
  readonly nearest: number;
  readonly second: number;
}

/** What is as near as this need not be nearer. */
const MAX_NEAR = 0.5;

/** What is more alike is the report itself, or a copy of it: that it is there says nothing of any other. */
const MIN_COPY = 0.95;

/** A report with nothing near it: what less crowding there is tells nothing more. */
const MIN_CROWDED = 0.01;

/** Reports of one kind of event are seldom more alike than this: those that are will be of the same, large, story. */
const MAX_CROWDED = 0.12;

/** How the reports around one stand to it. */
export const localDensityOf = memoizeAmong((documentFrequency, signature): LocalDensity => {
  const cosines = greatest(
    withoutCopies(cosinesWithCounted(documentFrequency, signature)),
    FARTHEST,
  );
  const near = cosines.subarray(NEAREST);
  const sum = near.reduce((total, cosine) => total + cosine, 0);
  const mean = near.length > 0 ? sum / near.length : 0;
  return {
    crowding: Math.min(MAX_CROWDED, Math.max(MIN_CROWDED, mean)),
    nearest: Math.min(MAX_NEAR, cosines[0] ?? 0),
    second: Math.min(MAX_NEAR, cosines[1] ?? 0),
  };
});

/** The cosines that are below a copy's, put together at the front. */
function withoutCopies(cosines: Float64Array): Float64Array {
  let kept = 0;
  for (let i = 0; i < cosines.length; i++) {
    const cosine = cosines[i] ?? 0;
    if (cosine < MIN_COPY) cosines[kept++] = cosine;
  }
  return cosines.subarray(0, kept);
}
