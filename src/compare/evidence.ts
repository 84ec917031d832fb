import type { Overlap } from './overlap.ts';
import type { Weight } from './rarity.ts';
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
  /** Names in common. */
  readonly names: number;
  /** Numbers and dates in common. */
  readonly numbers: number;
  /** Pairs of neighbouring terms in common, in the same order: who did what to whom. */
  readonly order: number;
  /** The longest run of words in common, stop words included. */
  readonly run: number;
  /** 1 where one negates and the other doesn't. */
  readonly negation: number;
  /** Near 1 where both open their reports: openings tell the story's main fact. */
  readonly lead: number;
  /** How much of the story's main words both say. */
  readonly core: number;
}

/** How many content words apart two terms may stand and still be a pair. */
const REACH = 3;

function sum(ids: Iterable<string>, weight: (id: string) => number): number {
  let total = 0;
  for (const id of ids) total += weight(id);
  return total;
}

function orderShared(pair: Overlap, weight: (id: string) => number): number {
  const pairsB = new Set<string>();
  const eachPair = (profile: Profile, use: (first: string, second: string) => void) => {
    for (const [i, first] of profile.terms.entries()) {
      for (let j = i + 1; j < Math.min(i + 1 + REACH, profile.terms.length); j++) {
        const second = profile.terms[j];
        if (second && second.id !== first.id) use(first.id, second.id);
      }
    }
  };
  eachPair(pair.b, (first, second) => pairsB.add(`${first} ${second}`));
  const seen = new Set<string>();
  let shared = 0;
  eachPair(pair.a, (first, second) => {
    const x = pair.fromA.get(first);
    const y = pair.fromA.get(second);
    if (!x || !y) return;
    const key = `${x.b} ${y.b}`;
    if (!pairsB.has(key) || seen.has(key)) return;
    seen.add(key);
    shared += x.likeness * y.likeness * Math.min(weight(x.a), weight(y.a));
  });
  return shared;
}

/** Grows from 0 towards 1; one half at `half`. */
function saturate(value: number, half: number): number {
  return value / (value + half);
}

/** Gathers the evidence that a pair of claims carries in itself. */
export function ownEvidence(
  pair: Overlap,
  weights: ReadonlyMap<string, Weight>,
  core: ReadonlyMap<string, number>,
): OwnEvidence {
  const damped = (id: string) => weights.get(id)?.damped ?? 0;
  const plain = (id: string) => weights.get(id)?.plain ?? 0;
  const { a, b, fromA, fromB } = pair;
  const covered = (from: Overlap['fromA'], weight: (id: string) => number) => {
    let total = 0;
    for (const [id, { likeness }] of from) total += likeness * weight(id);
    return total;
  };
  const coverA = covered(fromA, damped) / (sum(a.kinds.keys(), damped) || 1);
  const coverB = covered(fromB, damped) / (sum(b.kinds.keys(), damped) || 1);
  const plainA = covered(fromA, plain) / (sum(a.kinds.keys(), plain) || 1);
  const plainB = covered(fromB, plain) / (sum(b.kinds.keys(), plain) || 1);
  let names = 0;
  let numbers = 0;
  for (const [id, answer] of fromA) {
    if (answer.likeness < 1) continue;
    const kind = a.kinds.get(id);
    if (kind === 'name' || b.kinds.get(id) === 'name') names += damped(id);
    else if (kind === 'number' || kind === 'date') numbers += damped(id);
  }
  const coreOf = ({ kinds }: Profile) => sum(kinds.keys(), (id) => core.get(id) ?? 0);
  return {
    share: Math.sqrt(coverA * coverB),
    plainShare: Math.sqrt(plainA * plainB),
    most: Math.max(coverA, coverB),
    mass: saturate(covered(fromA, damped) + covered(fromB, damped), 4),
    names: saturate(names, 1),
    numbers: saturate(numbers, 0.5),
    order: saturate(orderShared(pair, damped), 1),
    run: saturate(Math.max(0, runLength(a.words, b.words) - 1), 5),
    negation: a.negated === b.negated ? 0 : 1,
    lead: Math.exp(-(a.index + b.index) / 4),
    core: Math.min(1, coreOf(a)) * Math.min(1, coreOf(b)),
  };
}
