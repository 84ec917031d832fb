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
  /** The report that is nearest to it, as far as {@link MAX_NEAR}; 0 where there is none. */
  readonly nearest: number;
  /** The cosines with its neighbours, by their places among the counted reports. */
  readonly neighbours: ReadonlyMap<number, number>;
  /** The places of the report itself and of its copies. */
  readonly copies: ReadonlySet<number>;
}

/** How many of the nearest are a report's neighbours: most stories have no more reports. */
const NEIGHBOURS = 8;

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
  const all = cosinesWithCounted(documentFrequency, signature);
  const cosines = greatest(withoutCopies(all.slice()), FARTHEST);
  const near = cosines.subarray(NEAREST);
  const sum = near.reduce((total, cosine) => total + cosine, 0);
  const mean = near.length > 0 ? sum / near.length : 0;
  return {
    crowding: Math.min(MAX_CROWDED, Math.max(MIN_CROWDED, mean)),
    nearest: Math.min(MAX_NEAR, cosines[0] ?? 0),
    ...nearAndCopies(all, cosines[NEIGHBOURS] ?? 0),
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

/**
 * Where the copies are, and the others that are nearer than the nearest that is no neighbour: of equally near ones all or
 * none, in whatever order they were saved.
 */
function nearAndCopies(
  cosines: Float64Array,
  nearestOther: number,
): Pick<LocalDensity, 'neighbours' | 'copies'> {
  const neighbours = new Map<number, number>();
  const copies = new Set<number>();
  for (let place = 0; place < cosines.length; place++) {
    const cosine = cosines[place] ?? 0;
    if (cosine >= MIN_COPY) copies.add(place);
    else if (cosine > nearestOther) neighbours.set(place, cosine);
  }
  return { neighbours, copies };
}
