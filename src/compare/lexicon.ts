import type { AnalysedClaim, Term } from './analysed/claim.ts';
import { wordWeight } from './word-weight.ts';

/** A claim with its terms as numbers of a {@link Lexicon}. */
export interface IndexedClaim {
  readonly claim: AnalysedClaim;
  /** Each term once, in the order of the claim's kinds. */
  readonly terms: Int32Array;
  /** Every two terms that stand near one another, in their order, as {@link neighbourKey}. */
  readonly neighbours: ReadonlySet<number>;
  /** The weights of all terms together; of the rare ones, the length of the vector of weights. */
  readonly plain: number;
  readonly damped: number;
  readonly length: number;
  /** How many of the terms are names. */
  readonly names: number;
}

/**
 * The terms of two reports, each with a number from 0, and what is known of each at its number: matching looks at
 * every term of thousands of pairs of claims, and a place in a list is found faster than a key.
 */
export interface Lexicon {
  readonly ids: readonly string[];
  readonly kinds: readonly Term['kind'][];
  /** How much a term tells, from the language at large. */
  readonly plain: Float64Array;
  /** The same, and by how often this story says it. */
  readonly damped: Float64Array;
  /** How far each is one of the words around which the story turns; together 1. */
  readonly core: Float64Array;
  readonly a: readonly IndexedClaim[];
  readonly b: readonly IndexedClaim[];
}

/** How many terms make up the core of a story. */
const CORE_TERMS = 8;

/**
 * Indexes and weighs every term of two reports.
 *
 * A word that half of the sentences of a story use ("soldier", "Ukraine") does not tell one of its sentences from
 * another; nor does a word that all news uses ("people", "say"). The first is measured in the reports themselves
 * (inverse sentence frequency), the second by a table of general English.
 */
export function lexiconOf(a: readonly AnalysedClaim[], b: readonly AnalysedClaim[]): Lexicon {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const kinds: Term['kind'][] = [];
  const countIn = (claims: readonly AnalysedClaim[]) => {
    const counts: number[] = [];
    for (const claim of claims) {
      for (const [id, kind] of claim.kinds) {
        let number = numbers.get(id);
        if (number === undefined) {
          number = ids.length;
          numbers.set(id, number);
          ids.push(id);
          kinds.push(kind);
        } else if (kind !== kinds[number]) kinds[number] = kindOf(kinds[number], kind);
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    return counts;
  };
  const inA = countIn(a);
  const inB = countIn(b);
  const sentences = a.length + b.length;
  const plain = new Float64Array(ids.length);
  const damped = new Float64Array(ids.length);
  const both = new Float64Array(ids.length);
  for (let number = 0; number < ids.length; number++) {
    const own = plainWeight(ids[number] ?? '', kinds[number] ?? 'word');
    const [x, y] = [inA[number] ?? 0, inB[number] ?? 0];
    // In two short texts every term is frequent: the floor keeps them comparable.
    const inverse = Math.log((sentences + 20) / (x + y + 0.5)) / Math.log(sentences + 20);
    plain[number] = own;
    damped[number] = own * inverse;
    both[number] = Math.sqrt((x / (a.length || 1)) * (y / (b.length || 1))) * own;
  }
  const indexed = (claim: AnalysedClaim) => indexClaim(claim, numbers, kinds, plain, damped);
  const core = coreOf(both, ids);
  return { ids, kinds, plain, damped, core, a: a.map(indexed), b: b.map(indexed) };
}

/** A term that one report writes as a name is one in both, whichever comes first. */
function kindOf(x: Term['kind'] | undefined, y: Term['kind']): Term['kind'] {
  return x === 'name' || y === 'name' ? 'name' : y;
}

/** The words around which a story turns: those that many sentences of both reports use. */
function coreOf(both: Float64Array, ids: readonly string[]): Float64Array {
  const ranked = [...both.keys()]
    .filter((term) => (both[term] ?? 0) > 0)
    .sort((x, y) => (both[y] ?? 0) - (both[x] ?? 0) || ((ids[x] ?? '') < (ids[y] ?? '') ? -1 : 1))
    .slice(0, CORE_TERMS);
  const total = ranked.reduce((sum, term) => sum + (both[term] ?? 0), 0);
  const core = new Float64Array(both.length);
  for (const term of ranked) core[term] = (both[term] ?? 0) / total;
  return core;
}

function indexClaim(
  claim: AnalysedClaim,
  numbers: ReadonlyMap<string, number>,
  kinds: readonly Term['kind'][],
  plain: Float64Array,
  damped: Float64Array,
): IndexedClaim {
  const terms = Int32Array.from(claim.kinds.keys(), (id) => numbers.get(id) ?? 0);
  const neighbours = neighboursIn(
    claim.terms.map(({ id }) => numbers.get(id) ?? 0),
    kinds.length,
  );
  let plainSum = 0;
  let dampedSum = 0;
  let squares = 0;
  let names = 0;
  for (const term of terms) {
    const weight = damped[term] ?? 0;
    plainSum += plain[term] ?? 0;
    dampedSum += weight;
    squares += weight * weight;
    if (kinds[term] === 'name') names++;
  }
  const length = Math.sqrt(squares);
  return { claim, terms, neighbours, plain: plainSum, damped: dampedSum, length, names };
}

/** How many content words apart two terms may stand and still be neighbours. */
const MAX_APART = 3;

/** One number for two terms of a lexicon of `size` terms. */
export const neighbourKey = (first: number, second: number, size: number): number =>
  first * size + second;

function neighboursIn(sequence: readonly number[], size: number): Set<number> {
  const keys = new Set<number>();
  for (const [i, first] of sequence.entries()) {
    for (const second of sequence.slice(i + 1, i + 1 + MAX_APART)) {
      if (second !== first) keys.add(neighbourKey(first, second, size));
    }
  }
  return keys;
}

/** How much a term tells by the language at large, 0 to 1. */
export function plainWeight(id: string, kind: Term['kind']): number {
  switch (kind) {
    case 'word':
      return wordWeight(id);
    case 'name':
      return 1;
    case 'number':
      // Small numbers agree by chance.
      return Number(id.slice(1)) < 13 ? 0.5 : 1;
    case 'date':
      return 0.6;
  }
}
