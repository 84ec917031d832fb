import type { Span } from '../../text/span.ts';
import type { Attribution } from './attributions.ts';
import type { Item } from './items.ts';
import type { Line } from './lines.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import { sentenceSubject } from './subjects.ts';
import { isPerson, type Range } from './word-classes.ts';

/** Who was found to have said a sentence, before their names are made full. */
export interface Source {
  /** The mention nearest to what was said. */
  readonly mention: Span;
  /** The phrase that names them: the mention itself, or what a relative pronoun stands for. */
  readonly named: Span;
  /** The attributing words; null where none attribute this very sentence. */
  readonly cue: string | null;
}

/** The source that a sentence names itself; null where it names none. */
export function ownSource(line: Line): Source | null {
  const { items, attributions } = line;
  const quote = items.findLastIndex((item) => item.type === 'quote');
  // The first that takes the quotation as its own; measured, better than the one that stands nearest to it.
  const best = (quote >= 0 && attributions.find(quotes)) || mainOf(attributions);
  if (best) {
    const cue = items.slice(best.cue.from, best.cue.to + 1).map((item) => item.text);
    return sourceAt(items, best.source, cue.join(' '));
  }
  const signer = signature(items);
  if (signer) return sourceAt(items, signer, null);
  // Without a verb that attributes, words in quotation marks are those of a person that the sentence is about.
  const subject = quote < 0 ? null : sentenceSubject(items);
  const first = items.findIndex((item) => item.type === 'quote');
  if (!subject || subject.to + 1 >= first || !isPerson(items, subject)) return null;
  if (/^(?:it|i|you|one)$/.test(items[subject.to]?.lower ?? '')) return null;
  return sourceAt(items, subject, null);
}

/** The first attribution that is not in a relative clause ("A man who said he saw it said it fell"), else the first. */
function mainOf(attributions: readonly Attribution[]): Attribution | undefined {
  return attributions.find(({ source }) => !source.antecedent) ?? attributions[0];
}

function quotes({ evidence }: Attribution): boolean {
  return evidence === 'quoteBefore' || evidence === 'quoteAfter';
}

/** “…” — Ida Moss: a name behind a dash at the end signs the quotation before it. */
function signature(items: readonly Item[]): Range | null {
  const dash = items.findIndex((item, at) => at > 0 && /^[—–―-]$/.test(item.text));
  if (dash < 1 || items[dash - 1]?.type !== 'quote' || !items[dash + 1]?.name) return null;
  const signer = phraseStartingAt(items, dash + 1);
  if (!signer) return null;
  const next = items[signer.to + 1];
  return next === undefined || /^[.,]$/.test(next.text) ? signer : null;
}

function sourceAt(items: readonly Item[], range: Range, cue: string | null): Source {
  return { mention: spanOf(items, range), named: spanOf(items, range.antecedent ?? range), cue };
}

/** The characters that a range of items covers. */
export function spanOf(items: readonly Item[], range: Range): Span {
  return { start: items[range.from]?.start ?? 0, end: items[range.to]?.end ?? 0 };
}
