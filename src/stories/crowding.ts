import type { Commonness } from './commonness.ts';
import type { Signature } from './signature.ts';
import { vectorOf } from './vector.ts';

/**
 * The ranks of the neighbours that say how crowded it is about a report: far enough down that a large story's own
 * reports are passed, near enough that all of them are still of the same kind of event.
 */
const NEAREST = 15;
const FARTHEST = 60;

/** A report with nothing near it: what less crowding there is tells nothing more. */
const LEAST_CROWDED = 0.01;

/** Reports of one kind of event are seldom more alike than this: those that are will be of the same, large, story. */
const MOST_CROWDED = 0.12;

interface Posting {
  readonly report: number;
  readonly weight: number;
}

interface Neighbourhood {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly known: WeakMap<Signature, number>;
}

const neighbourhoods = new WeakMap<Commonness, Neighbourhood>();

function neighbourhoodOf(commonness: Commonness): Neighbourhood {
  const before = neighbourhoods.get(commonness);
  if (before) return before;
  const postings = new Map<string, Posting[]>();
  for (const [report, signature] of commonness.signatures.entries()) {
    for (const [term, weight] of vectorOf(commonness, signature)) {
      const having = postings.get(term);
      if (having) having.push({ report, weight });
      else postings.set(term, [{ report, weight }]);
    }
  }
  const made = { postings, known: new WeakMap<Signature, number>() };
  neighbourhoods.set(commonness, made);
  return made;
}

/**
 * How like other events' reports a report is: its mean cosine with the counted reports that come after the nearest,
 * between the two bounds. Where many reports are much alike (a campaign, a war, a town's shootings), being alike tells
 * less ("hubness": Radovanović, Nanopoulos, Ivanović, JMLR 11, 2010).
 */
export function crowdingOf(commonness: Commonness, signature: Signature): number {
  const { postings, known } = neighbourhoodOf(commonness);
  const before = known.get(signature);
  if (before !== undefined) return before;
  const cosines = new Float64Array(commonness.reports);
  for (const [term, weight] of vectorOf(commonness, signature)) {
    for (const posting of postings.get(term) ?? []) {
      cosines[posting.report] = (cosines[posting.report] ?? 0) + weight * posting.weight;
    }
  }
  // Ascending: the nearest come last, the report itself among them where it was counted.
  cosines.sort();
  const near = cosines.subarray(
    Math.max(0, cosines.length - FARTHEST),
    Math.max(0, cosines.length - NEAREST),
  );
  const sum = near.reduce((total, cosine) => total + cosine, 0);
  const mean = near.length > 0 ? sum / near.length : 0;
  const made = Math.min(MOST_CROWDED, Math.max(LEAST_CROWDED, mean));
  known.set(signature, made);
  return made;
}
