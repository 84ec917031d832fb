import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { type LibrarySchema, openDatabase } from '../../../src/library/database.ts';
import { Library } from '../../../src/library/index.ts';
import { migrations } from '../../../src/library/migrations.ts';
import { CAPACITY, idAt, isSound, type Shard } from '../../../src/library/shards/shard.ts';
import { weekNumber } from '../../../src/library/week.ts';
import { signatureOf } from '../../../src/stories/index.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../../e2e/reports.ts';

const NOW = '2031-05-15T10:00:00.000Z';

const idsOf = (shard: Shard) =>
  Array.from({ length: shard.count }, (_, place) => idAt(shard, place));

const reportOf = ({ paragraphs, ...report }: typeof LANDSLIDE_A) => ({
  ...report,
  text: paragraphs.join('\n'),
});

function draftOf(report: typeof LANDSLIDE_A, path: string) {
  const { title, publisher, byline, published, lang, text } = reportOf(report);
  const url = `https://brackwell.example/${path}`;
  return { url, title, publisher, byline, published, lang, partial: false, text };
}

/** A database as the first schema left it, with one report in it; written without any code of today. */
async function firstSchema(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(opened) {
      opened.createObjectStore('heads', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
      opened.createObjectStore('versions', { keyPath: ['id', 'version'] });
      opened.createObjectStore('signatures', { keyPath: 'id' }).createIndex('week', 'week');
    },
  });
  const id = '0123456789abcdef0123456789abcdef';
  const report = { ...draftOf(LANDSLIDE_A, 'a'), id, version: 1, savedAt: NOW };
  const { text: _text, ...head } = report;
  await database.put('heads', head);
  await database.put('versions', report);
  const week = weekNumber(report.published ?? '');
  await database.put('signatures', { id, week, signature: signatureOf(report) });
  database.close();
}

describe('a library of the first schema', () => {
  it('keeps its reports, and finds them by their story', async () => {
    await firstSchema('first-schema');
    const library = await Library.open('first-schema');
    expect((await library.list()).map(({ title }) => title)).toEqual([LANDSLIDE_A.title]);
    const found = await library.ofStory(signatureOf(reportOf(LANDSLIDE_B)));
    expect(found.map(({ head }) => head.title)).toEqual([LANDSLIDE_A.title]);
    library.close();
  });

  it('has its reports put into stories', async () => {
    await firstSchema('to-stories');
    const library = await Library.open('to-stories');
    expect(await library.unplaced()).toBe(1);
    expect(await library.place()).toBe(false);
    expect((await library.stories()).map(({ members }) => members)).toEqual([
      ['0123456789abcdef0123456789abcdef'],
    ]);
    library.close();
  });

  it('is at the newest schema afterwards', async () => {
    await firstSchema('to-newest');
    const database = await openDatabase('to-newest');
    expect(database.version).toBe(migrations.length);
    expect([...database.objectStoreNames]).toEqual([
      'decisions',
      'heads',
      'outlines',
      'shards',
      'signatures',
      'stories',
      'vectors',
      'versions',
    ]);
    database.close();
  });
});

/** A database of the first schema as the second left it: with the signatures in shards. */
async function secondSchema(name: string): Promise<void> {
  await firstSchema(name);
  await migrateTo(name, 2);
}

/** And as the third left it, with stories and decisions, the report in a story that has a name. */
async function thirdSchema(name: string): Promise<void> {
  await firstSchema(name);
  await migrateTo(name, 3);
  const database = await openDB(name, 3);
  const id = '0123456789abcdef0123456789abcdef';
  const { unplaced: _unplaced, ...placed } = await database.get('signatures', id);
  await database.put('signatures', placed);
  await database.put('stories', { id, members: [id], latest: NOW });
  await database.put('decisions', { together: [], apart: [], names: { [id]: 'Quarry' } }, 'all');
  database.close();
}

/** And as the fourth left it: with its week's report by report, as rows of terms. */
async function fourthSchema(name: string): Promise<void> {
  await firstSchema(name);
  await migrateTo(name, 4);
  const database = await openDB(name, 4);
  const week = weekNumber(LANDSLIDE_A.published ?? '');
  const ids = new Uint8Array(16);
  const [terms, weights] = [new Uint32Array(40), new Uint8Array(40)];
  await database.put('shards', { week, number: 0, count: 1, ids, terms, weights });
  await database.put('outlines', { week, number: 0, bits: new Uint32Array(512) });
  database.close();
}

/** And as the fifth left it: what states no date in the week of its saving. */
async function fifthSchema(name: string): Promise<void> {
  await firstSchema(name);
  await migrateTo(name, 5);
}

/** Released migrations never change: those of a schema make it as it was. */
async function migrateTo(name: string, schema: number): Promise<void> {
  const database = await openDB<LibrarySchema>(name, schema, {
    async upgrade(opened, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion, schema)) {
        await migrate(opened, transaction);
      }
    },
  });
  database.close();
}

/** And as the sixth left it: without the encoder's vectors. */
async function sixthSchema(name: string): Promise<void> {
  await firstSchema(name);
  await migrateTo(name, 6);
}

const SCHEMAS = [firstSchema, secondSchema, thirdSchema, fourthSchema, fifthSchema, sixthSchema];

describe('a report without a date of the fifth schema', () => {
  it('is found from a page of any week afterwards', async () => {
    await fifthSchema('undated-fifth');
    const database = await openDB('undated-fifth', 5);
    const id = '0123456789abcdef0123456789abcdef';
    const record = await database.get('signatures', id);
    const signature = { ...record.signature, published: null };
    await database.put('signatures', { ...record, signature, week: weekNumber('2019-01-01') });
    database.close();
    const library = await Library.open('undated-fifth');
    const found = await library.ofStory(signatureOf(reportOf(LANDSLIDE_B)));
    expect(found.map(({ head }) => head.id)).toEqual([id]);
    library.close();
  });
});

describe('a library of any former schema', () => {
  it('is one of these', () => {
    expect(SCHEMAS).toHaveLength(migrations.length - 1);
  });

  it.each(SCHEMAS.map((make, i) => [i + 1, make] as const))(
    'of schema %i answers for a page with a date and for one without, and takes more',
    async (schema, make) => {
      const name = `from-${schema}`;
      await make(name);
      const library = await Library.open(name);
      const wanted = signatureOf(reportOf(LANDSLIDE_B));
      const titles = async (signature: typeof wanted) =>
        (await library.ofStory(signature)).map(({ head }) => head.title);
      expect(await titles(wanted)).toEqual([LANDSLIDE_A.title]);
      expect(await titles({ ...wanted, published: null })).toEqual([LANDSLIDE_A.title]);
      await library.save(draftOf(LANDSLIDE_B, 'b'), NOW);
      while (await library.place());
      expect((await library.stories()).map(({ members }) => members.length)).toEqual([2]);
      library.close();
    },
  );

  it('keeps the names that the reader gave', async () => {
    await thirdSchema('named');
    const library = await Library.open('named');
    expect(Object.values((await library.decisions()).names)).toEqual(['Quarry']);
    library.close();
  });
});

describe('the newest index', () => {
  it('holds what a library of a former schema had, in shards that are full and one that is not', async () => {
    const name = 'many-weeks';
    await firstSchema(name);
    const old = await openDB(name, 1);
    const known = await old.get('signatures', '0123456789abcdef0123456789abcdef');
    const ids = Array.from({ length: 2 * CAPACITY }, (_, i) =>
      (i + 1).toString(16).padStart(32, '0'),
    );
    const transaction = old.transaction('signatures', 'readwrite');
    for (const [i, id] of ids.entries()) {
      void transaction.store.put({ ...known, id, week: known.week + (i % 3 === 0 ? 1 : 0) });
    }
    await transaction.done;
    old.close();
    const database = await openDatabase(name);
    const shards = await database.getAll('shards');
    const held = shards.map(({ week, number, count }) => [week - known.week, number, count]);
    const later = Math.ceil((2 * CAPACITY) / 3);
    expect(held).toEqual([
      [0, 0, CAPACITY],
      [0, 1, CAPACITY + 1 - later],
      [1, 0, later],
    ]);
    expect(shards.every(isSound)).toBe(true);
    expect(new Set(shards.flatMap((shard) => idsOf(shard)))).toEqual(new Set([...ids, known.id]));
    expect((await database.getAll('outlines')).map(({ number }) => number)).toEqual([0, 1, 0]);
    database.close();
  });
});

describe('the reports of a story', () => {
  it('are found among others, the page’s own story alone', async () => {
    const library = await Library.open('stories');
    await library.save(draftOf(LANDSLIDE_A, 'a'), NOW);
    await library.save(draftOf(OTHER_LANDSLIDE, 'other'), NOW);
    const wanted = signatureOf(reportOf(LANDSLIDE_B));
    expect((await library.ofStory(wanted)).map(({ head }) => head.title)).toEqual([
      LANDSLIDE_A.title,
    ]);
    library.close();
  });

  it('are found in their new version, and no more when they are deleted', async () => {
    const library = await Library.open('versions');
    await library.save(draftOf(LANDSLIDE_A, 'a'), NOW);
    const changed = draftOf(LANDSLIDE_A, 'a');
    const { report } = await library.save({ ...changed, text: `${changed.text}\nMore.` }, NOW);
    const wanted = signatureOf(reportOf(LANDSLIDE_B));
    expect((await library.ofStory(wanted)).map(({ head }) => head.version)).toEqual([2]);
    await library.remove(report.id);
    expect(await library.ofStory(wanted)).toEqual([]);
    library.close();
  });

  it('are found for a page without a date in whatever week they are, among years of others', async () => {
    const library = await Library.open('undated');
    await library.save(draftOf(LANDSLIDE_A, 'a'), NOW);
    for (let week = 0; week < 40; week++) {
      const published = new Date(Date.UTC(2027, 0, 4 + 7 * week)).toISOString();
      const path = `other-${week}`;
      await library.save({ ...draftOf(OTHER_LANDSLIDE, path), published }, NOW);
    }
    const wanted = { ...signatureOf(reportOf(LANDSLIDE_B)), published: null };
    const ask = async () => (await library.ofStory(wanted)).map(({ head }) => head.title);
    expect(await ask()).toEqual([LANDSLIDE_A.title]);
    const [found] = await library.ofStory(wanted);
    await library.remove(found?.head.id ?? '');
    expect(await ask()).toEqual([]);
    library.close();
  });
});
