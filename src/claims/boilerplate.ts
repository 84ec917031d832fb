import {
  BOILERPLATE_LINES,
  BOILERPLATE_OPENINGS,
  CREDIT,
  REQUEST_OBJECTS,
  REQUESTS,
} from '../language/en/boilerplate.ts';
import type { Span } from '../text/span.ts';

/** The longest sentence, in code units, that can be boilerplate (a question aside); nothing below sees more. */
const MAX_LENGTH = 200;

const OPENINGS = byFirstWord(BOILERPLATE_OPENINGS);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const BYLINE =
  /^(?:By|BY|Text by|Words by|Story by)\s+\p{Lu}[\p{L}'’.-]*(?:[\s,|•–—]+(?:\p{Lu}[\p{L}'’.-]*|and|for|of|the|in)){0,12}$/u;
const DATELINE_ONLY = /^[\p{Lu}\s.,'’()-]{3,40}[—–-]+$/u;
const ADDRESS = /(?:\S+@\S+\.\p{L}{2,}|(?:^|\s)@\w{2,}|https?:\/\/\S+|www\.\S+)/gu;
const CREDIT_LINE =
  /^[([].{0,80}(?:photo|images?|getty|reuters|afp|\bap\b|courtesy|©|credit).{0,80}[)\]]$/u;
const READING_TIME = /^\d+\s*(?:min(?:ute)?s?)\s+read\b/u;
const STAMP =
  /^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:?\s+)?(?:\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}|\d{4}-\d{2}-\d{2})(?:[\s,|•·-]*(?:at\s+)?\d{1,2}[:.]\d{2}.{0,12})?$/u;
const SIGNATURE = /^(?:--|—|–)\s*\p{Lu}[\p{L}'’. -]{2,40}$/u;
/** Forms of lines about the report: who wrote it, where. */
const ABOUT_THE_REPORT = [BYLINE, SIGNATURE, DATELINE_ONLY, CREDIT];

/**
 * More of them, in small letters: who took the picture, how long it takes to read, when it was published. (A class of
 * letters in any case takes engines milliseconds to compile.)
 */
const ABOUT_THE_REPORT_LOWER = [CREDIT_LINE, READING_TIME, STAMP];

const ENDED = /[.!?…]["'”’»)\]]*$/u;

/** Openings by their first word, so that a line is held against a handful and not against all. */
function byFirstWord(openings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const opening of openings) {
    const key = opening.split(' ')[0] ?? '';
    map.set(key, [...(map.get(key) ?? []), opening]);
  }
  return map;
}

/** What {@link isBoilerplate} needs to know of the report that a line stands in. */
export interface Lines {
  /** How often each short line stands in the report, in small letters. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Counts the short lines of a report; one that comes again and again is part of the page. */
export function countLines(text: string): Lines {
  const counts = new Map<string, number>();
  for (const line of text.split(/[\n\r]+/)) {
    const key = line.trim().toLowerCase();
    if (key !== '' && key.length <= 60) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts };
}

/**
 * Whether a sentence is part of the page and not of the report: a label, a byline, a credit, a request to the reader,
 * a question of an FAQ. Decided by general signs; headlines and summary lines are claims.
 *
 * @param text the report's text
 * @param span the sentence
 * @param quoted whether any of it stands in quotation marks: what people are quoted with is never boilerplate
 */
export function isBoilerplate(text: string, span: Span, quoted: boolean, lines: Lines): boolean {
  const sentence = text.slice(span.start, span.end).replace(/^[\s•·*›»>×|-]+/u, '');
  if (!/\p{L}/u.test(sentence)) return true;
  if (quoted) return false;
  if (/\?["'”’»)\]]*$/u.test(sentence.slice(-8))) return true;
  if (sentence.length > MAX_LENGTH) return false;
  const lower = sentence.toLowerCase();
  return (
    opensAsBoilerplate(lower) ||
    ABOUT_THE_REPORT.some((form) => form.test(sentence)) ||
    ABOUT_THE_REPORT_LOWER.some((form) => form.test(lower)) ||
    mostlyAddresses(sentence) ||
    asksTheReader(lower, sentence) ||
    (!ENDED.test(sentence) && isWholeLine(text, span) && isLabel(text, span, lower, lines))
  );
}

/** A line that names a part of the page: one that comes again, or a few words that say nothing to compare. */
function isLabel(text: string, span: Span, lower: string, lines: Lines): boolean {
  const words = lower.match(WORD) ?? [];
  const repeated = (lines.counts.get(text.slice(span.start, span.end).toLowerCase()) ?? 0) > 1;
  if (repeated) return words.length <= 8;
  return (words.length <= 3 || (words.length <= 6 && lower.endsWith(':'))) && !/\d/.test(lower);
}

function opensAsBoilerplate(lower: string): boolean {
  const bare = lower.replace(/[\s.:!*…]+$/u, '');
  if (BOILERPLATE_LINES.has(bare)) return true;
  const openings = OPENINGS.get(lower.split(/\s/, 1)[0] ?? '') ?? [];
  return openings.some((opening) => lower.startsWith(opening) || bare === opening.trim());
}

function mostlyAddresses(sentence: string): boolean {
  if (!/@|:\/\/|www\./.test(sentence)) return false;
  let covered = 0;
  for (const match of sentence.matchAll(ADDRESS)) covered += match[0].length;
  return covered * 2 > sentence.length;
}

/** An imperative to the reader, about the page: "Sign up for our newsletter." */
function asksTheReader(lower: string, sentence: string): boolean {
  if (!REQUESTS.has(/^\p{L}+/u.exec(lower)?.[0] ?? '') || !/^\p{Lu}/u.test(sentence)) return false;
  const words = lower.match(WORD) ?? [];
  return words.length <= 25 && words.slice(1, 8).some((word) => REQUEST_OBJECTS.has(word));
}

/** Whether a sentence is alone on its line. */
function isWholeLine(text: string, span: Span): boolean {
  let before = span.start - 1;
  while (/[^\S\n\r]/.test(text.charAt(before))) before--;
  let after = span.end;
  while (/[^\S\n\r]/.test(text.charAt(after))) after++;
  return /^[\n\r]?$/.test(text.charAt(before)) && /^[\n\r]?$/.test(text.charAt(after));
}
