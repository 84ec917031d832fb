import { CUE_FORMS } from '../../language/en/cue-verbs.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  NEGATIVES,
  PLURAL,
  PREPOSITIONS,
  PRONOMINALS,
  SINGULAR,
  SUBJECT_PRONOUNS,
} from '../../language/en/function-words.ts';
import { ROLE_NOUNS, TITLES } from '../../language/en/people.ts';
import type { Item } from './items.ts';
import { isDay, type Range } from './word-classes.ts';

/**
 * Whether a phrase can be somebody or something that speaks: it begins as noun phrases do and names, or describes
 * by a role, who it is; or it is a short plural ("state regulators").
 */
export function canSay(items: readonly Item[], range: Range): boolean {
  const first = items[range.from];
  const last = items[range.to];
  if (!first || !last || last.type !== 'word') return false;
  if (isDay(last) || /['’]s$/.test(last.text)) return false;
  if (NEGATIVES.has(first.lower)) return false;
  if (range.from === range.to) {
    if (first.name || PRONOMINALS.has(first.lower) || ROLE_NOUNS.has(first.lower)) return true;
    if (SUBJECT_PRONOUNS.has(first.lower)) return first.lower !== 'i' && first.lower !== 'you';
    return (
      /[^s]s$/.test(first.lower) && !AUXILIARIES.has(first.lower) && !first.lower.startsWith('it')
    );
  }
  if (!first.name && SUBJECT_PRONOUNS.has(first.lower) && !PRONOMINALS.has(first.lower))
    return false;
  if (DETERMINERS.has(last.lower) && !PRONOMINALS.has(last.lower)) return false;
  if (first.name || first.type === 'number') return true;
  if (DETERMINERS.has(first.lower) || ROLE_NOUNS.has(first.lower) || TITLES.has(first.lower)) {
    return first.lower !== 'such';
  }
  if (isVerbLike(first)) return false;
  const phrase = items.slice(range.from, range.to + 1);
  if (phrase.some((item) => item.name || ROLE_NOUNS.has(item.lower))) return true;
  return phrase.length <= 4 && /[^s]s$/.test(last.lower);
}

function isVerbLike(item: Item): boolean {
  return (
    AUXILIARIES.has(item.lower) ||
    PREPOSITIONS.has(item.lower) ||
    (CUE_FORMS.has(item.lower) && !/ed$/.test(item.lower)) ||
    /ing$/.test(item.lower) ||
    (/ed$/.test(item.lower) && item.lower !== 'retired' && item.lower !== 'united')
  );
}

/** Whether a phrase counts more than one: "two states", "many". */
export function countsSeveral(first: Item | undefined): boolean {
  if (!first) return false;
  if (first.type === 'number') return first.text !== '1';
  return PRONOMINALS.has(first.lower) && !SINGULAR.has(first.lower);
}

/** Whether the verb of a phrase has the form without an ending ("officials say"). */
export function isPlural(items: readonly Item[], range: Range): boolean {
  const last = items[range.to];
  if (!last || SINGULAR.has(last.lower)) return false;
  for (let at = range.from; at <= range.to; at++) {
    const lower = items[at]?.lower ?? '';
    if (PLURAL.has(lower) || /[^s]s$/.test(lower)) return true;
  }
  return false;
}
