import {
  ACTS,
  CUE_FORMS,
  type CueForm,
  INFINITIVE,
  SPEECH_NOUNS,
  ZERO_THAT,
} from '../en/cue-verbs.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOMINALS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../en/function-words.ts';
import { ROLE_NOUNS, TITLES } from '../en/people.ts';
import type { Item } from './items.ts';
import {
  hasVerb,
  isAdverb,
  isDay,
  isFiniteVerb,
  isPerson,
  maybePerson,
  opensObject,
  phraseEndingAt,
  phraseStartingAt,
  type Range,
} from './noun-phrases.ts';
import { nearestSubject, subjectBefore, subjectBehind } from './subjects.ts';

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

/** Somebody is said to have said something, within one sentence. */
export interface Attribution {
  /** The items of the attributing words. */
  readonly cue: Range;
  readonly source: Range;
  readonly evidence: Evidence;
}

/** How far behind a verb what it attributes may begin, in items: "told reporters in Arden on Monday that". */
const REACH = 14;

const CLAUSE_WORDS = new Set([
  'that',
  'whether',
  'how',
  'why',
  'if',
  'what',
  'when',
  'where',
  'who',
]);

/** Every attribution of a sentence, in order of the attributing words. */
export function attributionsOf(items: readonly Item[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item?.type !== 'word') continue;
    const attribution =
      item.lower === 'according' && items[at + 1]?.lower === 'to'
        ? accordingTo(items, at)
        : (byVerb(items, at, found) ?? byNoun(items, at));
    if (attribution) found.push(attribution);
  }
  return found;
}

function accordingTo(items: readonly Item[], at: number): Attribution | null {
  const source = phraseStartingAt(items, at + 2) ?? loosePhrase(items, at + 2);
  if (!source) return null;
  const evidence = items[at - 1]?.type === 'quote' ? 'quoteBefore' : 'aside';
  return { cue: { from: at, to: at + 1 }, source, evidence };
}

/** A phrase without a determiner or a known noun at its head: "according to court papers". */
function loosePhrase(items: readonly Item[], from: number): Range | null {
  let to = from - 1;
  while (to + 1 < items.length && to - from < 8) {
    const next = items[to + 1];
    if (next?.type !== 'word' || SUBORDINATORS.has(next.lower) || isFiniteVerb(items, to + 1))
      break;
    to++;
  }
  return to < from ? null : { from, to };
}

function byVerb(
  items: readonly Item[],
  at: number,
  earlier: readonly Attribution[],
): Attribution | null {
  const item = items[at];
  const form = item && !item.name ? CUE_FORMS.get(item.lower) : undefined;
  if (!form) return null;
  if (form.participle && items[at + 1]?.lower === 'by') return byAgent(items, at, form);
  const previous = verbBefore(items, at);
  if (isNounHere(items, at, form)) return null;
  if (previous && BE_FORMS.has(previous.lower) && form.participle && !form.gerund) {
    return passive(items, at);
  }
  if (form.gerund) return gerund(items, at, form, earlier);
  if (form.base && !form.past && previous && MODALS.has(previous.lower)) return null;
  const source = subjectOf(items, at, earlier);
  if (!source || !canSay(items, source)) return null;
  const evidence = evidenceOf(items, at, source, form);
  if (!evidence) return null;
  if (form.base && !form.past && !isPlural(items, source)) return null;
  // "Two states": a plural noun, and no verb of a plural subject.
  if (form.thirdPerson && !form.past && countsSeveral(items[source.from])) return null;
  if (SPEECH_NOUNS.has(items[at]?.lower ?? '') && !opensComplement(items[at + 1])) return null;
  return { cue: { from: at, to: at }, source, evidence };
}

/** Who the subject of a finite verb is, on either side of it. */
function subjectOf(
  items: readonly Item[],
  at: number,
  earlier: readonly Attribution[],
): Range | null {
  const before = subjectBefore(items, at);
  if (before === 'shared') return sharedSubject(items, at, earlier);
  return before ?? subjectBehind(items, at);
}

/** The auxiliary or word before a verb, adverbs aside. */
function verbBefore(items: readonly Item[], at: number): Item | undefined {
  let before = at - 1;
  while (before >= 0 && isAdverb(items[before])) before--;
  return items[before];
}

/** "The claims", "his report", "Moss’s comments": the word is a noun here. */
function isNounHere(items: readonly Item[], at: number, form: CueForm): boolean {
  const before = items[at - 1];
  if (before?.type !== 'word') return false;
  if (form.past && !form.base && !form.gerund) {
    return DETERMINERS.has(before.lower) && !PRONOMINALS.has(before.lower);
  }
  return (
    (DETERMINERS.has(before.lower) && !PRONOMINALS.has(before.lower) && !before.name) ||
    /['’]s?$/.test(before.text) ||
    (PREPOSITIONS.has(before.lower) && !form.gerund)
  );
}

/** “…” was called by Moss; as reported by the agency. */
function byAgent(items: readonly Item[], at: number, form: CueForm): Attribution | null {
  const source = phraseStartingAt(items, at + 2) ?? loosePhrase(items, at + 2);
  if (!source || !canSay(items, source)) return null;
  const quote = items.some((item) => item.type === 'quote');
  if (form.kind === 'label') {
    // "described by Moss as “…”", and not "used by Moss" in a sentence that quotes somebody too
    const next = items[source.to + 1];
    if (next?.type !== 'quote' && next?.lower !== 'as') return null;
    if (!quote) return null;
  }
  return { cue: { from: at, to: at }, source, evidence: quote ? 'quoteAfter' : 'aside' };
}

/** "was told by Moss that"; "was quoted as saying". Otherwise the subject of a passive is not who spoke. */
function passive(items: readonly Item[], at: number): Attribution | null {
  if (items[at]?.lower === 'quoted' && items[at + 1]?.lower === 'as') {
    const source = subjectBefore(items, at);
    if (source && source !== 'shared') {
      return { cue: { from: at, to: at + 2 }, source, evidence: 'clause' };
    }
  }
  return null;
}

/** "…, saying that": the subject is that of the clause before. */
function gerund(
  items: readonly Item[],
  at: number,
  form: CueForm,
  earlier: readonly Attribution[],
): Attribution | null {
  const before = items[at - 1];
  const previous = verbBefore(items, at);
  if (previous && BE_FORMS.has(previous.lower)) {
    const subject = subjectBefore(items, at);
    if (!subject || subject === 'shared' || !canSay(items, subject)) return null;
    const evidence = evidenceOf(items, at, subject, form);
    return evidence && { cue: { from: at, to: at }, source: subject, evidence };
  }
  if (before?.name || ROLE_NOUNS.has(before?.lower ?? '')) {
    // "with Moss calling it “…”"
    const own = phraseEndingAt(items, at - 1);
    const quote = own && canSay(items, own) && evidenceOf(items, at, own, form) === 'quoteAfter';
    if (quote) return { cue: { from: at, to: at }, source: own, evidence: 'quoteAfter' };
  }
  const joins =
    before?.type === 'quote' ||
    before?.text === ',' ||
    before?.text === '—' ||
    previous?.text === ',' ||
    /^(?:by|in|and|while|as)$/.test(before?.lower ?? '');
  const source = sharedSubject(items, at, earlier);
  if (!source || !canSay(items, source)) return null;
  const evidence = evidenceOf(items, at, source, form);
  if (!joins && evidence !== 'quoteAfter') return null;
  return evidence && { cue: { from: at, to: at }, source, evidence };
}

function sharedSubject(
  items: readonly Item[],
  at: number,
  earlier: readonly Attribution[],
): Range | null {
  const last = earlier.at(-1);
  if (last && last.cue.to < at) return last.source;
  return nearestSubject(items, at);
}

/** "Moss’s claim that …", "a statement from Moss: …". */
function byNoun(items: readonly Item[], at: number): Attribution | null {
  const noun = items[at];
  const owner = items[at - 1];
  if (!noun || noun.name || !SPEECH_NOUNS.has(noun.lower)) return null;
  if (!owner?.name || !/['’]s?$/.test(owner.text)) return null;
  const next = items[at + 1];
  if (next?.lower !== 'that' && next?.type !== 'quote' && next?.text !== ':') return null;
  let from = at - 1;
  while (items[from - 1]?.name) from--;
  return {
    cue: { from: at, to: at },
    source: { from, to: at - 1 },
    evidence: next.type === 'quote' ? 'quoteAfter' : 'clause',
  };
}

/**
 * Whether a phrase can be somebody or something that speaks: it begins as noun phrases do and names, or describes
 * by a role, who it is; or it is a short plural ("state regulators").
 */
function canSay(items: readonly Item[], range: Range): boolean {
  const first = items[range.from];
  const last = items[range.to];
  if (!first || !last || last.type !== 'word') return false;
  if (isDay(last) || /['’]s$/.test(last.text)) return false;
  if (/^(?:no|nobody|none|neither|nothing)$/.test(first.lower)) return false;
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

function countsSeveral(first: Item | undefined): boolean {
  if (!first) return false;
  if (first.type === 'number') return first.text !== '1';
  return PRONOMINALS.has(first.lower) && !/^(?:one|each|another|neither)$/.test(first.lower);
}

function isPlural(items: readonly Item[], range: Range): boolean {
  const last = items[range.to];
  if (!last) return false;
  if (
    /^(?:they|we|i|you|who|police|people|others|some|many|most|few|all|both|several)$/.test(
      last.lower,
    )
  )
    return true;
  if (/^(?:he|she|it)$/.test(last.lower)) return false;
  for (let at = range.from; at <= range.to; at++) {
    if (/[^s]s$/.test(items[at]?.lower ?? '') || items[at]?.lower === 'and') return true;
    if (/^(?:police|people|men|women)$/.test(items[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "told investigators they heard it": a person behind the verb, so that it is no tale that is told. */
function tellsSomebody(items: readonly Item[], tail: number): boolean {
  if (/^(?:me|him|her|us|them|you)$/.test(items[tail + 1]?.lower ?? '')) return true;
  const object = phraseStartingAt(items, tail + 1);
  return object !== null && isPerson(items, object);
}

/** Whether somebody, and not "it", does something with words. */
function acts(items: readonly Item[], source: Range, form: CueForm): boolean {
  return ACTS.has(form.lemma) && items[source.to]?.lower !== 'it' && maybePerson(items, source);
}

/** What the verb at `at` attributes; null where nothing shows that it attributes at all. */
function evidenceOf(
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

/** What stands behind a verb within reach: a quotation, a colon, or a clause. */
function complement(items: readonly Item[], tail: number, form: CueForm): Evidence | null {
  for (let at = tail + 1; at < items.length && at - tail <= REACH; at++) {
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
function opensComplement(item: Item | undefined): boolean {
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
