import type { Claim } from '../../claims/index.ts';
import type { Figure } from '../../figures/index.ts';
import { STOP_WORDS } from '../../language/en/stop-words.ts';
import { hashOf, shinglesOf } from '../../text/hashes.ts';
import { foldWord, stem } from '../../text/stems.ts';
import { mapInSteps, type Steps } from '../../text/steps.ts';
import { type Token, tokens } from '../../text/tokens.ts';
import { type AnalysedFigure, analyseFigures } from './figure.ts';
import { Topics } from './topics.ts';

/** One thing that a claim says, in the form in which it is compared. */
export interface Term {
  /** A stem ("captur"), a number ("#2") or a date ("@2025-01-09"). */
  readonly id: string;
  readonly kind: 'word' | 'name' | 'number' | 'date';
  /** Which content word of the claim it is, from 0: the distance between terms. */
  readonly at: number;
}

/** A claim with what comparing needs to know of it. */
export interface AnalysedClaim {
  readonly claim: Claim;
  /** Place in its report, from 0. */
  readonly index: number;
  /** In order, repetitions included. */
  readonly terms: readonly Term[];
  /** Each term once, with its kind. */
  readonly kinds: ReadonlyMap<string, Term['kind']>;
  /** Every word, number and figure folded, stop words included: what two wordings are compared by. */
  readonly words: readonly string[];
  /** The same words as hashes. */
  readonly hashes: Int32Array;
  /** Hashes of every group of four neighbouring letters of the words, in rising order. */
  readonly shingles: Int32Array;
  readonly negated: boolean;
  /** Whether it has a name. */
  readonly named: boolean;
  readonly figures: readonly AnalysedFigure[];
  /** Stems of the name of whoever says it, titles included; empty where the report speaks in its own voice. */
  readonly speaker: ReadonlySet<string>;
}

const NEGATIONS = new Set(
  "not no never none nobody nothing neither without n't cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't".split(
    ' ',
  ),
);

const SHINGLE = 4;

/** A claim most of whose words are capitalised is a headline, and its capitals say nothing about names. */
const HEADLINE_CAPITALS = 0.6;

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** The words of a report (folded) that it writes as names: with a capital where a plain word has none. */
function nameWords(claims: readonly (readonly Token[])[]): Set<string> {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  for (const claim of claims) {
    const words = claim.filter(({ kind }) => kind === 'word');
    const capitals = words.filter(({ text }) => isCapitalised(text)).length;
    if (words.length > 3 && capitals > HEADLINE_CAPITALS * words.length) continue;
    for (const [i, { text }] of words.entries()) {
      const counts = isCapitalised(text) ? capital : small;
      if (counts === capital && i === 0) continue;
      const key = foldWord(text);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const names = new Set<string>();
  for (const [word, n] of capital) {
    if (n > (small.get(word) ?? 0) && !STOP_WORDS.has(word)) names.add(word);
  }
  return names;
}

/** The term that a figure is, or null where its value says nothing that words don't say ("one", "several"). */
function figureTerm(figure: Figure): Pick<Term, 'id' | 'kind'> | null {
  if (figure.timex !== null && (figure.kind === 'date' || figure.kind === 'time')) {
    return { id: `@${figure.timex}`, kind: 'date' };
  }
  const nominal = figure.value?.nominal ?? figure.value?.high ?? null;
  if (nominal === null || nominal === 1) return null;
  return { id: `#${Math.abs(nominal)}`, kind: 'number' };
}

const DATELINE = /^\p{Lu}[\p{Lu}\s.,'’()]{2,}[^.!?“"]{0,30}?(?:—|–|--|-)\s/u;

/** Where a claim's text begins behind its dateline ("LISBON, Portugal — "): the place of writing is no part of it. */
function datelineEnd(text: string): number {
  return DATELINE.exec(text.slice(0, 60))?.[0].length ?? 0;
}

function speakerStems({ speaker }: Claim): Set<string> {
  if (!speaker) return new Set();
  const words = tokens(speaker.name).filter(({ kind }) => kind === 'word');
  return new Set(
    words
      .map(({ text }) => foldWord(text))
      .filter((word) => !STOP_WORDS.has(word))
      .map(stem),
  );
}

function hashesOf(words: readonly string[]): Int32Array {
  const hashes = new Int32Array(words.length);
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashOf(words[i] ?? '');
  return hashes;
}

function analyseClaim(
  claim: Claim,
  index: number,
  read: readonly Token[],
  names: ReadonlySet<string>,
  topics: Topics,
): AnalysedClaim {
  const terms: Term[] = [];
  const words: string[] = [];
  let negated = false;
  let at = 0;
  let figureIndex = 0;
  let done = -1;
  const bodyStart = datelineEnd(claim.text);
  for (const token of read) {
    if (token.start < bodyStart) continue;
    const start = claim.start + token.start;
    while ((claim.figures[figureIndex]?.end ?? Number.POSITIVE_INFINITY) <= start) figureIndex++;
    const figure = claim.figures[figureIndex];
    if (figure && figure.start <= start) {
      if (done === figureIndex) continue;
      done = figureIndex;
      const term = figureTerm(figure);
      words.push(term?.id ?? foldWord(figure.text));
      if (term) terms.push({ ...term, at: at++ });
      continue;
    }
    if (token.kind === 'mark') continue;
    const folded = foldWord(token.text);
    words.push(folded);
    if (NEGATIONS.has(folded)) negated = true;
    if (STOP_WORDS.has(folded) || folded.length < 2) continue;
    if (token.kind === 'number')
      terms.push({ id: `#${folded.replaceAll(',', '')}`, kind: 'number', at: at++ });
    else terms.push({ id: stem(folded), kind: names.has(folded) ? 'name' : 'word', at: at++ });
  }
  const kinds = new Map(terms.map(({ id, kind }) => [id, kind]));
  return {
    claim,
    index,
    terms,
    kinds,
    words,
    hashes: hashesOf(words),
    shingles: shinglesOf(words.join(' '), SHINGLE),
    negated,
    named: terms.some(({ kind }) => kind === 'name'),
    figures: analyseFigures(claim, index, read, names, topics),
    speaker: speakerStems(claim),
  };
}

/** How many claims are read at a time. */
const AT_A_TIME = 20;

/** The claims of a report with what comparing needs to know of them, in order. */
export function* analyseClaims(claims: readonly Claim[]): Steps<AnalysedClaim[]> {
  const read = claims.map(({ text }) => tokens(text));
  const names = nameWords(read);
  const topics = new Topics(claims);
  return yield* mapInSteps(claims, AT_A_TIME, (claim, index) =>
    analyseClaim(claim, index, read[index] ?? [], names, topics),
  );
}
