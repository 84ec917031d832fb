import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase, type StoreName } from '../../../src/library/database.ts';
import { Library, type ReportDraft } from '../../../src/library/index.ts';
import { exportLibrary } from '../../../src/library/transfer/export.ts';
import { signatureOf } from '../../../src/stories/index.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../../e2e/reports.ts';

/* Every store, every field of its records missing or of another type: the rest is usable, and deleting works. */

const NOW = '2031-05-15T10:00:00.000Z';
const LATER = '2031-05-16T10:00:00.000Z';

function draft({ paragraphs, ...stated }: typeof LANDSLIDE_A, path: string): ReportDraft {
  const { title, publisher, byline, published, lang } = stated;
  const url = `https://${path}.example/report`;
  return {
    url,
    title,
    publisher,
    byline,
    published,
    lang,
    partial: false,
    text: paragraphs.join('\n'),
  };
}

const DRAFTS = [
  draft(LANDSLIDE_A, 'courier'),
  draft(LANDSLIDE_B, 'daily'),
  draft(OTHER_LANDSLIDE, 'tribune'),
] as const;

/** The fields of each store's records. */
const FIELDS: Readonly<Partial<Record<StoreName, readonly string[]>>> = {
  heads: ['version', 'url', 'title', 'published', 'partial', 'savedAt', 'rememberedAt'],
  versions: ['url', 'title', 'published', 'partial', 'text', 'savedAt', 'rememberedAt'],
  signatures: ['week', 'signature', 'unplaced'],
  shards: ['count', 'ids', 'hashes', 'having', 'places', 'weights'],
  outlines: ['count', 'terms', 'hashes', 'bits'],
  stories: ['members', 'latest'],
  decisions: ['together', 'apart', 'names'],
  vectors: ['madeOf', 'vectors'],
};

const MISSING = Symbol('missing');
const VALUES = [MISSING, null, 7, 'x', [], {}, [7]] as const;

let count = 0;

async function filled(): Promise<{ library: Library; name: string; ids: string[] }> {
  const name = `damaged-${count++}`;
  const library = await Library.open(name);
  const ids: string[] = [];
  for (const one of DRAFTS) ids.push((await library.save(one, NOW)).report.id);
  while (await library.place());
  const [a = '', b = '', c = ''] = ids;
  await library.partReports(a, c);
  for (const id of [a, b]) await library.keepVectors(id, 'model', []);
  return { library, name, ids };
}

/** Damages a field of the record of a report, or of every record where they are of no one report. */
async function damage(name: string, store: StoreName, field: string, value: unknown, id: string) {
  const database = await openDatabase(name);
  for (const key of await database.getAllKeys(store)) {
    const isOfOne = ['heads', 'signatures', 'vectors', 'versions'].includes(store);
    if (isOfOne && (Array.isArray(key) ? key[0] : key) !== id) continue;
    const record = { ...(await database.get(store, key as never)) } as Record<string, unknown>;
    if (value === MISSING) delete record[field];
    else record[field] = value;
    await database.put(store, record as never, store === 'decisions' ? (key as never) : undefined);
  }
  database.close();
}

async function all<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
}

const { signal } = new AbortController();

describe.each(Object.entries(FIELDS))('a damaged record of %s', (store, fields) => {
  const cases = fields.flatMap((field) =>
    VALUES.map(
      (value) => [field, value === MISSING ? 'missing' : JSON.stringify(value), value] as const,
    ),
  );
  it.each(cases)('costs nothing else, and can be deleted: %s %s', async (field, _shown, value) => {
    const { library, name, ids } = await filled();
    const [bad = '', good = ''] = ids;
    await damage(name, store as StoreName, field, value, bad);
    const page = draft(LANDSLIDE_B, 'wire');
    const signature = signatureOf(page);

    expect((await library.list()).map(({ id }) => id)).toContain(good);
    expect(await library.get(good)).toMatchObject({ text: DRAFTS[1].text });
    for (const id of ids) await library.versions(id);
    expect((await all(library.everyVersion())).map(({ id }) => id)).toContain(good);
    const words = DRAFTS[1].text.slice(0, 20);
    expect((await all(library.search(words, signal))).map(({ head }) => head.id)).toContain(good);
    expect(
      JSON.parse((await all(exportLibrary(library, NOW))).join('')).reports.length,
    ).toBeGreaterThan(1);
    await library.stories();
    await library.decisions();
    await library.unplaced();
    await library.ofStory(signature, page);
    await library.nearStory(signature, page, 0);
    await library.signaturesAround(NOW);
    await library.neighbours().near(signature);
    await library.lackVectors('model');
    await library.vectorsOf(bad, 'model');
    await library.tidy({ days: 1, reports: 1 }, LATER);

    for (const one of [...DRAFTS, page])
      await library.save({ ...one, text: `${one.text}\nMore.` }, LATER);
    for (let turn = 0; turn < 5 && (await library.place()); turn++);
    expect(await library.unplaced()).toBe(0);
    expect(await library.get(bad)).toMatchObject({ text: `${DRAFTS[0].text}\nMore.` });
    await library.merge(await all(library.everyVersion()));

    await library.removeAll([bad]);
    expect((await library.list()).map(({ id }) => id)).not.toContain(bad);
    expect(await library.versions(bad)).toEqual([]);
    expect(await library.get(good)).toMatchObject({ text: `${DRAFTS[1].text}\nMore.` });
    await library.removeForNow([good]);
    expect(await library.get(good)).toBeNull();
    await library.clear();
    expect(await library.list()).toEqual([]);
    library.close();
  });
});

describe('a damaged signature that waits to be put into a story', () => {
  const fields = ['week', 'signature', 'published', 'terms', 'figures', 'title'];
  const cases = fields.flatMap((field) => VALUES.map((value) => [field, value] as const));
  it.each(cases)('keeps no other report waiting: %s', async (field, value) => {
    const name = `damaged-${count++}`;
    const library = await Library.open(name);
    const ids: string[] = [];
    for (const one of DRAFTS) ids.push((await library.save(one, NOW)).report.id);
    const [bad = '', good = ''] = ids;
    const database = await openDatabase(name);
    const record = await database.get('signatures', bad);
    if (!record) throw new Error('nothing is saved');
    const inner = field !== 'week' && field !== 'signature';
    const changed: Record<string, unknown> = inner ? { ...record.signature } : { ...record };
    if (value === MISSING) delete changed[field];
    else changed[field] = value;
    await database.put(
      'signatures',
      (inner ? { ...record, signature: changed } : changed) as never,
    );
    database.close();
    for (let turn = 0; turn < 5 && (await library.place()); turn++);
    expect(await library.unplaced()).toBe(0);
    expect((await library.stories()).flatMap(({ members }) => members)).toContain(good);
    const signature = signatureOf(draft(LANDSLIDE_B, 'wire'));
    expect((await library.ofStory(signature)).map(({ head }) => head.id)).toContain(good);
    await library.nearStory(signature, draft(LANDSLIDE_B, 'wire'), 0);
    await library.neighbours().near(signature);
    await library.removeAll([bad]);
    expect((await library.list()).map(({ id }) => id)).not.toContain(bad);
    library.close();
  });
});
