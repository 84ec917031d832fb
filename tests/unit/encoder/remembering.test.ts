import { describe, expect, it } from 'vitest';
import { type Encoder, type Passage, remembering } from '../../../src/encoder/index.ts';

/** An encoder that keeps what it was asked; a vector has the length of its text. */
function counting(): Encoder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    model: 'counting',
    asked,
    encode: async (passages) =>
      passages.map(({ text, spans }) => {
        asked.push(text);
        const sentence = new Int8Array([text.length]);
        return { sentence, spans: spans.map(() => sentence) };
      }),
  };
}
const plain = (text: string): Passage => ({ text, spans: [] });

describe('a remembering encoder', () => {
  it('encodes each passage once, within one call and over several', async () => {
    const encoder = counting();
    const remembered = remembering(encoder);
    const first = await remembered.encode([plain('one'), plain('three'), plain('one')]);
    const second = await remembered.encode([plain('three'), plain('four')]);
    expect(encoder.asked).toEqual(['one', 'three', 'four']);
    expect([...first, ...second].map(({ sentence }) => sentence[0])).toEqual([3, 5, 3, 5, 4]);
    expect(remembered.model).toBe('counting');
  });

  it('tells the same text with other spans apart', async () => {
    const encoder = counting();
    const spans = [{ start: 0, end: 1 }];
    const [without, withSpan] = await remembering(encoder).encode([
      plain('one'),
      { text: 'one', spans },
    ]);
    expect(encoder.asked).toEqual(['one', 'one']);
    expect([without?.spans.length, withSpan?.spans.length]).toEqual([0, 1]);
  });

  it('drops what was asked for longest ago, and answers more than it remembers', async () => {
    const encoder = counting();
    const remembered = remembering(encoder, 2);
    await remembered.encode([plain('a'), plain('bb')]);
    await remembered.encode([plain('a')]);
    await remembered.encode([plain('ccc')]);
    await remembered.encode([plain('a'), plain('bb')]);
    expect(encoder.asked).toEqual(['a', 'bb', 'ccc', 'bb']);
    const all = await remembered.encode(['a', 'bb', 'ccc', 'dddd'].map(plain));
    expect(all.map(({ sentence }) => sentence[0])).toEqual([1, 2, 3, 4]);
  });

  it('remembers nothing of a call that failed', async () => {
    const encoder = counting();
    let fails = true;
    const remembered = remembering({
      model: 'failing',
      encode: async (passages) => {
        if (fails) throw new Error('no memory');
        return encoder.encode(passages);
      },
    });
    await expect(remembered.encode([plain('a')])).rejects.toThrow('no memory');
    fails = false;
    expect(await remembered.encode([plain('a')])).toHaveLength(1);
  });
});
