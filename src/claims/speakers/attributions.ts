import { CUE_FORMS, type CueForm, SPEECH_NOUNS } from '../../language/en/cue-verbs.ts';
import {
  BE_FORMS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOMINALS,
  SUBORDINATORS,
} from '../../language/en/function-words.ts';
import { ROLE_NOUNS } from '../../language/en/people.ts';
import { canSay, countsSeveral, isPlural } from './can-say.ts';
import { type Evidence, evidenceOf, opensComplement } from './evidence.ts';
import type { Item } from './items.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import { nearestSubject, subjectBefore, subjectBehind } from './subjects.ts';
import { isAdverb, isFiniteVerb, type Range } from './word-classes.ts';

/** Somebody is said to have said something, within one sentence. */
export interface Attribution {
  /** The items of the attributing words. */
  readonly cue: Range;
  readonly source: Range;
  readonly evidence: Evidence;
}

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
