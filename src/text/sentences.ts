import type { SentenceLanguage } from '../language/sentence-language.ts';
import { primaryLanguage, sentenceLanguage } from './language.ts';
import { listItems } from './lists.ts';
import { endsSentence } from './sentence-end.ts';
import type { Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs more than splitting a report, so each language keeps its own. */
function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    const known = /^[a-z]{2,3}$/.test(lang) ? lang : 'en';
    segmenter = new Intl.Segmenter(known, { granularity: 'sentence' });
    segmenters.set(known, segmenter);
  }
  return segmenter;
}

/**
 * How much of a line goes to the segmenter at once, in code units. V8's takes time in proportion to the whole text
 * for each piece (Node 20: 0.3 s for 50 kB of "U.S. "), so a long line is shown to it through a window.
 */
const WINDOW = 2000;

/** Where Intl.Segmenter ends the sentences of one line, the end of the line not among them. */
function* proposals(line: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0;
  let width = WINDOW;
  while (from < line.length) {
    let last = from;
    for (const { index } of segmenter.segment(line.slice(from, from + width))) {
      last = from + index;
      if (index > 0) yield last;
    }
    if (from + width >= line.length) return;
    // The last piece may go on behind the window: the next one begins with it.
    width = last > from ? WINDOW : width * 2;
    from = last;
  }
}

/** Where two sentences may have lost the space between them, as in pages that broke lines by elements: "home.Then". */
const GLUED = /[.?!]["”’]?(?=\p{Lu}(?:\p{Ll}|\s))/gu;

/** A closing mark that stands apart from its sentence, as two apostrophes do in old wire copy. */
const LATE_CLOSER = /^(?:''|[”’»])\s/u;

/**
 * Splits a text into sentences, in order; spans are trimmed of white space. A line break always ends one.
 *
 * Intl.Segmenter (Unicode Standard Annex 29) proposes the ends, and we take back those behind abbreviations,
 * initials, times of day, list marks, and within quotations that go on; sentences that lost the space between them
 * are parted. The rules follow the English "golden rules" that Pragmatic Segmenter names. Linear in the text's length.
 *
 * @param lang BCP 47 language of the text; English where it is not stated
 */
export function sentences(text: string, lang: string | null = 'en'): Span[] {
  const segmenter = segmenterFor(primaryLanguage(lang));
  const language = sentenceLanguage(lang);
  const found: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    splitLine(text, line[0], line.index, segmenter, language, found);
  }
  return found;
}

function splitLine(
  text: string,
  line: string,
  offset: number,
  segmenter: Intl.Segmenter,
  language: SentenceLanguage,
  found: Span[],
): void {
  let start = offset;
  const cut = (at: number) => {
    const piece = text.slice(start, at);
    const trimmed = piece.trim();
    const from = start + piece.indexOf(trimmed);
    const previous = found.at(-1);
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      found.push({ start: from, end: from + trimmed.length });
    } else if (trimmed !== '' && previous && previous.start >= offset) {
      // Marks alone (a closing quotation mark behind a space) belong to the sentence that they follow.
      found[found.length - 1] = { start: previous.start, end: from + trimmed.length };
    }
    start = at;
  };
  const certain = new Set([
    ...gluedEnds(line, language),
    ...listItems(line).filter((item) => item > 0),
  ]);
  const proposed = new Set(certain);
  for (const at of proposals(line, segmenter)) {
    proposed.add(at + (LATE_CLOSER.exec(line.slice(at, at + 4))?.[0].length ?? 0));
  }
  for (const at of [...proposed].sort((a, b) => a - b)) {
    if (certain.has(at) || endsSentence(text, start, offset + at, language)) cut(offset + at);
  }
  cut(offset + line.length);
}

/** Ends without a space behind them; addresses of pages and of mail have their full stops within a word too. */
function gluedEnds(line: string, language: SentenceLanguage): number[] {
  const ends: number[] = [];
  for (const match of line.matchAll(GLUED)) {
    // One letter before the stop is an initial.
    if (!/[\p{Ll}\d]{2}$/u.test(line.slice(Math.max(0, match.index - 2), match.index))) continue;
    const index = match.index + match[0].length;
    const before = /\S*$/.exec(line.slice(Math.max(0, index - 64), index))?.[0] ?? '';
    const after = /^\S*/.exec(line.slice(index, index + 64))?.[0] ?? '';
    if (/[@/]|www\./.test(before + after)) continue;
    const word = before.replace(/^\W+|[.?!]["”’]?$/gu, '').toLowerCase();
    if (!language.before.has(word)) ends.push(index);
  }
  return ends;
}
