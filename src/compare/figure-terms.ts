import type { Claim } from '../claims/index.ts';
import type { Figure } from '../figures/index.ts';
import { ANY_PERSON, PERSON_NOUNS } from '../language/en/person-nouns.ts';
import { STOP_WORDS } from '../language/en/stop-words.ts';
import { foldWord, stem } from '../text/stems.ts';
import { type Token, tokens } from '../text/tokens.ts';

/** A figure as pairing sees it. */
export interface FigureProfile {
  readonly figure: Figure;
  readonly claim: Claim;
  /** Place of the claim in its report, from 0. */
  readonly claimIndex: number;
  /** Stems of what is counted ("North Korean troops" → north, korean, troop). */
  readonly counted: ReadonlySet<string>;
  /** The stem of the noun itself ("troop"), or null. */
  readonly head: string | null;
  /** Whether people are counted. */
  readonly people: boolean;
  /** Whether nothing is said of them but that they are people: "four people", "two of them". */
  readonly anyone: boolean;
  /** Stems of the content words around the figure. */
  readonly around: ReadonlySet<string>;
  /** Stems of the names that the figure belongs to: whose age, whose share of the vote. */
  readonly owners: ReadonlySet<string>;
  /** Folded words right before and right after, stop words included. */
  readonly before: string | null;
  readonly after: string | null;
}

/** How many words on each side belong to a figure's surroundings. */
const WINDOW = 7;

const PERSON_STEMS = new Set([...PERSON_NOUNS].map(stem));
const ANY_PERSON_STEMS = new Set([...ANY_PERSON].map(stem));

function contentStems(text: string): string[] {
  return tokens(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => foldWord(token.text))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
}

function countsPeople(figure: Figure, counted: readonly string[]): boolean {
  if (figure.kind === 'age') return true;
  if (figure.kind !== 'count') return false;
  return figure.outcome !== undefined || counted.some((word) => PERSON_STEMS.has(word));
}

/** How many words before a figure, and after it where none stands before, a name may be to own it. */
const OWNER_BEFORE = 8;
const OWNER_AFTER = 4;

interface Word {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isName: boolean;
}

/**
 * Whose figure it is: the names between the figure before and this one ("Lund 21 percent, Abo 17"), else those right
 * behind it ("the 43-year-old Lund").
 */
function ownersOf(left: readonly Word[], right: readonly Word[], previous: number): Set<string> {
  const before = left
    .slice(-OWNER_BEFORE)
    .filter(({ isName, start }) => isName && start >= previous);
  const owners =
    before.length > 0 ? before : right.slice(0, OWNER_AFTER).filter(({ isName }) => isName);
  return new Set(owners.map(({ folded }) => stem(folded)));
}

/** A run of names at the beginning of a list of words. */
function firstNames(words: readonly Word[]): Word[] {
  const end = words.findIndex(({ isName }) => !isName);
  return words.slice(0, end < 0 ? words.length : end);
}

/**
 * Whose age it is: "Mara Dahl, 27", "27-year-old Mara Dahl", "her 10-year-old sister, Lea". Unlike other figures, an
 * age is only that of a name right beside it.
 */
function bearersOf(left: readonly Word[], right: readonly Word[]): Set<string> {
  const before = firstNames(left.slice(-OWNER_BEFORE).reverse());
  const from = right.slice(0, OWNER_AFTER).findIndex(({ isName }) => isName);
  const bearers = before.length > 0 || from < 0 ? before : firstNames(right.slice(from));
  return new Set(bearers.map(({ folded }) => stem(folded)));
}

/**
 * The figures of a claim with what tells what each measures.
 *
 * @param read the claim's tokens
 * @param names words of the report (folded) that are names
 */
export function figureProfiles(
  claim: Claim,
  claimIndex: number,
  read: readonly Token[],
  names: ReadonlySet<string>,
): FigureProfile[] {
  if (claim.figures.length === 0) return [];
  const words = read
    .filter(({ kind }) => kind !== 'mark')
    .map((token): Word => {
      const folded = foldWord(token.text);
      return {
        kind: token.kind,
        start: claim.start + token.start,
        end: claim.start + token.end,
        folded,
        isName: token.kind === 'word' && names.has(folded),
      };
    });
  return claim.figures.map((figure, i) => {
    const previous = claim.figures[i - 1]?.end ?? claim.start;
    const left = words.filter(({ end }) => end <= figure.start);
    const right = words.filter(({ start }) => start >= figure.end);
    const around = [...left.slice(-WINDOW), ...right.slice(0, WINDOW)]
      .filter(({ kind, folded }) => kind === 'word' && !STOP_WORDS.has(folded))
      .map(({ folded }) => stem(folded));
    const counted = contentStems(figure.counted ?? '');
    return {
      figure,
      claim,
      claimIndex,
      counted: new Set(counted),
      head: counted.at(-1) ?? null,
      people: countsPeople(figure, counted),
      anyone: counted.length === 0 || ANY_PERSON_STEMS.has(counted.at(-1) ?? ''),
      around: new Set(around),
      owners: figure.kind === 'age' ? bearersOf(left, right) : ownersOf(left, right, previous),
      before: left.at(-1)?.folded ?? null,
      after: right[0]?.folded ?? null,
    };
  });
}
