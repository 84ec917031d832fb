import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PassageVectors } from '../../../src/encoder/index.ts';
import { Library } from '../../../src/library/index.ts';

const NOW = '2031-05-15T10:00:00.000Z';
const draft = (path: string, text = `A text at ${path} that says what it says.`) => ({
  url: `https://brackwell.example/${path}`,
  title: path,
  publisher: null,
  byline: null,
  published: null,
  lang: 'en',
  partial: false,
  text,
});
const VECTORS: PassageVectors[] = [
  { sentence: new Int8Array([1, -127, 3]), spans: [new Int8Array([4]), new Int8Array([-5])] },
  { sentence: new Int8Array([6]), spans: [] },
];

let name = '';
let library: Library;
beforeEach(async () => {
  name = `vectors-${Math.random()}`;
  library = await Library.open(name);
});

const save = async (path: string, text?: string, by?: 'memory') =>
  (await library.save(draft(path, text), NOW, by)).report.id;

describe('a report’s vectors', () => {
  it('are kept, for what they were made of', async () => {
    const id = await save('a');
    expect(await library.vectorsOf(id, 'model/1 7')).toBeNull();
    await library.keepVectors(id, 'model/1 7', VECTORS);
    expect(await library.vectorsOf(id, 'model/1 7')).toEqual(VECTORS);
    expect(await library.vectorsOf(id, 'model/1 8')).toBeNull();
    expect(await library.vectorsOf(id, 'model/2 7')).toBeNull();
  });

  it('go with the report, and are not kept for one that is gone', async () => {
    const id = await save('a');
    await library.keepVectors(id, 'model/1', VECTORS);
    await library.remove(id);
    await save('a');
    expect(await library.vectorsOf(id, 'model/1')).toBeNull();
    await library.remove(id);
    await library.keepVectors(id, 'model/1', VECTORS);
    const database = await openDB(name);
    expect(await database.getAllKeys('vectors')).toEqual([]);
    database.close();
  });

  it('go with everything', async () => {
    const id = await save('a');
    await library.keepVectors(id, 'model/1', VECTORS);
    await library.clear();
    expect(await library.vectorsOf(id, 'model/1')).toBeNull();
  });

  it('are not the next version’s', async () => {
    const id = await save('a');
    await library.keepVectors(id, 'model/1', VECTORS);
    await save('a', 'Another text that says something else.');
    expect(await library.vectorsOf(id, 'model/1')).toBeNull();
  });

  it('are lacked by what the reader saved, until they are of this model', async () => {
    const [a, b] = [await save('a'), await save('b')];
    await save('remembered', undefined, 'memory');
    expect((await library.lackVectors('model/1')).sort()).toEqual([a, b].sort());
    await library.keepVectors(a, 'model/1 7', VECTORS);
    expect(await library.lackVectors('model/1')).toEqual([b]);
    expect((await library.lackVectors('model/2')).sort()).toEqual([a, b].sort());
  });

  it('are none where the record is damaged', async () => {
    const id = await save('a');
    const database = await openDB(name);
    await database.put('vectors', { id, madeOf: 'model/1', vectors: [{ sentence: [1, 2] }] });
    database.close();
    expect(await library.vectorsOf(id, 'model/1')).toBeNull();
  });
});
