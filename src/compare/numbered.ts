import type { Lexicon } from './rarity.ts';
import type { Profile } from './terms.ts';

/** A claim with its terms as numbers of a {@link Lexicon}. */
export interface Numbered {
  readonly profile: Profile;
  /** Each term once, in the order of the profile's kinds. */
  readonly terms: Int32Array;
  /** In order, repetitions included. */
  readonly sequence: Int32Array;
  /** The weight of all terms together. */
  readonly plain: number;
  readonly damped: number;
  /** Of a long claim, the terms that stand near one another, in order, as keys; null for one soon looked through. */
  readonly neighbours: ReadonlySet<number> | null;
}

/** How many content words apart two terms may stand and still be neighbours. */
export const REACH = 3;

/** A claim of more terms than this keeps a set of its neighbours. */
const SHORT = 40;

/** One number for two terms that stand near one another. */
export function neighbourKey(first: number, second: number, { ids }: Lexicon): number {
  return first * ids.length + second;
}

/** Whether two terms stand near one another in a claim, in this order. */
export function areNeighbours(
  { sequence, neighbours }: Numbered,
  first: number,
  second: number,
  lexicon: Lexicon,
): boolean {
  if (neighbours) return neighbours.has(neighbourKey(first, second, lexicon));
  for (let i = 0; i < sequence.length; i++) {
    if (sequence[i] !== first) continue;
    const end = Math.min(i + REACH + 1, sequence.length);
    for (let j = i + 1; j < end; j++) if (sequence[j] === second) return true;
  }
  return false;
}

/** Numbers the terms of the claims of a report. */
export function numbered(profiles: readonly Profile[], lexicon: Lexicon): Numbered[] {
  return profiles.map((profile) => numberedClaim(profile, lexicon));
}

function numberedClaim(profile: Profile, lexicon: Lexicon): Numbered {
  const { numbers } = lexicon;
  const terms = new Int32Array(profile.kinds.size);
  let plain = 0;
  let damped = 0;
  let at = 0;
  for (const id of profile.kinds.keys()) {
    const term = numbers.get(id) ?? 0;
    terms[at++] = term;
    plain += lexicon.plain[term] ?? 0;
    damped += lexicon.damped[term] ?? 0;
  }
  const sequence = new Int32Array(profile.terms.length);
  for (let i = 0; i < sequence.length; i++) {
    sequence[i] = numbers.get(profile.terms[i]?.id ?? '') ?? 0;
  }
  const neighbours = sequence.length > SHORT ? neighboursIn(sequence, lexicon) : null;
  return { profile, terms, sequence, plain, damped, neighbours };
}

function neighboursIn(sequence: Int32Array, lexicon: Lexicon): Set<number> {
  const neighbours = new Set<number>();
  for (let i = 0; i < sequence.length; i++) {
    for (let j = i + 1; j <= i + REACH && j < sequence.length; j++) {
      neighbours.add(neighbourKey(sequence[i] ?? 0, sequence[j] ?? 0, lexicon));
    }
  }
  return neighbours;
}
