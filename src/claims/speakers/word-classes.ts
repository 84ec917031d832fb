import { MONTHS, WEEKDAYS } from '../../language/en/calendar.ts';
import { CUE_FORMS } from '../../language/en/cue-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../language/en/function-words.ts';
import { ROLE_NOUNS } from '../../language/en/people.ts';
import { IRREGULAR_PASTS } from '../../language/en/verbs.ts';
import type { Item } from './items.ts';

/** Part of a sentence's items: from the first to the last, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** For a relative pronoun, the phrase that it stands for: "Moss, who said". */
  readonly antecedent?: Range;
}

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
