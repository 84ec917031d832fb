import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/en/function-words.ts';
import { ROLE_NOUNS, TITLES } from '../../language/en/people.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Quotation } from '../quotations.ts';

/**
 * One piece of a sentence as attribution sees it: a word, a number, a mark, or a whole quotation, whose words are not
 * the report's own. Brackets and what they hold are left out.
 */
export interface Item extends Span {
  readonly type: 'word' | 'number' | 'mark' | 'quote';
  readonly text: string;
  readonly lower: string;
  /** Whether it is capitalised as names are, at the head of the sentence only where no common word would be. */
  readonly name: boolean;
}

/** No sentence has more items; what does is a list or an attack, and is read as far as this. */
const MAX_ITEMS = 400;

const CAPITAL = /^\p{Lu}/u;

/** "Preceded by", "Speaking", "Officials": capitalised because the sentence begins with it. */
function isCommonAtHead(lower: string, next: Token | undefined): boolean {
  if (/ed$/.test(lower) && PREPOSITIONS.has(next?.text ?? '')) return true;
  return (
    DETERMINERS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    ADVERBS.has(lower) ||
    AUXILIARIES.has(lower) ||
    (ROLE_NOUNS.has(lower) && !TITLES.has(lower)) ||
    /(?:ly|ing)$/.test(lower)
  );
}

/**
 * The items of one sentence.
 *
 * @param tokens the tokens of the sentence
 * @param quotes the quotations that overlap it, in order
 */
export function itemsOf(
  sentence: Span,
  tokens: readonly Token[],
  quotes: readonly Quotation[],
): Item[] {
  const items: Item[] = [];
  let quote = 0;
  let quoteDone = -1;
  let brackets = 0;
  let head = true;
  for (const [i, token] of tokens.entries()) {
    if (items.length >= MAX_ITEMS) break;
    while (quote < quotes.length && (quotes[quote]?.outer.end ?? 0) <= token.start) quote++;
    const within = quotes[quote];
    if (within && within.outer.start <= token.start) {
      if (quoteDone !== quote) {
        const start = Math.max(within.outer.start, sentence.start);
        const end = Math.min(within.outer.end, sentence.end);
        items.push({ type: 'quote', text: '', lower: '', name: false, start, end });
        quoteDone = quote;
      }
      head = false;
      continue;
    }
    if (token.text === '(' || token.text === '[') {
      // A bracket that never closes hides nothing, nor does one around the whole sentence.
      if (head) continue;
      if (tokens.slice(i + 1, i + 40).some((next) => next.text === ')' || next.text === ']'))
        brackets++;
      continue;
    }
    if (token.text === ')' || token.text === ']') {
      brackets = Math.max(0, brackets - 1);
      continue;
    }
    if (brackets > 0) continue;
    const last = items.at(-1);
    if (token.text === '.' && last?.end === token.start && i < tokens.length - 1) {
      // The full stop of an abbreviation; the sentence's own is its last mark.
      if (last.type === 'word') {
        items[items.length - 1] = { ...last, end: token.end };
        continue;
      }
    }
    if (token.text === '-' && last?.text === '-' && last.end === token.start) {
      items[items.length - 1] = { ...last, text: '—', lower: '—', end: token.end };
      continue;
    }
    const lower = token.text.toLowerCase().replaceAll('’', "'");
    const capital = token.kind === 'word' && CAPITAL.test(token.text);
    items.push({
      type: token.kind,
      text: token.text,
      lower,
      name: capital && lower !== 'i' && (!head || !isCommonAtHead(lower, tokens[i + 1])),
      start: token.start,
      end: token.end,
    });
    if (token.kind !== 'mark') head = false;
  }
  return items;
}
