import type { Span } from '../text/span.ts';

/** A sentence as the encoder reads it. */
export interface Passage {
  readonly text: string;
  /** What gets a vector of its own with its surroundings; into `text`. */
  readonly spans: readonly Span[];
}

/** How many numbers a vector has. */
export const DIMENSIONS = 384;

/** Vectors of length 1 in 8 bits: each number times 127, rounded. */
export interface PassageVectors {
  /** The mean over the sentence's pieces. */
  readonly sentence: Int8Array;
  /** For each span the mean over its pieces and the {@link SURROUNDINGS} to each side. */
  readonly spans: readonly Int8Array[];
}

/** How many pieces to each side of a span its vector takes in. */
export const SURROUNDINGS = 7;

/** Sentences in, vectors out. The same passage has the same vectors wherever it is encoded, and with whatever others. */
export interface Encoder {
  /** Name and version of the model: vectors of different ones don't mix. */
  readonly model: string;
  /**
   * The vectors of each passage, in order. Of a sentence of more than {@link MAX_PIECES} pieces only those are read; a
   * span behind them has the vector of the last ones.
   *
   * @throws EncoderError where the model can't be loaded, or what it gives is no vector
   */
  encode(passages: readonly Passage[]): Promise<PassageVectors[]>;
}

/** How much of a sentence is read, in pieces of words: twice the longest sentence of most reports. */
export const MAX_PIECES = 110;

/** The encoder can't give vectors; the comparison does without. */
export class EncoderError extends Error {
  override readonly name = 'EncoderError';
}
