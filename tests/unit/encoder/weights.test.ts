import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as ort from 'onnxruntime-web';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEncoder } from '../../../src/cli/encoder.ts';
import {
  cosine,
  type Encoder,
  EncoderError,
  MODEL,
  ortModel,
  type PassageVectors,
} from '../../../src/encoder/index.ts';

const ASSETS = resolve(import.meta.dirname, '../../../assets/encoder');
const read = (file: string) => readFileSync(resolve(ASSETS, file));

describe('the model that is shipped', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = nodeEncoder();
  }, 60_000);

  const encode = (...texts: string[]): Promise<PassageVectors[]> =>
    encoder.encode(texts.map((text) => ({ text, spans: [] })));

  it('has another name when its files are others', () => {
    const hash = createHash('sha256');
    for (const file of ['encoder.onnx', 'vocab.txt']) hash.update(read(file));
    expect([MODEL, hash.digest('hex').slice(0, 16)]).toEqual([
      'all-MiniLM-L6-v2/1',
      'a1f7ab8a744d7ee1',
    ]);
  });

  it('gives the original’s angles', async () => {
    const [flood, same, other] = await encode(
      'Two people died when the river burst its banks, officials said.',
      'Authorities say the flooded river claimed two lives.',
      'Shares of the lender fell after the central bank raised its rate.',
    );
    const cosines = [
      [flood, same],
      [flood, other],
      [same, other],
    ].map(([a, b]) => a && b && cosine(a.sentence, b.sentence));
    // The original's in full precision.
    for (const [at, exact] of [0.668, 0.334, 0.087].entries()) {
      expect(Math.abs((cosines[at] ?? Number.NaN) - exact)).toBeLessThan(0.03);
    }
  });

  it('gives a sentence one vector, alone or among others', async () => {
    const texts = Array.from(
      { length: 12 },
      (_, n) => `The storm moved ${n} miles inland by noon.`,
    );
    const together = await encode(...texts);
    const alone = nodeEncoder();
    for (const [index, text] of texts.entries()) {
      const [one] = await alone.encode([{ text, spans: [] }]);
      expect(one).toEqual(together[index]);
    }
  }, 60_000);

  it('can’t be loaded where it is damaged', async () => {
    const bytes = read('encoder.onnx');
    await expect(ortModel(ort, bytes.subarray(0, 1_000_000))).rejects.toThrow(EncoderError);
    await expect(ortModel(ort, Buffer.from('not a model'))).rejects.toThrow(EncoderError);
  });
});
