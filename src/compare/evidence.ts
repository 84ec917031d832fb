import { countShared } from '../text/hashes.ts';
import { areNeighbours, neighbourKey, REACH } from './numbered.ts';
import type { Answer, Overlap } from './overlap.ts';
import type { Lexicon } from './rarity.ts';
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
  /** 1 where one of them names nobody and nothing: what they share can be no name, and its words weigh the more. */
  readonly nameless: number;
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

/** The weight of those terms of a claim that the other answers. */
function covered(from: readonly Answer[], side: 'a' | 'b', weights: Float64Array): number {
  let all = 0;
  for (const answer of from) all += answer.likeness * (weights[answer[side]] ?? 0);
  return all;
}

/** Gathers the evidence that pairs of claims of two reports carry in themselves. */
export class EvidenceReader {
  /** Where in a pair's answers that of a term stands, plus one; set and cleared for each pair. */
  private readonly placeOf: Int32Array;

  /** @param core of each term, how far it is one of the story's main words */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly core: Float64Array,
  ) {
    this.placeOf = new Int32Array(lexicon.ids.length);
  }

  read(pair: Overlap): OwnEvidence {
    const { a, b, numberedA, numberedB, fromA, fromB } = pair;
    const { plain, damped, ids, groups } = this.lexicon;
    const sharedA = covered(fromA, 'a', damped);
    const sharedB = covered(fromB, 'b', damped);
    const coverA = sharedA / (numberedA.damped || 1);
    const coverB = sharedB / (numberedB.damped || 1);
    const plainA = covered(fromA, 'a', plain) / (numberedA.plain || 1);
    const plainB = covered(fromB, 'b', plain) / (numberedB.plain || 1);
    let numbers = 0;
    let events = 0;
    let coreWords = 0;
    let first = 0;
    let second = 0;
    for (const { a: x, b: y, likeness } of fromA) {
      const weight = likeness * Math.min(damped[x] ?? 0, damped[y] ?? 0);
      if (weight > first) {
        second = first;
        first = weight;
      } else if (weight > second) second = weight;
      const kind = a.kinds.get(ids[x] ?? '');
      if (kind === 'number' || kind === 'date') numbers += weight;
      if (kind !== 'word') continue;
      coreWords += Math.max(this.core[x] ?? 0, this.core[y] ?? 0);
      if ((groups[x]?.length ?? 0) > 0) events += likeness;
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
      order: saturate(this.sharedOrder(pair), 1),
      run: saturate(Math.max(0, runLength(a.hashes, b.hashes) - 1), 5),
      spelling: sharedShingles(a, b),
      nameless: a.named && b.named ? 0 : 1,
      negation: a.negated === b.negated ? 0 : 1,
      lead: Math.exp(-(a.index + b.index) / 4),
      early: (Math.exp(-a.index / 5) + Math.exp(-b.index / 5)) / 2,
    };
  }

  private sharedOrder({ numberedA: { sequence }, numberedB, fromA }: Overlap): number {
    if (fromA.length < 2) return 0;
    const { placeOf, lexicon } = this;
    for (let i = 0; i < fromA.length; i++) placeOf[fromA[i]?.a ?? 0] = i + 1;
    // A short claim has few pairs of neighbours, and a list of them is looked through sooner than a set is made.
    const few: number[] = [];
    const many = numberedB.neighbours ? new Set<number>() : null;
    let shared = 0;
    for (let i = 0; i < sequence.length; i++) {
      const first = sequence[i] ?? 0;
      const own = placeOf[first] ?? 0;
      const x = own === 0 ? undefined : fromA[own - 1];
      if (!x) continue;
      for (let j = i + 1; j <= i + REACH && j < sequence.length; j++) {
        const second = sequence[j] ?? 0;
        const place = second === first ? 0 : (placeOf[second] ?? 0);
        const y = place === 0 ? undefined : fromA[place - 1];
        if (!y || x.b === y.b || !areNeighbours(numberedB, x.b, y.b, lexicon)) continue;
        const key = neighbourKey(x.b, y.b, lexicon);
        // A pair counts once however often one claim repeats it.
        if (many ? many.has(key) : few.includes(key)) continue;
        if (many) many.add(key);
        else few.push(key);
        const weight = Math.min(lexicon.damped[first] ?? 0, lexicon.damped[second] ?? 0);
        shared += x.likeness * y.likeness * weight;
      }
    }
    for (const { a } of fromA) placeOf[a] = 0;
    return shared;
  }
}

function sharedShingles({ shingles: x }: Profile, { shingles: y }: Profile): number {
  return countShared(x, y) / Math.sqrt(x.length * y.length || 1);
}
