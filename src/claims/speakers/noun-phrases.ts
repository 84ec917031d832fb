import { CUE_FORMS } from '../en/cue-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  IRREGULAR_PASTS,
  MONTHS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from '../en/function-words.ts';
import { ROLE_NOUNS, TITLES } from '../en/people.ts';
import type { Item } from './items.ts';

/** Part of a sentence's items: from the first to the last, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** For a relative pronoun, the phrase that it stands for: "Moss, who said". */
  readonly antecedent?: Range;
}

/** How many items a noun phrase may hold: longer ones are whole clauses that we failed to see through. */
const LONGEST = 30;

/** Marks that stand within a noun phrase. */
const INNER_MARKS = new Set(['-', '‑', '&', '/', '$', '%', '#', '.', "'", '’', '+']);

export function isAdverb(item: Item | undefined): boolean {
  if (item?.type !== 'word' || item.name) return false;
  return ADVERBS.has(item.lower) || (item.lower.length > 4 && item.lower.endsWith('ly'));
}

export function isDay(item: Item | undefined): boolean {
  return item?.type === 'word' && item.name && (WEEKDAYS.has(item.lower) || MONTHS.has(item.lower));
}

/** A word that is surely the verb of a clause. */
export function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.type !== 'word' || item.name) return false;
  if (AUXILIARIES.has(item.lower) || IRREGULAR_PASTS.has(item.lower)) return true;
  const form = CUE_FORMS.get(item.lower);
  if (!form?.past || form.base || form.kind === 'label') return false;
  return !isModifier(items, at);
}

/** A past participle behind its noun: "people briefed on the matter". */
function isModifier(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!next || next.lower === 'to') return false;
  return PREPOSITIONS.has(next.lower) || isAdverb(next);
}

/** Whether a noun phrase can begin at an item. */
export function beginsPhrase(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.type === 'number') return true;
  if (item.type !== 'word') return false;
  return (
    (item.name && !isDay(item)) ||
    DETERMINERS.has(item.lower) ||
    ROLE_NOUNS.has(item.lower) ||
    TITLES.has(item.lower) ||
    (SUBJECT_PRONOUNS.has(item.lower) && item.lower !== 'who')
  );
}

function isBoundary(item: Item): boolean {
  if (item.type === 'quote') return true;
  if (item.type === 'mark') return !INNER_MARKS.has(item.text);
  return item.type === 'word' && !item.name && SUBORDINATORS.has(item.lower);
}

/** The noun phrase that ends at `to` and is the subject of what follows; null where none can be made out. */
export function phraseEndingAt(items: readonly Item[], to: number): Range | null {
  const last = items[to];
  if (last?.type !== 'word' && last?.type !== 'number') return null;
  if (!last.name && SUBJECT_PRONOUNS.has(last.lower)) return { from: to, to };
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const before = items[from - 1];
    if (!before) break;
    if (before.type === 'word' && !before.name && RELATIVES.has(before.lower)) {
      // "the people who saw it said": the subject stands before the relative clause.
      const antecedent = items[from - 2]?.text === ',' ? from - 3 : from - 2;
      if (before.lower !== 'that' && from < to) {
        return antecedent >= 0 ? phraseEndingAt(items, antecedent) : null;
      }
      break;
    }
    if (isBoundary(before)) {
      if ((before.lower === 'and' || before.lower === 'or') && joinsPhrases(items, from - 1)) {
        from--;
        continue;
      }
      break;
    }
    from--;
  }
  return trim(items, { from, to });
}

/** Whether "and" stands between two noun phrases and not between two clauses: no verb stands before it. */
function joinsPhrases(items: readonly Item[], and: number): boolean {
  const left = items[and - 1];
  const right = items[and + 1];
  if (!left || !right || (left.type !== 'word' && left.type !== 'number')) return false;
  if (right.type === 'word' && !right.name && SUBJECT_PRONOUNS.has(right.lower)) return false;
  for (let at = and - 1; at >= 0 && and - at < LONGEST; at--) {
    const item = items[at];
    if (!item || isBoundary(item)) break;
    if (isFiniteVerb(items, at) || /(?:ed)$/.test(item.lower)) return false;
    if (at < and - 1 && !item.name && PREPOSITIONS.has(item.lower) && item.lower !== 'of')
      return false;
  }
  return true;
}

/** Takes from the front of a phrase what belongs to another part of the sentence. */
function trim(items: readonly Item[], { from, to }: Range): Range | null {
  let start = from;
  for (let at = from; at < to; at++) {
    if (isFiniteVerb(items, at)) start = at + 1;
    // "On Monday Moss": a day parts the phrase from what stands before it.
    else if (isDay(items[at]) && !items[at + 1]?.lower.startsWith("'")) start = at + 1;
  }
  while (start < to && (isAdverb(items[start]) || items[start]?.type === 'mark')) start++;
  const first = items[start];
  if (first && !first.name && PREPOSITIONS.has(first.lower))
    start = afterPreposition(items, start, to);
  return start > to ? null : { from: start, to };
}

/** The subject behind a prepositional phrase that no comma closes: "In Arden the mayor". */
function afterPreposition(items: readonly Item[], from: number, to: number): number {
  let start = to;
  while (start - 1 > from && items[start - 1]?.name && items[start]?.name) start--;
  if (!items[to]?.name || start === from + 1) {
    for (let at = to; at > from + 1; at--) {
      const item = items[at];
      if (item && !item.name && DETERMINERS.has(item.lower)) return at;
    }
  }
  return start;
}

/** Prepositions that bind a further noun to the phrase: "the head of the union", "a spokesman for the port". */
const BINDING = new Set(['of', 'for', 'at', 'from', 'with', 'to', 'in', 'on']);

/** Whether adjectives and nouns lead to a name or a role: "retired pilot Moss". */
function leadsToPerson(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const item = items[at];
    if (item?.type !== 'word') return item?.text === '-';
    if (item.name || ROLE_NOUNS.has(item.lower)) return !isDay(item);
    if (isFiniteVerb(items, at) || isAdverb(item)) return false;
    if (PREPOSITIONS.has(item.lower) || SUBORDINATORS.has(item.lower)) return false;
  }
  return false;
}

/**
 * The noun phrase that begins at `from` and goes on to the right, up to a verb, a comma or the end.
 *
 * @param loose whether it may begin with any adjective or noun: right behind a verb that must have a subject
 */
export function phraseStartingAt(
  items: readonly Item[],
  from: number,
  loose = false,
): Range | null {
  const first = items[from];
  if (!first || !(beginsPhrase(first) || (loose && leadsToPerson(items, from)))) return null;
  if (!first.name && SUBJECT_PRONOUNS.has(first.lower) && first.lower !== 'one') {
    return { from, to: from };
  }
  let to = from;
  while (to + 1 < items.length && to - from < LONGEST) {
    const next = items[to + 1];
    if (!next || next.type === 'quote') break;
    if (next.type === 'mark') {
      if (!INNER_MARKS.has(next.text) || to + 2 >= items.length) break;
    } else if (next.type === 'word' && !next.name) {
      if (next.lower === 'and' && items[to]?.name && items[to + 2]?.name) {
        to++;
        continue;
      }
      if (SUBORDINATORS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower)) break;
      if (isFiniteVerb(items, to + 1) || isAdverb(next)) break;
      if (PREPOSITIONS.has(next.lower)) {
        if (!BINDING.has(next.lower) || isDay(items[to + 2])) break;
        // A name is complete; only "of" goes on from it ("Moss of Arden").
        if (items[to]?.name && next.lower !== 'of') break;
      } else if (
        items[to]?.name &&
        !(DETERMINERS.has(first.lower) && !first.name) &&
        !leadsToRole(items, to + 1)
      )
        break;
      else if (/ed$/.test(next.lower) && endsAtVerb(items[to + 2])) break;
    } else if (isDay(next)) break;
    to++;
  }
  while (to > from && (items[to]?.type === 'mark' || PREPOSITIONS.has(items[to]?.lower ?? '')))
    to--;
  return { from, to };
}

/** What shows that the word before is a verb, and no participle within the phrase. */
function endsAtVerb(next: Item | undefined): boolean {
  return next?.type === 'mark' || opensObject(next);
}

/** What follows a verb and hardly ever a participle before its noun: "challenged the claim". */
export function opensObject(item: Item | undefined): boolean {
  if (!item || isDay(item)) return false;
  return (
    item.type === 'quote' ||
    item.type === 'number' ||
    item.name ||
    DETERMINERS.has(item.lower) ||
    SUBJECT_PRONOUNS.has(item.lower)
  );
}

/** Whether small words behind a name still belong to it: "Arden port officials". */
function leadsToRole(items: readonly Item[], at: number): boolean {
  return [at, at + 1].some((i) => ROLE_NOUNS.has(items[i]?.lower ?? '') && !items[i]?.name);
}

/** Whether a clause between two items holds a verb that is surely one. */
export function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (isFiniteVerb(items, at)) return true;
  return false;
}

/** Whether a phrase is a person or a body, as far as its words tell: by a name, a role or a pronoun. */
export function isPerson(items: readonly Item[], range: Range): boolean {
  for (let at = range.from; at <= range.to; at++) {
    const item = items[at];
    if (item && (item.name || ROLE_NOUNS.has(item.lower))) return true;
  }
  return range.from === range.to && SUBJECT_PRONOUNS.has(items[range.to]?.lower ?? '');
}

/** Whether a phrase is a person or body, or could be: a plural that no table knows ("grocers"). */
export function maybePerson(items: readonly Item[], range: Range): boolean {
  return isPerson(items, range) || /[^s]s$/.test(items[range.to]?.lower ?? '');
}
