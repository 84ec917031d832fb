import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Speaker } from '../claim.ts';
import type { Quotation } from '../quotations.ts';
import { carryOver } from './carry.ts';
import { linesOf } from './lines.ts';
import { nameSpeakers } from './naming.ts';
import { ownSource } from './own.ts';

/** Who is said to have said a sentence, and the words that attribute it. */
export interface Said {
  readonly speaker: Speaker | null;
  readonly cue: string | null;
}

/**
 * Who is said to have said each sentence of a report, in order.
 *
 * Three steps: what each sentence says of its own source; what quotations hand on to the sentences that they run
 * through and to those beside them; then the fullest name of everyone found. Linear in the length of the text.
 *
 * @param tokens the tokens of the text
 * @param sentences its sentences
 * @param quotes its quotations
 */
export function readSpeakers(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  quotes: readonly Quotation[],
): Said[] {
  const lines = linesOf(text, tokens, sentences, quotes);
  const sources = carryOver(lines, lines.map(ownSource));
  const speakers = nameSpeakers(text, tokens, lines, sources);
  return speakers.map((speaker, i) => ({ speaker, cue: sources[i]?.cue ?? null }));
}
