import {
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/en/function-words.ts';
import { ROLE_NOUNS, TITLES } from '../../language/en/people.ts';
import type { Item } from './items.ts';
import { isAdverb, isDay, isFiniteVerb, opensObject, type Range } from './word-classes.ts';

/** How many items a noun phrase may hold: longer ones are whole clauses that we failed to see through. */
const MAX_LENGTH = 30;

/** Marks that stand within a noun phrase. */
const INNER_MARKS = new Set(['-', '‑', '&', '/', '$', '%', '#', '.', "'", '’', '+']);

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
  while (from > 0 && to - from < MAX_LENGTH) {
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
  for (let at = and - 1; at >= 0 && and - at < MAX_LENGTH; at--) {
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
  while (to + 1 < items.length && to - from < MAX_LENGTH) {
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

/** Whether small words behind a name still belong to it: "Arden port officials". */
function leadsToRole(items: readonly Item[], at: number): boolean {
  return [at, at + 1].some((i) => ROLE_NOUNS.has(items[i]?.lower ?? '') && !items[i]?.name);
}
