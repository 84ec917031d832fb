import { MAX_PIECES, type Passage, SURROUNDINGS } from './encoder.ts';
import type { WordPieces } from './word-pieces.ts';

/** A passage as the model reads it. */
export interface PassagePieces {
  /** The numbers of its pieces, with the one that stands first and the one that stands last. */
  readonly ids: readonly number[];
  /** For each span the pieces of it and its surroundings: places in `ids`, end exclusive, neither first nor last. */
  readonly windows: readonly { readonly start: number; readonly end: number }[];
}

/** Cuts a passage into pieces; a span begins and ends with a piece. */
export function passagePieces({ text, spans }: Passage, words: WordPieces): PassagePieces {
  const borders = [...new Set(spans.flatMap(({ start, end }) => [start, end]))]
    .filter((at) => at > 0 && at < text.length)
    .sort((a, b) => a - b);
  const pieces: number[] = [];
  /** How many pieces there are before each border. */
  const before = new Map([[0, 0]]);
  let from = 0;
  for (const at of [...borders, text.length]) {
    pieces.push(...words.piecesOf(text.slice(from, at)));
    before.set(at, pieces.length);
    from = at;
  }
  pieces.length = Math.min(pieces.length, MAX_PIECES);
  if (pieces.length === 0) pieces.push(words.unknown);
  const count = pieces.length;
  const windows = spans.map(({ start, end }) => {
    const first = Math.min(before.get(start) ?? 0, count - 1);
    const last = Math.min(Math.max(before.get(end) ?? 0, first + 1), count);
    return {
      start: 1 + Math.max(0, first - SURROUNDINGS),
      end: 1 + Math.min(count, last + SURROUNDINGS),
    };
  });
  return { ids: [words.first, ...pieces, words.last], windows };
}
