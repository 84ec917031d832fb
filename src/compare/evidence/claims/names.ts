import type { ClaimPair } from '../../claim-pairs.ts';
import type { IndexedClaim } from '../../lexicon.ts';
import { type EvidenceTable, flag } from '../evidence.ts';

function namesOf({ terms }: IndexedClaim, { lexicon }: ClaimPair): number[] {
  return [...terms].filter((term) => lexicon.kinds[term] === 'name');
}

function sharedNames({ shared, lexicon }: ClaimPair): number {
  return shared.filter((term) => lexicon.kinds[term] === 'name').length;
}

/** Names of one claim that the other lacks, fewer first. */
function otherNames(pair: ClaimPair): readonly [number, number] {
  const shared = sharedNames(pair);
  const [x, y] = [pair.a, pair.b].map((claim) => namesOf(claim, pair).length - shared);
  return [Math.min(x ?? 0, y ?? 0), Math.max(x ?? 0, y ?? 0)];
}

/** What the names of two claims say: the same people and places, or others. */
export const NAME_EVIDENCE: EvidenceTable<ClaimPair> = {
  namesShared: (pair) => Math.min(4, sharedNames(pair)),
  /** Names that one has and the other hasn't; where both have such, they may speak of two things. */
  namesOfBoth: (pair) => Math.min(4, otherNames(pair)[0]),
  namesOfOne: (pair) => Math.min(6, otherNames(pair)[1]),
  /** 1 where one of them names nobody and nothing. */
  nameless: ({ a, b }) => flag(!a.claim.named || !b.claim.named),
  /** Both are somebody's words: 1 of the same, -1 of another, 0 where either is the report's own. */
  speaker: ({ a: { claim: x }, b: { claim: y } }) => {
    if (x.speaker.size === 0 || y.speaker.size === 0) return 0;
    return [...x.speaker].some((stem) => y.speaker.has(stem)) ? 1 : -1;
  },
};
