import { describe, expect, it } from 'vitest';
import {
  cosine,
  DIMENSIONS,
  EncoderError,
  type Model,
  modelEncoder,
  type WordPieces,
} from '../../../src/encoder/index.ts';
import { meanVector } from '../../../src/encoder/vectors.ts';

const words: WordPieces = {
  first: 1,
  last: 2,
  unknown: 3,
  piecesOf: (text) => [...text].map((character) => character.charCodeAt(0)),
};

/** A model that says of each piece its number, in the place of that number, and keeps what it was asked. */
function modelOf(): Model & { readonly asked: { ids: number[]; count: number }[] } {
  const asked: { ids: number[]; count: number }[] = [];
  return {
    asked,
    async run(ids, count) {
      asked.push({ ids: [...ids], count });
      const states = new Float32Array(ids.length * DIMENSIONS);
      ids.forEach((id, row) => {
        states[row * DIMENSIONS + id] = 1;
      });
      return states;
    },
  };
}

describe('the encoder', () => {
  it('gives the mean over all pieces of a sentence, of length 1, in 8 bits', async () => {
    const [vectors] = await modelEncoder(words, modelOf()).encode([{ text: 'dd', spans: [] }]);
    const found = vectors?.sentence ?? new Int8Array();
    // [CLS] and [SEP] once, "d" twice.
    const length = Math.hypot(1, 1, 2);
    expect([found[1], found[2], found[100]]).toEqual([
      Math.round(127 / length),
      Math.round(127 / length),
      Math.round(254 / length),
    ]);
    expect(found.filter((number) => number !== 0)).toHaveLength(3);
  });

  it('gives a span its surroundings, without the first and the last piece', async () => {
    const spans = [{ start: 0, end: 1 }];
    const [vectors] = await modelEncoder(words, modelOf()).encode([{ text: 'abcdefghijk', spans }]);
    const places = [...(vectors?.spans[0] ?? [])].flatMap((number, at) => (number ? [at] : []));
    expect(String.fromCharCode(...places)).toBe('abcdefgh');
  });

  it('puts sentences of one length together, eight at most, and answers in order', async () => {
    const model = modelOf();
    const texts = [...'abcdefghij'].flatMap((letter) => [letter, letter + letter]);
    const vectors = await modelEncoder(words, model).encode(
      texts.map((text) => ({ text, spans: [] })),
    );
    expect(model.asked.map(({ count }) => count)).toEqual([8, 2, 8, 2]);
    for (const { ids, count } of model.asked) expect(ids.length % count).toBe(0);
    texts.forEach((text, index) => {
      expect(vectors[index]?.sentence[text.charCodeAt(0)], text).toBeGreaterThan(60);
    });
  });

  it('asks nothing for nothing', async () => {
    const model = modelOf();
    expect(await modelEncoder(words, model).encode([])).toEqual([]);
    expect(model.asked).toEqual([]);
  });

  it.each([
    ['too few states', (states: Float32Array) => states.subarray(DIMENSIONS)],
    ['states that are no numbers', (states: Float32Array) => states.fill(Number.NaN)],
    ['states without a direction', (states: Float32Array) => states.fill(0)],
    ['endless states', (states: Float32Array) => states.fill(Number.POSITIVE_INFINITY)],
  ])('refuses %s', async (_, damage) => {
    const model = modelOf();
    const damaged: Model = { run: async (ids, count) => damage(await model.run(ids, count)) };
    const encoding = modelEncoder(words, damaged).encode([{ text: 'abc', spans: [] }]);
    await expect(encoding).rejects.toThrow(EncoderError);
  });
});

describe('vectors in 8 bits', () => {
  const random = (seed: number) => {
    let state = seed;
    return Float32Array.from({ length: DIMENSIONS }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 31 - 1;
    });
  };

  it('keep their angles within a hundredth', () => {
    for (let seed = 1; seed < 40; seed++) {
      const [a, b] = [random(seed), random(seed + 1).map((x, i) => x + (random(seed)[i] ?? 0))];
      const product = a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
      const exact = product / (Math.hypot(...a) * Math.hypot(...b));
      expect(Math.abs(cosine(meanVector(a, 0, 1), meanVector(b, 0, 1)) - exact)).toBeLessThan(0.01);
    }
  });

  it('are at no angle to nothing', () => {
    expect(cosine(new Int8Array(DIMENSIONS), meanVector(random(1), 0, 1))).toBe(0);
  });
});
