import { TermNumbers } from './term-numbers.ts';
import { TERMS, type TermRows } from './term-rows.ts';

/**
 * The chief terms of some reports by term: which reports have it, and what it weighs there (an inverted file; Zobel and
 * Moffat, ACM Computing Surveys 38:2, 2006).
 */
export interface InvertedFile {
  /** How many reports there are. */
  readonly reports: number;
  readonly numbers: TermNumbers;
  /** Where the entries of each term begin, by its number, and where the last one's end. */
  readonly starts: Readonly<Uint32Array>;
  /** For each entry the report's place among all, rising within a term. */
  readonly places: Readonly<Uint32Array>;
  /** For each entry the weight, as the rows have it. */
  readonly weights: Readonly<Uint8Array>;
}

/** How many reports a chief term is in, about, among a thousand. */
const USES = 4;

/** Inverts rows; the reports of the first ones come first. */
export function invertedFileOf(rows: readonly TermRows[]): InvertedFile {
  const entries = rows.reduce((sum, { count }) => sum + count * TERMS, 0);
  const numbers = new TermNumbers(entries / USES);
  const numbered = rows.map((each) => numbersIn(each, numbers));
  const starts = startsOf(numbered, numbers.size);
  const size = starts[numbers.size] ?? 0;
  const places = new Uint32Array(size);
  const weights = new Uint8Array(size);
  const free = starts.slice();
  let place = 0;
  for (const [i, { count, weights: own }] of rows.entries()) {
    const terms = numbered[i] ?? new Int32Array();
    for (let report = 0; report < count; report++, place++) {
      for (let at = report * TERMS; at < (report + 1) * TERMS; at++) {
        const term = terms[at] ?? NONE;
        if (term === NONE) break;
        const entry = free[term] ?? 0;
        free[term] = entry + 1;
        places[entry] = place;
        weights[entry] = own[at] ?? 0;
      }
    }
  }
  return { reports: place, numbers, starts, places, weights };
}

const NONE = -1;

/** The numbers of the rows' terms, and {@link NONE} after the last of each report. */
function numbersIn({ count, terms }: TermRows, numbers: TermNumbers): Int32Array {
  const found = new Int32Array(count * TERMS);
  for (let at = 0; at < found.length; at++) {
    const hash = terms[at] ?? 0;
    found[at] = hash === 0 ? NONE : numbers.add(hash);
  }
  return found;
}

function startsOf(numbered: readonly Int32Array[], terms: number): Uint32Array {
  const starts = new Uint32Array(terms + 1);
  for (const numbers of numbered) {
    for (let at = 0; at < numbers.length; at++) {
      const next = (numbers[at] ?? NONE) + 1;
      if (next > 0) starts[next] = (starts[next] ?? 0) + 1;
    }
  }
  for (let term = 0; term < terms; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  return starts;
}

/** In how many reports a term is. */
export function countOf({ numbers, starts }: InvertedFile, hash: number): number {
  const term = numbers.of(hash);
  return term < 0 ? 0 : (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}
