import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Vectors } from '../../../entrypoints/background/vectors.ts';
import type { Encoder } from '../../../src/encoder/index.ts';
import { sideOfSaved } from '../../../src/finding/sides.ts';
import { Library } from '../../../src/library/index.ts';

const NOW = '2031-05-15T10:00:00.000Z';
const TEXT = 'The landslide cut off 1,200 homes on Monday. Nobody was hurt, the police said.';
const draft = (path: string, text: string) => ({
  url: `https://brackwell.example/${path}`,
  title: path,
  publisher: null,
  byline: null,
  published: null,
  lang: 'en',
  partial: false,
  text,
});

/** An encoder that keeps what it was asked. */
function counting(model = 'model/1'): Encoder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    model,
    asked,
    encode: async (passages) =>
      passages.map(({ text, spans }) => {
        asked.push(text);
        return {
          sentence: new Int8Array([text.length]),
          spans: spans.map(({ start }) => new Int8Array([start])),
        };
      }),
  };
}

let library: Library;
beforeEach(async () => {
  library = await Library.open(`background-vectors-${Math.random()}`);
});
const vectorsWith = (encoder: Encoder) => new Vectors({ encoder, library: async () => library });
const page = (text = TEXT) => ({ ...draft('page', text), id: 'page:x', origin: 'page' as const });
const save = async (path: string, text = TEXT, by?: 'memory') =>
  sideOfSaved((await library.save(draft(path, text), NOW, by)).report);

describe('the vectors of reports', () => {
  it('are made once for a text, with its numerals hidden', async () => {
    const encoder = counting();
    const vectors = vectorsWith(encoder);
    const first = await vectors.of(page());
    expect(await vectors.of({ ...page(), id: 'pasted:0', origin: 'pasted' })).toEqual(first);
    expect(encoder.asked).toHaveLength(2);
    expect(encoder.asked[0]).toContain('cut off # homes');
  });

  it('are at hand when they have been made, and not before', async () => {
    const encoder = counting();
    const vectors = vectorsWith(encoder);
    expect(await vectors.known(page())).toBeNull();
    const made = await vectors.of(page());
    expect(await vectors.known(page())).toEqual(made);
    expect(await vectors.known(page(`${TEXT} It rained.`))).toBeNull();
  });

  it('are kept with a report that is saved, also where they had been made of it as a page', async () => {
    const vectors = vectorsWith(counting());
    await vectors.of(page());
    const saved = await save('a');
    await vectors.fill();
    // After the background was stopped.
    const encoder = counting();
    expect(await vectorsWith(encoder).of(saved)).toHaveLength(2);
    expect(encoder.asked).toEqual([]);
  });

  it('are made of what the reader saved, and anew for another model', async () => {
    await save('a');
    await save('b', 'Nine boats sank.');
    await save('remembered', 'A remembered page says so.', 'memory');
    const encoder = counting();
    await vectorsWith(encoder).fill();
    expect(encoder.asked).toHaveLength(3);
    await vectorsWith(encoder).fill();
    expect(encoder.asked).toHaveLength(3);
    const newer = counting('model/2');
    await vectorsWith(newer).fill();
    expect(newer.asked).toHaveLength(3);
  });

  it('are kept in no library of what is in none', async () => {
    await vectorsWith(counting()).of(page());
    const encoder = counting();
    await vectorsWith(encoder).of(page());
    expect(encoder.asked).toHaveLength(2);
  });

  it('fail where the encoder does', async () => {
    const broken: Encoder = {
      model: 'model/1',
      encode: () => Promise.reject(new Error('no memory')),
    };
    await expect(vectorsWith(broken).of(page())).rejects.toThrow('no memory');
  });
});
