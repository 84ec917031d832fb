import {
  ACTS,
  CUE_FORMS,
  type CueForm,
  INFINITIVE,
  ZERO_THAT,
} from '../../language/en/cue-verbs.ts';
import {
  CLAUSE_WORDS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../language/en/function-words.ts';
import type { Item } from './items.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import {
  hasVerb,
  isAdverb,
  isDay,
  isFiniteVerb,
  isPerson,
  maybePerson,
  opensObject,
  type Range,
} from './word-classes.ts';

/** How the attributing verb stands to what it attributes. */
export type Evidence =
  /** A quotation stands right before it: “…,” she said. */
  | 'quoteBefore'
  /** A quotation follows: she said, “…” */
  | 'quoteAfter'
  /** A colon ends the sentence: what follows in the next one is meant. */
  | 'colon'
  /** A clause follows: she said that … */
  | 'clause'
  /** Set beside the sentence by a comma: …, she said. */
  | 'aside';

/** How far behind a verb what it attributes may begin, in items: "told reporters in Arden on Monday that". */
const MAX_DISTANCE = 14;

/**
 * What the verb at `at` attributes; null where nothing shows that it attributes at all.
 *
 * @param source the subject of the verb, before or behind it
 */
export function evidenceOf(
  items: readonly Item[],
  at: number,
  source: Range,
  form: CueForm,
): Evidence | null {
  const head = Math.min(source.from, at);
  const tail = Math.max(source.to, at);
  const before = items[head - 1];
  const quotedBefore =
    before?.type === 'quote' || (before?.text === ',' && items[head - 2]?.type === 'quote');
  if (items[head - 1]?.lower === 'as' && form.kind !== 'label') return 'aside';
  if (items[head - 1]?.lower === 'as' && form.lemma === 'put') return 'aside';
  const after = complement(items, tail, form);
  if (form.kind === 'label' && !(ACTS.has(form.lemma) && after === null)) {
    if (after === 'quoteAfter' || after === 'colon') return 'quoteAfter';
    return quotedBefore && endsAside(items, tail, form) ? 'quoteBefore' : null;
  }
  if (after === 'quoteAfter' || after === 'colon')
    return quotedBefore && after !== 'quoteAfter' ? 'quoteBefore' : after;
  if (quotedBefore) return 'quoteBefore';
  if (after === 'clause')
    return form.kind === 'say' || maybePerson(items, source) ? 'clause' : null;
  if (before?.text === ',' && endsAside(items, tail, form)) return 'aside';
  if (form.lemma === 'say' || (form.lemma === 'tell' && tellsSomebody(items, tail)))
    return 'clause';
  const next = items[tail + 1];
  if (next?.lower === 'to') return INFINITIVE.has(form.lemma) ? 'clause' : null;
  return acts(items, source, form) && opensObject(next) ? 'clause' : null;
}

/** "told investigators they heard it": a person behind the verb, so that it is no tale that is told. */
function tellsSomebody(items: readonly Item[], tail: number): boolean {
  if (OBJECT_PRONOUNS.has(items[tail + 1]?.lower ?? '')) return true;
  const object = phraseStartingAt(items, tail + 1);
  return object !== null && isPerson(items, object);
}

/** Whether somebody, and not "it", does something with words. */
function acts(items: readonly Item[], source: Range, form: CueForm): boolean {
  return ACTS.has(form.lemma) && items[source.to]?.lower !== 'it' && maybePerson(items, source);
}

/** What stands behind a verb within reach: a quotation, a colon, or a clause. */
function complement(items: readonly Item[], tail: number, form: CueForm): Evidence | null {
  for (let at = tail + 1; at < items.length && at - tail <= MAX_DISTANCE; at++) {
    const item = items[at];
    if (!item) break;
    if (item.type === 'quote') return 'quoteAfter';
    if (item.text === ':') return 'colon';
    if (item.text === ';') return null;
    if (item.text === ',' && /^(?:and|but)$/.test(items[at + 1]?.lower ?? '')) return null;
    if (item.type !== 'word') continue;
    if (CLAUSE_WORDS.has(item.lower) && !item.name) return laterQuote(items, at) ?? 'clause';
    if (at > tail + 1 && (isFiniteVerb(items, at) || CUE_FORMS.get(item.lower)?.thirdPerson)) {
      // "argued the law was wrong": a clause without "that" begins right behind the verb.
      const zero = ZERO_THAT.has(form.lemma) && startsClause(items[tail + 1]);
      return zero ? (laterQuote(items, at) ?? 'clause') : null;
    }
  }
  return null;
}

/** What must follow right behind a word that is a noun as often as a verb ("remarks", "claims"). */
export function opensComplement(item: Item | undefined): boolean {
  if (!item) return false;
  return item.type === 'quote' || /^[,:]$/.test(item.text) || startsClause(item);
}

function laterQuote(items: readonly Item[], from: number): Evidence | null {
  return items.some((item, at) => at > from && at - from < 30 && item.type === 'quote')
    ? 'quoteAfter'
    : null;
}

function startsClause(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.type === 'number' || item.name) return true;
  return SUBJECT_PRONOUNS.has(item.lower) || DETERMINERS.has(item.lower);
}

/** "…, Moss said Tuesday in a statement." runs to the end of the sentence, or to a comma, without a further clause. */
function endsAside(items: readonly Item[], tail: number, form: CueForm): boolean {
  const next = items[tail + 1];
  const free = !next || next.type === 'mark' || isDay(next) || isAdverb(next);
  if (!free && form.kind !== 'say' && (!PREPOSITIONS.has(next.lower) || next.lower === 'to')) {
    return false;
  }
  for (let at = tail + 1; at < items.length; at++) {
    const item = items[at];
    if (item?.type === 'mark' && /^[.,;!?…—–]$/.test(item.text)) {
      return !hasVerb(items, tail + 1, at - 1);
    }
  }
  return true;
}
