import type { Claim } from '../../claims/index.ts';
import type { Figure } from '../../figures/index.ts';
import { CUE_FORMS } from '../../language/en/cue-verbs.ts';
import { ANY_PERSON, PERSON_NOUNS } from '../../language/en/person-nouns.ts';
import { ROLES, type Role } from '../../language/en/roles.ts';
import { CUMULATIVE, EARLIER } from '../../language/en/spans-of-counting.ts';
import { STOP_WORDS } from '../../language/en/stop-words.ts';
import { foldWord, stem } from '../../text/stems.ts';
import type { Token } from '../../text/tokens.ts';
import { contentStems } from './content-stems.ts';
import type { Topic, Topics } from './topics.ts';

/** A figure with what tells what it measures. */
export interface AnalysedFigure {
  readonly figure: Figure;
  readonly claim: Claim;
  /** Place of the claim in its report, and of the figure in the claim, from 0. */
  readonly claimIndex: number;
  readonly index: number;
  /** Stems of what is counted ("North Korean troops" → north, korean, troop). */
  readonly counted: ReadonlySet<string>;
  /** The stem of the noun itself ("troop"), or null. */
  readonly head: string | null;
  /** Whether people are counted. */
  readonly people: boolean;
  /** Whether nothing is said of them but that they are people: "four people", "two of them". */
  readonly anyone: boolean;
  /** Stems of the content words around the figure, those of names apart. */
  readonly around: ReadonlySet<string>;
  /** The same with how near each stands: 1 for the word beside the figure, 1/2 for the next. */
  readonly nearness: ReadonlyMap<string, number>;
  /** Stems of what is said of the person whose age it is: "a retired nurse". */
  readonly bearer: ReadonlySet<string>;
  /** Whether a date is when something was said, and not when it happened: "police said Monday". */
  readonly reporting: boolean;
  /** Whether the words around speak of who suffered or of who did it: "killed", "charged". */
  readonly role: Role | null;
  /** Stems of the names around the figure. */
  readonly names: ReadonlySet<string>;
  /** Stems of the names that the figure belongs to: whose age, whose share of the vote. */
  readonly owners: ReadonlySet<string>;
  /** The words by which it is of all there has been ("so far"), the nearest in its claim; null without. */
  readonly cumulative: string | null;
  /** The words by which it is of an earlier time: "from 40"; null without. */
  readonly earlier: string | null;
  /** The words before it and behind it in its claim, the nearest first, stop words included, numbers as one. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The content words among them, as stems. */
  readonly contentBefore: readonly string[];
  readonly contentAfter: readonly string[];
  /** What the report says elsewhere of what it measures. */
  readonly topic: Topic;
}

/** How many words on each side belong to a figure's surroundings. */
const WINDOW = 7;

const PERSON_STEMS = new Set([...PERSON_NOUNS].map(stem));
const ANY_PERSON_STEMS = new Set([...ANY_PERSON].map(stem));

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
  /** Whether it begins with a capital letter. */
  readonly isLarge: boolean;
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

/** Whose age it is: the names that its owner is called by ("Mara Dahl", "her sister, Lea"). */
function bearersOf({ owner }: Figure, words: readonly Word[]): Set<string> {
  const own = words.filter(
    ({ isName, isLarge, start, end }) =>
      (isName || isLarge) && owner && owner.start <= start && end <= owner.end,
  );
  return new Set(own.map(({ folded }) => stem(folded)));
}

/** Whether a word is a verb of saying, and not only of quoting. */
function isSaying(folded: string): boolean {
  const kind = CUE_FORMS.get(folded)?.kind;
  return kind === 'say' || kind === 'clause';
}

/** How near a verb of saying stands to the date that it says something on, in words. */
const CUE_REACH = 4;

function isReporting({ kind }: Figure, left: readonly Word[], right: readonly Word[]): boolean {
  if (kind !== 'date' && kind !== 'time') return false;
  const near = [...left.slice(-CUE_REACH), ...right.slice(0, CUE_REACH - 1)];
  return near.some(({ folded }) => isSaying(folded));
}

/** The role that most of the words around speak of; null where none or as many of the other do. */
function roleOf(near: readonly Word[]): Role | null {
  const count = (role: Role) =>
    near.filter(({ folded }) => ROLES.get(stem(folded)) === role).length;
  const [victims, suspects] = [count('victim'), count('suspect')];
  if (victims === suspects) return null;
  return victims > suspects ? 'victim' : 'suspect';
}

/** What stands for any number: what a figure measures is not told by other figures' values. */
const NUMBER = '#';

const contextOf = (words: readonly Word[]): string[] =>
  words.map(({ kind, folded }) => (kind === 'number' ? NUMBER : folded));

const contentOf = (context: readonly string[]): string[] =>
  context.filter((word) => !STOP_WORDS.has(word)).map(stem);

function nearnessOf(left: readonly Word[], right: readonly Word[]): Map<string, number> {
  const nearness = new Map<string, number>();
  const add = (words: readonly Word[]) => {
    const content = words.filter(({ kind, folded }) => kind === 'word' && !STOP_WORDS.has(folded));
    for (const [i, { folded }] of content.slice(0, WINDOW).entries()) {
      const key = stem(folded);
      nearness.set(key, Math.max(nearness.get(key) ?? 0, 1 / (1 + i)));
    }
  };
  add([...left].reverse());
  add(right);
  return nearness;
}

/** @param cues where a claim has words for all there has been */
function cumulativeOf({ start, end }: Figure, cues: readonly Cue[]): string | null {
  let nearest: { readonly text: string; readonly apart: number } | null = null;
  for (const { text, at } of cues) {
    const apart = at >= end ? at - end : start - at - text.length;
    if (!nearest || apart < nearest.apart) nearest = { text, apart };
  }
  return nearest?.text ?? null;
}

interface Cue {
  readonly text: string;
  /** Into the report's text. */
  readonly at: number;
}

const cumulativeCues = ({ text, start }: Claim): Cue[] =>
  Array.from(text.matchAll(CUMULATIVE), (match) => ({ text: match[0], at: start + match.index }));

/** "From 3.7 percent" is an earlier value where the claim gives a later one of its kind. */
function earlierOf({ start, kind, text }: Figure, claim: Claim): string | null {
  const cue = EARLIER.exec(claim.text.slice(0, start - claim.start))?.[0];
  if (!cue || claim.figures.filter((other) => other.kind === kind).length < 2) return null;
  return cue + text;
}

/**
 * The figures of a claim with what tells what each measures.
 *
 * @param read the claim's tokens
 * @param names words of the report (folded) that are names
 * @param topics the report's figures by what they measure
 */
export function analyseFigures(
  claim: Claim,
  claimIndex: number,
  read: readonly Token[],
  names: ReadonlySet<string>,
  topics: Topics,
): AnalysedFigure[] {
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
        isLarge: /^\p{Lu}/u.test(token.text),
      };
    });
  const cues = cumulativeCues(claim);
  return claim.figures.map((figure, index) => {
    const previous = claim.figures[index - 1]?.end ?? claim.start;
    const left = words.filter(({ end }) => end <= figure.start);
    const right = words.filter(({ start }) => start >= figure.end);
    const near = [...left.slice(-WINDOW), ...right.slice(0, WINDOW)].filter(
      ({ kind, folded }) => kind === 'word' && !STOP_WORDS.has(folded),
    );
    const stems = (list: readonly Word[]) => new Set(list.map(({ folded }) => stem(folded)));
    const counted = contentStems(figure.counted ?? '');
    const before = contextOf(left.slice(-WINDOW).reverse());
    const after = contextOf(right.slice(0, WINDOW));
    return {
      figure,
      claim,
      claimIndex,
      index,
      counted: new Set(counted),
      head: counted.at(-1) ?? null,
      people: countsPeople(figure, counted),
      anyone: counted.length === 0 || ANY_PERSON_STEMS.has(counted.at(-1) ?? ''),
      around: stems(near.filter(({ isName }) => !isName)),
      nearness: nearnessOf(left.slice(-2 * WINDOW), right.slice(0, 2 * WINDOW)),
      bearer: new Set(contentStems(figure.owner?.text ?? '')),
      reporting: isReporting(figure, left, right),
      role: roleOf(near),
      names: stems(near.filter(({ isName }) => isName)),
      owners: figure.kind === 'age' ? bearersOf(figure, words) : ownersOf(left, right, previous),
      cumulative: cumulativeOf(figure, cues),
      earlier: earlierOf(figure, claim),
      before,
      after,
      contentBefore: contentOf(before),
      contentAfter: contentOf(after),
      topic: topics.of(figure),
    };
  });
}
