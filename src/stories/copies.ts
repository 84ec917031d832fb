import type { Span } from '../text/span.ts';
import { type Token, tokens } from '../text/tokens.ts';

/** A passage that stands word for word in both texts. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

/** How far two texts are one text. */
export interface SharedText {
  /** Longest first. */
  readonly passages: readonly SharedPassage[];
  /** How much of the shorter text's own words stand word for word in the other: 0 to 1. */
  readonly share: number;
  /** Whether the two count as one source: copies of one text, an agency's or one another's. */
  readonly copies: boolean;
}

/**
 * Shorter runs of the same words come about by chance and in names, titles and set phrases. Journalism's
 * text-reuse studies (Clough et al., METER, ACL 2002) and near-duplicate detection (Broder 1997) take runs
 * of 4 to 10 words; news shares long names of offices, so we take the long end.
 */
const MIN_WORDS = 10;

/**
 * METER's annotators call a report "wholly derived" from agency copy where nearly all of it is; newspapers cut and
 * re-lead what they take over, so half of the shorter text is the line between a copy and a report that quotes one.
 */
const COPY_SHARE = 0.5;

/** A text's words outside quotation marks: two reporters at one press conference quote the same words. */
interface OwnWords {
  readonly words: readonly Token[];
  /** Numbers the stretch that each word is in; a quotation between two words parts them. */
  readonly stretch: readonly number[];
}

const OPENING = new Set(['“', '„', '«']);
const CLOSING = new Set(['”', '»']);

function ownWords(text: string): OwnWords {
  const words: Token[] = [];
  const stretch: number[] = [];
  let quoted = false;
  let count = 0;
  let end = 0;
  for (const token of tokens(text)) {
    // A quotation whose end was forgotten does not swallow the rest of the report.
    if (quoted && text.slice(end, token.start).includes('\n')) quoted = false;
    end = token.end;
    if (token.kind !== 'mark') {
      if (quoted) continue;
      words.push(token);
      stretch.push(count);
      continue;
    }
    const before: boolean = quoted;
    if (OPENING.has(token.text)) quoted = true;
    else if (CLOSING.has(token.text)) quoted = false;
    else if (token.text === '"') quoted = !quoted;
    if (quoted !== before) count++;
  }
  return { words, stretch };
}

/**
 * Finds the passages that two texts share word for word, outside quotations, whatever their case and punctuation.
 * Takes time in proportion to the two texts' lengths.
 */
export function sharedText(a: string, b: string): SharedText {
  const inA = ownWords(a);
  const inB = ownWords(b);
  const starts = new Map<string, number>();
  for (let i = 0; i + MIN_WORDS <= inB.words.length; i++) {
    const key = runKey(inB, i);
    if (key !== null && !starts.has(key)) starts.set(key, i);
  }

  const passages: SharedPassage[] = [];
  let shared = 0;
  for (let i = 0; i + MIN_WORDS <= inA.words.length; ) {
    const key = runKey(inA, i);
    const j = key === null ? undefined : starts.get(key);
    const words = j === undefined ? 0 : runLength(inA, i, inB, j);
    if (j === undefined || words === 0) {
      i++;
      continue;
    }
    passages.push({ a: spanOf(inA, i, words), b: spanOf(inB, j, words), words });
    shared += words;
    i += words;
  }
  const shorter = Math.min(inA.words.length, inB.words.length);
  const share = shorter === 0 ? 0 : Math.min(1, shared / shorter);
  return {
    passages: passages.sort((x, y) => y.words - x.words),
    share,
    copies: share >= COPY_SHARE,
  };
}

/**
 * Which of some texts are copies of an earlier one among them. Only texts that share a run of words are compared
 * closely, so that many texts of their own cost no more than reading each.
 *
 * @returns for each text the place of the first one that it is a copy of; null where it is none
 */
export function copiesAmong(texts: readonly string[]): (number | null)[] {
  const firstWith = new Map<string, number[]>();
  return texts.map((text, place) => {
    const own = ownWords(text);
    const sharing = new Set<number>();
    for (let i = 0; i + MIN_WORDS <= own.words.length; i++) {
      const key = runKey(own, i);
      if (key === null) continue;
      const places = firstWith.get(key) ?? [];
      for (const earlier of places) sharing.add(earlier);
      if (places.at(-1) !== place) firstWith.set(key, [...places, place]);
    }
    sharing.delete(place);
    const earlier = [...sharing].sort((a, b) => a - b);
    return earlier.find((each) => sharedText(texts[each] ?? '', text).copies) ?? null;
  });
}

function wordAt({ words }: OwnWords, i: number): string {
  return words[i]?.text.toLowerCase() ?? '';
}

/** The run of words that starts at `i`, or null where a quotation parts it. */
function runKey(text: OwnWords, i: number): string | null {
  if (text.stretch[i] !== text.stretch[i + MIN_WORDS - 1]) return null;
  return Array.from({ length: MIN_WORDS }, (_, k) => wordAt(text, i + k)).join(' ');
}

function runLength(a: OwnWords, i: number, b: OwnWords, j: number): number {
  let length = 0;
  while (
    i + length < a.words.length &&
    j + length < b.words.length &&
    a.stretch[i + length] === a.stretch[i] &&
    b.stretch[j + length] === b.stretch[j] &&
    wordAt(a, i + length) === wordAt(b, j + length)
  ) {
    length++;
  }
  return length;
}

function spanOf({ words }: OwnWords, i: number, length: number): Span {
  return { start: words[i]?.start ?? 0, end: words[i + length - 1]?.end ?? 0 };
}
