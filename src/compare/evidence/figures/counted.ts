import type { FigureCandidate } from '../../figure-candidates.ts';
import { relateOutcomes } from '../../outcomes.ts';
import { wordWeight } from '../../word-weight.ts';
import { type EvidenceTable, flag } from '../evidence.ts';

function totalOf(words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += wordWeight(word);
  return sum;
}

/** The part of the lighter set, by weight, that the other has too. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = totalOf([...a].filter((word) => b.has(word)));
  return shared / Math.min(totalOf(a), totalOf(b));
}

/** How many words of a set the other lacks. */
export const missing = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => !b.has(word)).length;

/** How many words of what is counted each says beside the noun that the other doesn't, fewer first. */
function modifiers({ a, b }: FigureCandidate): readonly [number, number] {
  if (a.head === null || b.head === null) return [0, 0];
  const [x, y] = [missing(a.counted, b.counted), missing(b.counted, a.counted)];
  return [Math.min(x, y), Math.max(x, y)];
}

function onlyOneSelects({ a, b }: FigureCandidate, kind: string): 0 | 1 {
  return flag((a.figure.modifier?.kind === kind) !== (b.figure.modifier?.kind === kind));
}

/** What is counted: the same thing, a part of it, another. */
export const COUNTED_EVIDENCE: EvidenceTable<FigureCandidate> = {
  sameNoun: ({ a, b }) => flag(a.head !== null && a.head === b.head),
  otherNoun: ({ a, b }) => flag(a.head !== null && b.head !== null && a.head !== b.head),
  nounUnsaid: ({ a, b }) => flag(a.head === null) + flag(b.head === null),
  countedShared: ({ a, b }) => overlapOf(a.counted, b.counted),
  /** "State senators" and "senators"; "white officers" and "black officers". */
  modifiersOfOne: (pair) => Math.min(3, modifiers(pair)[1]),
  modifiersOfBoth: (pair) => Math.min(3, modifiers(pair)[0]),
  people: ({ a, b }) => flag(a.people && b.people),
  /** Suspects are not the residents; the people can be either. */
  anyone: ({ a, b }) => flag(a.people && b.people && (a.anyone || b.anyone)),
  /** "Another 58", "the other three", "all four", "including two": of one of the two figures. */
  additional: (pair) => onlyOneSelects(pair, 'additional'),
  rest: (pair) => onlyOneSelects(pair, 'rest'),
  all: (pair) => onlyOneSelects(pair, 'all'),
  part: (pair) => onlyOneSelects(pair, 'part'),
  sameOutcome: ({ a, b }) => flag(relateOutcomes(a.figure, b.figure) === 'same'),
  partOutcome: ({ a, b }) => flag(relateOutcomes(a.figure, b.figure) === 'part'),
  outcomeOfOne: ({ a, b }) =>
    flag((a.figure.outcome === undefined) !== (b.figure.outcome === undefined)),
};
