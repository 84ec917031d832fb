import { countShared } from '../text/hashes.ts';
import type { Answer, Overlap } from './overlap.ts';
import type { Weight } from './rarity.ts';
import { synonymGroups } from './relatedness.ts';
import { runLength } from './runs.ts';
import type { Profile } from './terms.ts';

/** What speaks for or against two claims stating the same fact, each roughly 0 to 1. */
export interface OwnEvidence {
  /** Part of both claims' weight that the other answers, story words damped. */
  readonly share: number;
  /** The same, story words at full weight. */
  readonly plainShare: number;
  /** Part of the claim that is answered more: high where one claim says all that the other says, and more. */
  readonly most: number;
  /** How much is shared in all, whatever the lengths. */
  readonly mass: number;
  /** The most telling term they share, and the second: one rare word can be chance, two are rarely. */
  readonly first: number;
  readonly second: number;
  /** Numbers and dates in common. */
  readonly numbers: number;
  /** Words of the news vocabulary (shoot, resign, flood) in common, or their synonyms, however common in the story. */
  readonly events: number;
  /** How much of the story's main words, names aside, they share: that alone says little. */
  readonly coreWords: number;
  /** Pairs of neighbouring terms in common, in the same order: who did what to whom. */
  readonly order: number;
  /** The longest run of words in common, stop words included. */
  readonly run: number;
  /** Groups of four letters in common: names spelt in two ways, words that stems keep apart. */
  readonly spelling: number;
  /** 1 where one negates and the other doesn't. */
  readonly negation: number;
  /** Near 1 where both open their reports, which tell the story's main fact there. */
  readonly lead: number;
  /** How early each stands: reports agree on what comes first and part on what comes later. */
  readonly early: number;
}

/** Grows from 0 towards 1; one half at `half`. */
function saturate(value: number, half: number): number {
  return value / (value + half);
}

/** The weight of all terms of a claim. */
export function massOf(profile: Profile, weights: ReadonlyMap<string, Weight>): Weight {
  let plain = 0;
  let damped = 0;
  for (const id of profile.kinds.keys()) {
    plain += weights.get(id)?.plain ?? 0;
    damped += weights.get(id)?.damped ?? 0;
  }
  return { plain, damped };
}

const WEIGHTLESS: Weight = { plain: 0, damped: 0 };

/** The weight of those terms of a claim that the other answers. */
function covered(from: Overlap['fromA'], weight: (id: string) => number): number {
  let all = 0;
  for (const [id, { likeness }] of from) all += likeness * weight(id);
  return all;
}

function sharedOrder({ a, b, fromA }: Overlap, weight: (id: string) => number): number {
  if (fromA.size < 2) return 0;
  const used = new Set<string>();
  let shared = 0;
  for (const [first, second] of a.neighbours) {
    const x = fromA.get(first);
    const y = x && fromA.get(second);
    if (!y) continue;
    const key = `${x.b} ${y.b}`;
    // A pair counts once however often one claim repeats it.
    if (!b.neighbourKeys.has(key) || used.has(key)) continue;
    used.add(key);
    shared += x.likeness * y.likeness * Math.min(weight(x.a), weight(y.a));
  }
  return shared;
}

function sharedShingles({ shingles: x }: Profile, { shingles: y }: Profile): number {
  return countShared(x, y) / Math.sqrt(x.length * y.length || 1);
}

/**
 * Gathers the evidence that a pair of claims carries in itself.
 *
 * @param weights of each term, @param masses of all terms of each claim, @param core the story's main words
 */
export function ownEvidence(
  pair: Overlap,
  weights: ReadonlyMap<string, Weight>,
  masses: ReadonlyMap<Profile, Weight>,
  core: ReadonlyMap<string, number>,
): OwnEvidence {
  const damped = (id: string) => weights.get(id)?.damped ?? 0;
  const plain = (id: string) => weights.get(id)?.plain ?? 0;
  const { a, b, fromA, fromB } = pair;
  const sharedA = covered(fromA, damped);
  const sharedB = covered(fromB, damped);
  const massA = masses.get(a) ?? WEIGHTLESS;
  const massB = masses.get(b) ?? WEIGHTLESS;
  const coverA = sharedA / (massA.damped || 1);
  const coverB = sharedB / (massB.damped || 1);
  const plainA = covered(fromA, plain) / (massA.plain || 1);
  const plainB = covered(fromB, plain) / (massB.plain || 1);
  const weightOf = ({ a: x, b: y, likeness }: Answer) => likeness * Math.min(damped(x), damped(y));
  let numbers = 0;
  let events = 0;
  let coreWords = 0;
  let first = 0;
  let second = 0;
  for (const answer of fromA.values()) {
    const weight = weightOf(answer);
    if (weight > first) [first, second] = [weight, first];
    else if (weight > second) second = weight;
    const kind = a.kinds.get(answer.a);
    if (kind === 'number' || kind === 'date') numbers += weight;
    if (kind !== 'word') continue;
    coreWords += Math.max(core.get(answer.a) ?? 0, core.get(answer.b) ?? 0);
    if (synonymGroups(answer.a).length > 0) events += answer.likeness;
  }
  return {
    share: Math.sqrt(coverA * coverB),
    plainShare: Math.sqrt(plainA * plainB),
    most: Math.max(coverA, coverB),
    mass: saturate(sharedA + sharedB, 4),
    first,
    second,
    numbers: saturate(numbers, 0.5),
    events: saturate(events, 1),
    coreWords,
    order: saturate(sharedOrder(pair, damped), 1),
    run: saturate(Math.max(0, runLength(a.hashes, b.hashes) - 1), 5),
    spelling: sharedShingles(a, b),
    negation: a.negated === b.negated ? 0 : 1,
    lead: Math.exp(-(a.index + b.index) / 4),
    early: (Math.exp(-a.index / 5) + Math.exp(-b.index / 5)) / 2,
  };
}
