import type { SentenceLanguage } from '../language/sentence-language.ts';
import { isListMark } from './lists.ts';

/** How far to look to either side of a full stop, in code units: no abbreviation, title or name needs more. */
const MAX_DISTANCE = 64;

/** Marks that end a sentence, and those that can close behind them. */
const END = /(?<marks>(?:[.!?…]\s?)+)(?<closers>["'”’»)\]›]*)$/u;
const BRACKETED_ELLIPSIS = /[[(](?:…|\.\s?\.\s?\.)[\])]["'”’»]*$/u;
const OPENERS = /^["'“‘„«‹([¿¡]*/u;
const FIRST_WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*/u;
const INITIALS = /^(?:\p{L}\.)*\p{Lu}$/u;
/** A name behind a dash, which signs the quotation before it. */
const SIGNED = /^(?:--|[—–―-])\s?\p{Lu}/u;
const SAID = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?<verb>\p{Ll}+)(?<after>[.,;:]|\s|$)/u;

/**
 * Whether a sentence that began at `start` ends before `at`, where Intl.Segmenter ends it on the same line.
 * Looks at a bounded stretch on either side.
 */
export function endsSentence(
  text: string,
  start: number,
  at: number,
  language: SentenceLanguage,
): boolean {
  const before = text.slice(Math.max(start, at - MAX_DISTANCE), at).trimEnd();
  const after = text.slice(at, at + MAX_DISTANCE).replace(OPENERS, '');
  const end = END.exec(before);
  if (!end?.groups) return true;
  if (BRACKETED_ELLIPSIS.test(before)) return false;
  if (start >= at - MAX_DISTANCE && isListMark(before)) return false;
  if (/["”’»]$/u.test(before) && SIGNED.test(after)) return false;
  const next = FIRST_WORD.exec(after)?.[0] ?? '';
  if (/^\p{Ll}/u.test(next)) return /^\p{Ll}\p{Lu}/u.test(next);
  const marks = (end.groups.marks ?? '').replace(/\s/g, '');
  const closers = end.groups.closers ?? '';
  if (/["'”’»]/u.test(closers)) return !saidBehind(after, marks, language);
  if (/^(?:\.{3}|…)$/u.test(marks)) return !/^I(?:['’]\p{L}+)?$/u.test(next);
  if (marks !== '.') return true;
  // "the (Arden, Fla.) Gazette": a bracket that ends with an abbreviation is no sentence.
  if (closers !== '') return !isAbbreviation(lastWord(before.slice(0, end.index)), language);
  return stopEnds(before.slice(0, end.index), next, /^\p{N}/u.test(after), language);
}

/** Whether who asked follows behind a closing quotation mark: “Why now?” Hill asked. */
function saidBehind(after: string, marks: string, language: SentenceLanguage): boolean {
  const said = SAID.exec(after)?.groups;
  if (!said?.verb || !language.sayingVerbs.has(said.verb)) return false;
  // After a full stop ("“… great.” Hill said that …") only a bare "Hill said." still belongs to the quotation.
  return marks !== '.' || said.after !== ' ';
}

/**
 * Whether a single full stop ends a sentence.
 *
 * @param before the sentence up to the stop, or its last part
 * @param next the word that follows, capitalised or empty
 * @param beforeNumber whether a number follows
 */
function stopEnds(
  before: string,
  next: string,
  beforeNumber: boolean,
  language: SentenceLanguage,
): boolean {
  const word = lastWord(before);
  if (word === '') return true;
  const key = word.toLowerCase();
  const nextKey = next.toLowerCase().replace(/\.$/, '');
  const starts = language.starters.has(nextKey.replace('’', "'"));
  if (language.clock.has(key)) return clockEnds(before, nextKey, language);
  const known = language.either.has(key);
  if (language.before.has(key)) return known && starts;
  if (language.beforeNumber.has(key) && beforeNumber) return false;
  if (language.regions.has(key) && endsAddress(before, word)) {
    return !language.before.has(nextKey);
  }
  if (known || language.regions.has(key)) return starts || key === 'etc';
  if (INITIALS.test(word)) return starts || (word === 'I' && !/\p{Lu}\S*\sI$/u.test(before));
  if (language.ordinalStop && /^\d{1,2}$/.test(word)) return starts;
  return true;
}

/** The characters at the end of `before` that could be an abbreviation; a loop, since this runs at every full stop. */
function lastWord(before: string): string {
  let from = before.length;
  while (from > 0 && !' \t\u00a0\u202f"\'“”‘’„«»()[]/–—'.includes(before.charAt(from - 1))) from--;
  return before.slice(from);
}

/** Whether a word with a full stop behind it is known as an abbreviation, whatever follows. */
function isAbbreviation(word: string, language: SentenceLanguage): boolean {
  const key = word.toLowerCase();
  const { before, either, clock, regions } = language;
  return [before, either, clock, regions].some((table) => table.has(key));
}

/** A time of day ends the sentence unless a day or zone follows it, or the sentence has said nothing else yet. */
function clockEnds(before: string, nextKey: string, language: SentenceLanguage): boolean {
  if (language.afterClock.has(nextKey)) return false;
  const words = before.trim().split(/\s+/);
  const opens = language.openers.has(words[0]?.toLowerCase() ?? '');
  return !(opens && /^\p{Lu}/u.test(before.trim()) && words.length <= 5);
}

/** Whether a short region name closes an address: "in Orlando, Fla." */
function endsAddress(before: string, word: string): boolean {
  return /\p{Lu}[\p{L}'’.-]*,\s$/u.test(before.slice(0, before.length - word.length));
}
