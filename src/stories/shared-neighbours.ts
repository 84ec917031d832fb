import type { LocalDensity } from './local-density.ts';

/** What stands near two reports besides themselves, among counted ones. */
export interface SharedNeighbours {
  /**
   * How alike their neighbours are, 0 to 1: the cosine of the two lists of neighbours ("shared nearest neighbours";
   * Jarvis and Patrick, IEEE Transactions on Computers C-22:11, 1973). A third report of the story is near both.
   */
  readonly alike: number;
  /**
   * How near a few reports more stand to both, as the lesser of the two cosines: where even these are near, the two
   * share a kind of event, or an affair, with many.
   */
  readonly crowd: number;
  /** The same about each by itself, as the geometric mean: a few are of its story, the next one hardly. */
  readonly density: number;
}

/** Counted from the nearest: reports up to here may well be of the story of the two. */
const CROWD_RANK = 4;
const DENSITY_RANK = 3;

/** Holds the neighbours of two reports against each other: neither of the two counts as one. */
export function sharedNeighbours(a: LocalDensity, b: LocalDensity): SharedNeighbours {
  const besideA = besides(a, b);
  const besideB = besides(b, a);
  let product = 0;
  const lesser: number[] = [];
  for (const [place, cosine] of besideA) {
    const other = besideB.get(place);
    if (other === undefined) continue;
    product += cosine * other;
    lesser.push(Math.min(cosine, other));
  }
  const lengths = Math.sqrt(squares(besideA) * squares(besideB));
  return {
    alike: product > 0 ? product / lengths : 0,
    crowd: ranked(lesser, CROWD_RANK),
    density: Math.sqrt(
      ranked([...besideA.values()], DENSITY_RANK) * ranked([...besideB.values()], DENSITY_RANK),
    ),
  };
}

/** A report's neighbours without the other report and its copies. */
function besides({ neighbours }: LocalDensity, { copies }: LocalDensity): Map<number, number> {
  return new Map([...neighbours].filter(([place]) => !copies.has(place)));
}

function squares(neighbours: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const cosine of neighbours.values()) sum += cosine * cosine;
  return sum;
}

/** The greatest value, the next one …, by its rank from 1 on; 0 where there are not so many. */
const ranked = (values: number[], rank: number): number =>
  values.sort((x, y) => y - x)[rank - 1] ?? 0;
