import { expect, it } from 'vitest';
import { packVectors, unpackVectors } from '../../../src/platform/packed-vectors.ts';

it('vectors go through a message as they are', () => {
  const sentence = Int8Array.from({ length: 384 }, (_, at) => (at % 255) - 127);
  const vectors = { sentence, spans: [sentence.subarray(3, 9), new Int8Array([-128, 127, 0])] };
  const sent = JSON.parse(JSON.stringify(packVectors(vectors)));
  expect(unpackVectors(sent)).toEqual(vectors);
});
