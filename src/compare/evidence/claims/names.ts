import type { ClaimPair } from '../../claim-pairs.ts';
import { type EvidenceTable, flag } from '../evidence.ts';

/** Names of one claim that the other lacks, fewer first. */
function otherNames({ a, b, overlap }: ClaimPair): readonly [number, number] {
  const [x, y] = [a.names - overlap.names, b.names - overlap.names];
  return x < y ? [x, y] : [y, x];
}

/** What the names of two claims say: the same people and places, or others. */
export const NAME_EVIDENCE: EvidenceTable<ClaimPair> = {
  namesShared: ({ overlap }) => Math.min(4, overlap.names),
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
