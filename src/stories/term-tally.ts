import { STOP_WORDS } from '../text/en/stop-words.ts';
import { foldWord, stem } from '../text/stems.ts';
import { tokens } from '../text/tokens.ts';
import { isCapitalised, nameWords } from './names.ts';
import { bump, type Tally } from './tally.ts';

/** How many code units open a report: news says first what happened, to whom and where. */
const LEAD = 600;

/** What stands before the name of a place. */
const PLACE_CUES: ReadonlySet<string> = new Set(['in', 'near', 'at', 'outside', 'from', 'of']);

/** What a text's words come to, as stems without stop words. */
export interface TermTally {
  readonly counts: Tally;
  /** Which of them are names. */
  readonly names: ReadonlySet<string>;
  /** Names of two words. */
  readonly fullNames: Tally;
  /** Names behind the preposition of a place. */
  readonly places: Tally;
  /** Two terms with at most stop words between them. */
  readonly pairs: Tally;
  /** Those of the opening. */
  readonly lead: ReadonlySet<string>;
}

const isTelling = (folded: string): boolean => folded.length > 1 && !STOP_WORDS.has(folded);

/** Counts a text's terms. */
export function tallyTerms(text: string): TermTally {
  const read = tokens(text);
  const words = nameWords(text, read);
  const counts: Tally = new Map();
  const names = new Set<string>();
  const fullNames: Tally = new Map();
  const places: Tally = new Map();
  const pairs: Tally = new Map();
  const lead = new Set<string>();
  /** The word right before, where it is a term. */
  let before: { readonly key: string; readonly isName: boolean; readonly end: number } | null =
    null;
  let previousWord = '';
  /** The last term since a mark. */
  let lastTerm = '';
  for (const token of read) {
    if (token.kind !== 'word') {
      if (token.kind === 'mark') lastTerm = '';
      before = null;
      continue;
    }
    const folded = foldWord(token.text);
    if (!isTelling(folded)) {
      previousWord = folded;
      before = null;
      continue;
    }
    const key = stem(folded);
    bump(counts, key);
    if (token.start < LEAD) lead.add(key);
    if (lastTerm) bump(pairs, `${lastTerm} ${key}`);
    lastTerm = key;
    const isName = words.has(folded) && isCapitalised(token);
    if (isName) {
      names.add(key);
      if (before?.isName && token.start - before.end === 1) bump(fullNames, `${before.key} ${key}`);
      if (PLACE_CUES.has(previousWord)) bump(places, key);
    }
    before = { key, isName, end: token.end };
    previousWord = folded;
  }
  return { counts, names, fullNames, places, pairs, lead };
}

/** The terms of a headline, each as often as it stands there. */
export function headlineTerms(headline: string): string[] {
  return tokens(headline)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => foldWord(text))
    .filter(isTelling)
    .map(stem);
}
