import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Speaker } from '../claim.ts';
import { THIRD_PERSON } from '../en/function-words.ts';
import { ROLE_NOUNS } from '../en/people.ts';
import type { Quotation } from '../quotations.ts';
import { type Attribution, attributionsOf } from './attributions.ts';
import { type Item, itemsOf } from './items.ts';
import { namesOf } from './names.ts';
import type { Range } from './noun-phrases.ts';
import { sentenceSubject } from './subjects.ts';

/** Who is said to have said a sentence, and the word that attributes it. */
export interface Said {
  readonly speaker: Speaker | null;
  readonly cue: string | null;
}

/** A sentence with what attribution knows of it. */
interface Line {
  readonly span: Span;
  readonly items: readonly Item[];
  readonly quotes: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** Which paragraph it stands in. */
  readonly paragraph: number;
}

interface Found {
  readonly source: Span;
  readonly cue: string | null;
}

const NOTHING: Said = { speaker: null, cue: null };

/**
 * Who is said to have said each sentence of a report, in order.
 *
 * Three steps: what each sentence says of its own speakers; what quotations hand on to the sentences that they run
 * through and to those beside them; then the fullest name of everyone found.
 */
export function readSpeakers(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  quotes: readonly Quotation[],
): Said[] {
  const lines = linesOf(text, tokens, sentences, quotes);
  const found = lines.map(ownSpeaker);
  carryOver(lines, found, text);
  return nameAll(text, tokens, found);
}

function linesOf(
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
    if (/[\n\r\u2028\u2029]/.test(text.slice(end, span.start))) paragraph++;
    end = span.end;
    while ((tokens[token]?.start ?? span.start) < span.start) token++;
    let last = token;
    while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= span.end) last++;
    while ((quotes[quote]?.outer.end ?? Number.POSITIVE_INFINITY) <= span.start) quote++;
    let lastQuote = quote;
    while ((quotes[lastQuote]?.outer.start ?? Number.POSITIVE_INFINITY) < span.end) lastQuote++;
    const own = quotes.slice(quote, lastQuote);
    const items = itemsOf(span, tokens.slice(token, last), own);
    return { span, items, quotes: own, attributions: attributionsOf(items), paragraph };
  });
}

function spanOf(items: readonly Item[], range: Range): Span {
  return { start: items[range.from]?.start ?? 0, end: items[range.to]?.end ?? 0 };
}

/** The speaker that a sentence names itself. */
function ownSpeaker(line: Line): Found | null {
  const { items, attributions } = line;
  const quoted = items.some((item) => item.type === 'quote');
  const best = quoted
    ? (attributions.find((a) => a.evidence === 'quoteBefore' || a.evidence === 'quoteAfter') ??
      attributions[0])
    : attributions[0];
  if (best) {
    return {
      source: spanOf(items, best.source),
      cue: items
        .slice(best.cue.from, best.cue.to + 1)
        .map((item) => item.text)
        .join(' '),
    };
  }
  if (!quoted) return null;
  const subject = sentenceSubject(items);
  if (!subject || !isPerson(items, subject)) return null;
  const quote = items.findIndex((item) => item.type === 'quote');
  return quote > subject.to + 1 ? { source: spanOf(items, subject), cue: null } : null;
}

/** Whether a phrase is a person or a body, as far as its words tell. */
function isPerson(items: readonly Item[], range: Range): boolean {
  for (let at = range.from; at <= range.to; at++) {
    const item = items[at];
    if (!item) continue;
    if (item.name || ROLE_NOUNS.has(item.lower)) return true;
  }
  const only = items[range.from];
  return range.from === range.to && only !== undefined && /^(?:he|she|they)$/.test(only.lower);
}

/** The share of a sentence that must stand in quotation marks for it to be nothing but a quotation. */
function isAllQuoted(line: Line): boolean {
  return line.items.every(
    (item) => item.type === 'quote' || (item.type === 'mark' && /^[.,;:—–-]$/.test(item.text)),
  );
}

/** Hands speakers on along quotations: within one, within a paragraph, and from paragraph to paragraph. */
function carryOver(lines: readonly Line[], found: (Found | null)[], text: string): void {
  // A quotation that runs through several sentences is one person's.
  for (let at = lines.length - 1; at > 0; at--) {
    const shared = lines[at]?.quotes[0];
    const before = lines[at - 1];
    if (!shared || !before?.quotes.includes(shared)) continue;
    const later = found[at];
    if (later && !found[at - 1] && attributedBefore(lines[at]))
      found[at - 1] = { source: later.source, cue: null };
  }
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    const before = lines[at - 1];
    const earlier = found[at - 1];
    if (!line || !before || found[at] || !line.quotes.length) continue;
    const shared = before.quotes.some((quote) => line.quotes.includes(quote));
    const gap = line.paragraph - before.paragraph;
    if (earlier && (shared || (isAllQuoted(line) && gap <= 1))) {
      found[at] = { source: earlier.source, cue: null };
    } else if (isAllQuoted(line) && found[at + 1] && lines[at + 1]?.paragraph === line.paragraph) {
      found[at] = { source: (found[at + 1] as Found).source, cue: null };
    }
  }
  void text;
}

/** Whether the speaker stands behind the quotation with which the sentence begins. */
function attributedBefore(line: Line | undefined): boolean {
  return line?.items[0]?.type === 'quote';
}

function nameAll(text: string, tokens: readonly Token[], found: readonly (Found | null)[]): Said[] {
  const names = namesOf(text, tokens);
  const recent: string[] = [];
  return found.map((said) => {
    if (!said) return NOTHING;
    const mention = text.slice(said.source.start, said.source.end);
    const lower = mention.toLowerCase();
    let name: string;
    if (THIRD_PERSON.has(lower)) {
      const gender = lower === 'he' ? 'male' : lower === 'she' ? 'female' : null;
      const likely = recent.findLast((other) => {
        const of = names.gender(other);
        return gender === null || of === null || of === gender;
      });
      name = likely ?? mention;
    } else {
      name = names.fullest(mention);
      recent.push(name);
    }
    return { speaker: { text: mention, name, ...said.source }, cue: said.cue };
  });
}
