import {
  DIMENSIONS,
  type Encoder,
  EncoderError,
  type Passage,
  type PassageVectors,
} from './encoder.ts';
import { MODEL } from './model.ts';
import { type PassagePieces, passagePieces } from './passage-pieces.ts';
import { meanVector } from './vectors.ts';
import type { WordPieces } from './word-pieces.ts';

/** The model itself, however it is run. */
export interface Model {
  /**
   * The model's last states, a row of {@link DIMENSIONS} numbers for each piece.
   *
   * @param ids the pieces of `count` sentences of the same length, one sentence after the other
   */
  run(ids: Int32Array, count: number): Promise<Float32Array>;
}

/** Some tenths of a second's work at most, so that whoever shares the thread has its turn. */
const MAX_IN_A_BATCH = 8;

/** An encoder of pieces and a model. Sentences of the same length go into one batch; a short one is never filled up. */
export function modelEncoder(words: WordPieces, model: Model): Encoder {
  return {
    model: MODEL,
    async encode(passages) {
      const vectors: PassageVectors[] = new Array(passages.length);
      for (const batch of batchesOf(passages, words)) {
        const found = await encodeBatch(
          batch.map(({ pieces }) => pieces),
          model,
        );
        batch.forEach(({ index }, at) => {
          vectors[index] = found[at] as PassageVectors;
        });
      }
      return vectors;
    },
  };
}

interface IndexedPassage {
  readonly index: number;
  readonly pieces: PassagePieces;
}

function batchesOf(passages: readonly Passage[], words: WordPieces): IndexedPassage[][] {
  const byLength = new Map<number, IndexedPassage[]>();
  passages.forEach((passage, index) => {
    const pieces = passagePieces(passage, words);
    const alike = byLength.get(pieces.ids.length);
    if (alike) alike.push({ index, pieces });
    else byLength.set(pieces.ids.length, [{ index, pieces }]);
  });
  return [...byLength.values()].flatMap((alike) =>
    Array.from({ length: Math.ceil(alike.length / MAX_IN_A_BATCH) }, (_, at) =>
      alike.slice(at * MAX_IN_A_BATCH, (at + 1) * MAX_IN_A_BATCH),
    ),
  );
}

async function encodeBatch(
  batch: readonly PassagePieces[],
  model: Model,
): Promise<PassageVectors[]> {
  const length = batch[0]?.ids.length ?? 0;
  const states = await model.run(Int32Array.from(batch.flatMap(({ ids }) => ids)), batch.length);
  if (states.length !== batch.length * length * DIMENSIONS) {
    throw new EncoderError('The model gave another number of states than pieces');
  }
  return batch.map(({ windows }, at) => {
    const first = at * length;
    return {
      sentence: meanVector(states, first, first + length),
      spans: windows.map(({ start, end }) => meanVector(states, first + start, first + end)),
    };
  });
}
