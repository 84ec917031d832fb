import { STOP_WORDS } from '../../../language/en/stop-words.ts';
import { stem } from '../../../text/stems.ts';
import type { FigureCandidate } from '../../figure-candidates.ts';
import { commonSubsequence } from '../../runs.ts';
import { wordWeight } from '../../word-weight.ts';
import { CLAIM_EVIDENCE } from '../claims/index.ts';
import { type EvidenceTable, flag, logOdds } from '../evidence.ts';
import { missing, overlapOf } from './counted.ts';

/** The nearness of the words that both figures have beside them, the less near side counting, less for common words. */
function nearShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, near] of a) {
    sum += Math.min(near, b.get(word) ?? 0) * wordWeight(word);
  }
  return sum;
}

function runFrom(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const tells = (word: string): number => (STOP_WORDS.has(word) ? 0 : wordWeight(stem(word)));

const weightOfRun = (a: readonly string[], b: readonly string[]): number =>
  a.slice(0, runFrom(a, b)).reduce((sum, word) => sum + tells(word), 0);

const ofClaims =
  (name: string) =>
  ({ claims }: FigureCandidate) =>
    CLAIM_EVIDENCE[name]?.(claims) ?? 0;

/** What the words and names around two figures say. */
export const SURROUNDINGS_EVIDENCE: EvidenceTable<FigureCandidate> = {
  /** How surely their claims match, as log-odds. */
  match: ({ match }) => logOdds(match),
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
  sameBefore: ({ a, b }) => flag(a.before[0] !== undefined && a.before[0] === b.before[0]),
  sameAfter: ({ a, b }) => flag(a.after[0] !== undefined && a.after[0] === b.after[0]),
  /** How many words in a row before and behind both are the same: reports that copy one another change figures only. */
  runBefore: ({ a, b }) => runFrom(a.before, b.before),
  runAfter: ({ a, b }) => runFrom(a.after, b.after),
  /** What the words of both runs tell. */
  runs: ({ a, b }) => weightOfRun(a.before, b.before) + weightOfRun(a.after, b.after),
  /** Content words around both in the same order. */
  inOrder: ({ a, b }) =>
    commonSubsequence(a.contentBefore, b.contentBefore) +
    commonSubsequence(a.contentAfter, b.contentAfter),
  claimTerms: ofClaims('terms'),
  claimNamesShared: ofClaims('namesShared'),
  claimNamesOfBoth: ofClaims('namesOfBoth'),
  lead: ofClaims('lead'),
  later: ofClaims('later'),
  apart: ofClaims('apart'),
  speaker: ofClaims('speaker'),
  leadTerms: ofClaims('leadTerms'),
  longer: ofClaims('longer'),
  claimRun: ofClaims('run'),
  claimShare: ofClaims('share'),
  claimLeastCovered: ofClaims('leastCovered'),
  claimOrder: ofClaims('order'),
};

/** What the encoder's vectors say of two figures; for pairs that have them. */
export const FIGURE_VECTOR_EVIDENCE: EvidenceTable<FigureCandidate> = {
  surroundings: ({ surroundings }) => surroundings ?? 0,
  leadCosine: ofClaims('leadCosine'),
  leadCosineOfOne: ofClaims('leadCosineOfOne'),
  claimCosine: ofClaims('cosine'),
  claimCentredCosine: ofClaims('centredCosine'),
  claimCosineMargin: ofClaims('cosineMargin'),
};
