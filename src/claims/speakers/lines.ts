import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Quotation } from '../quotations.ts';
import { type Attribution, attributionsOf } from './attributions.ts';
import { type Item, itemsOf } from './items.ts';

/** A sentence as attribution sees it. */
export interface Line {
  readonly span: Span;
  readonly items: readonly Item[];
  /** The quotations that overlap it. */
  readonly quotes: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** Which paragraph it stands in, counted from 0. */
  readonly paragraph: number;
}

/** Each sentence with its items and what it attributes; tokens and quotations are those of the whole text, in order. */
export function linesOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  quotes: readonly Quotation[],
): Line[] {
  let token = 0;
  let quote = 0;
  let paragraph = 0;
  let end = 0;
  return sentences.map((span) => {
    const opensParagraph = end > 0 && /[\n\r\u2028\u2029]/.test(text.slice(end, span.start));
    if (opensParagraph) paragraph++;
    end = span.end;
    token = skip(tokens, token, (one) => one.start < span.start);
    const last = skip(tokens, token, (one) => one.end <= span.end);
    quote = skip(quotes, quote, (one) => one.outer.end <= span.start);
    const lastQuote = skip(quotes, quote, (one) => one.outer.start < span.end);
    const own = quotes.slice(quote, lastQuote);
    const items = itemsOf(span, tokens.slice(token, last), own);
    return { span, items, quotes: own, attributions: attributionsOf(items), paragraph };
  });
}

/** The first place from `from` on where `passes` no longer holds. */
function skip<T>(list: readonly T[], from: number, passes: (one: T) => boolean): number {
  let at = from;
  for (let one = list[at]; one !== undefined && passes(one); one = list[at]) at++;
  return at;
}

/** Whether a sentence is nothing but a quotation, or a part of one. */
export function isAllQuoted(line: Line): boolean {
  return line.items.every((item) => item.type === 'quote' || item.type === 'mark');
}
