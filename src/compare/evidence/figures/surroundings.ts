import type { FigureCandidate } from '../../figure-candidates.ts';
import { wordWeight } from '../../word-weight.ts';
import { CLAIM_EVIDENCE } from '../claims/index.ts';
import { type EvidenceTable, flag } from '../evidence.ts';
import { missing, overlapOf } from './counted.ts';

/** The nearness of the words that both figures have beside them, the less near side counting, less for common words. */
function nearShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, near] of a) {
    sum += Math.min(near, b.get(word) ?? 0) * wordWeight(word);
  }
  return sum;
}

const ofClaims =
  (name: string) =>
  ({ claims }: FigureCandidate) =>
    CLAIM_EVIDENCE[name]?.(claims) ?? 0;

/** What the words and names around two figures say. */
export const SURROUNDINGS_EVIDENCE: EvidenceTable<FigureCandidate> = {
  /** How surely their claims match, as log-odds. */
  match: ({ match }) => Math.log((match + 0.003) / (1.003 - match)),
  wordsShared: ({ a, b }) => overlapOf(a.around, b.around),
  /** The same, by how near to both figures the words stand. */
  nearWordsShared: ({ a, b }) => nearShared(a.nearness, b.nearness),
  /** How many of two dates only say when somebody spoke; and whether just one does. */
  reporting: ({ a, b }) => flag(a.reporting) + flag(b.reporting),
  /** Whether they are of one who suffered and one who is said to have done it. */
  otherRole: ({ a, b }) => flag(a.role !== null && b.role !== null && a.role !== b.role),
  sameRole: ({ a, b }) => flag(a.role !== null && a.role === b.role),
  namesShared: ({ a, b }) => Math.min(3, a.names.size - missing(a.names, b.names)),
  /** Names around both that are not the other's: another place, another team. */
  namesOfBoth: ({ a, b }) => Math.min(3, missing(a.names, b.names), missing(b.names, a.names)),
  sameBefore: ({ a, b }) => flag(a.before !== null && a.before === b.before),
  sameAfter: ({ a, b }) => flag(a.after !== null && a.after === b.after),
  claimTerms: ofClaims('terms'),
  claimNamesShared: ofClaims('namesShared'),
  claimNamesOfBoth: ofClaims('namesOfBoth'),
  lead: ofClaims('lead'),
  later: ofClaims('later'),
  apart: ofClaims('apart'),
  speaker: ofClaims('speaker'),
  leadTerms: ofClaims('leadTerms'),
  longer: ofClaims('longer'),
};

/** What the encoder's vectors say of two figures; for pairs that have them. */
export const FIGURE_VECTOR_EVIDENCE: EvidenceTable<FigureCandidate> = {
  surroundings: ({ surroundings }) => surroundings ?? 0,
  surroundingsMargin: ({ surroundings, alternatives }) =>
    (surroundings ?? 0) -
    Math.max(alternatives.alikeSurroundings, alternatives.differentSurroundings),
  alikeSurroundings: ({ surroundings, alternatives }) =>
    (surroundings ?? 0) - alternatives.alikeSurroundings,
  leadCosine: ofClaims('leadCosine'),
  leadCosineOfOne: ofClaims('leadCosineOfOne'),
  claimCosine: ofClaims('cosine'),
  claimCentredCosine: ofClaims('centredCosine'),
  claimCosineMargin: ofClaims('cosineMargin'),
};
