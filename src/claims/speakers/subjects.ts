import { CUE_FORMS } from '../../language/en/cue-verbs.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/en/function-words.ts';
import { ROLE_NOUNS, TITLES } from '../../language/en/people.ts';
import type { Item } from './items.ts';
import { beginsPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import { hasVerb, isAdverb, type Range } from './word-classes.ts';

/** How far an appositive can reach back from a verb, in items. */
const MAX_APPOSITIVE_DISTANCE = 40;

/** The last item before `at` that is no adverb and no auxiliary of the verb there; -1 where there is none. */
function beforeVerb(items: readonly Item[], at: number): number {
  let before = at - 1;
  while (before >= 0 && (isAdverb(items[before]) || AUXILIARIES.has(items[before]?.lower ?? ''))) {
    before--;
  }
  return before;
}

/** The subject that stands before a verb; "shared" where the verb takes that of the clause before ("left and said"). */
export function subjectBefore(items: readonly Item[], verb: number): Range | 'shared' | null {
  const at = beforeVerb(items, verb);
  const item = items[at];
  if (!item) return null;
  if (item.type === 'quote') return null;
  if (item.type === 'mark') return isComma(item) ? beforeAppositive(items, at) : null;
  if (!item.name && (item.lower === 'and' || item.lower === 'but' || item.lower === 'or')) {
    return 'shared';
  }
  if (!item.name && RELATIVES.has(item.lower)) {
    let to = items[at - 1]?.text === ',' ? at - 2 : at - 1;
    // "Moss, 62, who said"
    if (items[to]?.type === 'number' && items[to - 1]?.text === ',') to -= 2;
    const antecedent = to >= 0 ? phraseEndingAt(items, to) : null;
    return antecedent && item.lower === 'who' ? { from: at, to: at, antecedent } : antecedent;
  }
  const subject = phraseEndingAt(items, at);
  return subject && isAppositiveOf(items, subject)
    ? (beforeAppositive(items, subject.to + 1) ?? subject)
    : subject;
}

/** A phrase between a comma and its verb is the subject, unless it is the tail of an appositive. */
function isAppositiveOf(items: readonly Item[], range: Range): boolean {
  const before = items[range.from - 1];
  const first = items[range.from];
  return before?.text === ',' && first?.lower === 'of';
}

/** "Moss, the head of the port, said": the phrase before the comma that opens the appositive. */
function beforeAppositive(items: readonly Item[], comma: number): Range | null {
  let open = comma - 1;
  while (open > 0 && comma - open < MAX_APPOSITIVE_DISTANCE && !isBreak(items[open])) open--;
  if (!isComma(items[open]) || !opensAppositive(items, open + 1, comma - 1)) return null;
  const subject = phraseEndingAt(items, open - 1);
  if (!subject || items[subject.from]?.name || items[subject.from - 1]?.text !== ',')
    return subject;
  // The phrase is itself an appositive ("Moss, mayor of Arden, Ohio, said"): a name stands before it.
  return (items[subject.from - 2]?.name && phraseEndingAt(items, subject.from - 2)) || subject;
}

function isComma(item: Item | undefined): boolean {
  return item?.type === 'mark' && /^[,—–]$/.test(item.text);
}

function isBreak(item: Item | undefined): boolean {
  return item?.type === 'quote' || (item?.type === 'mark' && /^[,;:—–]$/.test(item.text));
}

function opensAppositive(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (!first || from > to) return false;
  if (first.type === 'number') return true;
  if (first.type !== 'word') return false;
  if (/^(?:who|whose|which|whom)$/.test(first.lower)) return true;
  if (hasVerb(items, from, to)) {
    // A relative clause within is fine ("a lawyer who was there"); a verb of its own makes it a clause.
    const relative = items.slice(from, to).findIndex((item) => RELATIVES.has(item.lower));
    if (relative < 0) return false;
  }
  return (
    first.name ||
    DETERMINERS.has(first.lower) ||
    ROLE_NOUNS.has(first.lower) ||
    TITLES.has(first.lower) ||
    first.lower === 'of' ||
    /(?:ing|ed)$/.test(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    !isAdverb(first)
  );
}

/** The subject behind its verb: “…,” said Moss. Null where what follows is the verb's object. */
export function subjectBehind(items: readonly Item[], verb: number): Range | null {
  const before = items[beforeVerbStrict(items, verb)];
  const quoted = before?.type === 'quote';
  if (!quoted && before?.text !== ',' && before?.text !== '—') return null;
  let at = verb + 1;
  while (isAdverb(items[at])) at++;
  const subject = phraseStartingAt(items, at, quoted);
  if (!subject) return null;
  const after = items[subject.to + 1];
  if (quoted) return subject;
  const closed = after === undefined || (after.type === 'mark' && /^[.,;—–]$/.test(after.text));
  return closed && !hasVerb(items, subject.from, subject.to) ? subject : null;
}

function beforeVerbStrict(items: readonly Item[], at: number): number {
  let before = at - 1;
  while (before >= 0 && isAdverb(items[before])) before--;
  return before;
}

/** The subject of the clause that a later verb shares or hangs on: the nearest before it that has a verb. */
export function nearestSubject(items: readonly Item[], before: number): Range | null {
  for (let at = before - 1; at > 0; at--) {
    const previous = items[at - 1];
    const opens = previous?.type === 'mark' || SUBORDINATORS.has(previous?.lower ?? '');
    if (!opens || !beginsPhrase(items[at])) continue;
    const subject = phraseStartingAt(items, at);
    if (subject && subject.to < before && isVerbAt(items, subject.to + 1)) return subject;
  }
  const subject = sentenceSubject(items);
  return subject && subject.to < before ? subject : null;
}

/** Whether a verb stands at an item, or behind adverbs there, as far as its form tells. */
function isVerbAt(items: readonly Item[], from: number): boolean {
  let at = from;
  while (isAdverb(items[at])) at++;
  const item = items[at];
  if (item?.type !== 'word' || item.name) return false;
  return hasVerb(items, at, at) || CUE_FORMS.has(item.lower) || /ed$/.test(item.lower);
}

/** The subject of the sentence: its first noun phrase, behind an opening phrase that a comma closes. */
export function sentenceSubject(items: readonly Item[]): Range | null {
  let at = 0;
  for (let rounds = 0; rounds < 3; rounds++) {
    while (items[at]?.type === 'mark' || isAdverb(items[at])) at++;
    const first = items[at];
    if (!first) return null;
    if (beginsPhrase(first) && !opensClause(first)) break;
    const comma = items.findIndex((item, i) => i > at && item.text === ',');
    if (comma < 0 || comma - at > 30) {
      if (/^(?:and|but|so|yet|then|still)$/.test(first.lower)) at++;
      else return null;
    } else if (/^(?:and|but|so|yet)$/.test(first.lower) && comma - at > 3) at++;
    else at = comma + 1;
  }
  const subject = phraseStartingAt(items, at);
  if (!subject) return null;
  const next = items[subject.to + 1];
  return next === undefined || next.type === 'quote' ? null : subject;
}

function opensClause(item: Item): boolean {
  return (
    !item.name &&
    (PREPOSITIONS.has(item.lower) || /(?:ing|ed)$/.test(item.lower)) &&
    !SUBJECT_PRONOUNS.has(item.lower)
  );
}
