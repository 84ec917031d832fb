import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keptIn } from '../../../src/cli/kept-vectors.ts';
import { DIMENSIONS, type Encoder } from '../../../src/encoder/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
const file = join(folder, 'within', 'vectors');
afterEach(() => rmSync(join(folder, 'within'), { recursive: true, force: true }));

/** A vector full of the length of its text, negative for a span; it keeps what it was asked. */
function counting(model = 'counting'): Encoder & { readonly asked: string[] } {
  const asked: string[] = [];
  const full = (number: number) => new Int8Array(DIMENSIONS).fill(number);
  return {
    model,
    asked,
    encode: async (passages) =>
      passages.map(({ text, spans }) => {
        asked.push(text);
        return { sentence: full(text.length), spans: spans.map(({ start }) => full(-1 - start)) };
      }),
  };
}
const passages = [
  { text: 'one', spans: [] },
  {
    text: 'three',
    spans: [
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ],
  },
];

describe('vectors kept in a file', () => {
  it('are those that were encoded, for the next process too', async () => {
    const first = counting();
    const encoded = await keptIn(file, first).encode(passages);
    const second = counting();
    expect(await keptIn(file, second).encode(passages)).toEqual(encoded);
    expect(encoded).toEqual(await counting().encode(passages));
    expect([first.asked, second.asked]).toEqual([['one', 'three'], []]);
  });

  it('are another model’s for none but that', async () => {
    await keptIn(file, counting('old')).encode(passages);
    const newer = counting('new');
    await keptIn(file, newer).encode(passages);
    expect(newer.asked).toEqual(['one', 'three']);
  });

  it('are encoded anew where a line was cut off', async () => {
    await keptIn(file, counting()).encode(passages);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -40));
    const again = counting();
    expect(await keptIn(file, again).encode(passages)).toEqual(await counting().encode(passages));
    expect(again.asked).toEqual(['three']);
  });
});
