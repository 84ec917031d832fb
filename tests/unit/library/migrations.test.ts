import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/library/database.ts';
import { Library } from '../../../src/library/index.ts';
import { migrations } from '../../../src/library/migrations.ts';
import { weekNumber } from '../../../src/library/week.ts';
import { signatureOf } from '../../../src/stories/index.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../../e2e/reports.ts';

const NOW = '2031-05-15T10:00:00.000Z';

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
    const found = await library.ofStory(signatureOf(reportOf(LANDSLIDE_B)), NOW);
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
      'shards',
      'signatures',
      'stories',
      'versions',
    ]);
    database.close();
  });
});

describe('the reports of a story', () => {
  it('are found among others, the page’s own story alone', async () => {
    const library = await Library.open('stories');
    await library.save(draftOf(LANDSLIDE_A, 'a'), NOW);
    await library.save(draftOf(OTHER_LANDSLIDE, 'other'), NOW);
    const wanted = signatureOf(reportOf(LANDSLIDE_B));
    expect((await library.ofStory(wanted, NOW)).map(({ head }) => head.title)).toEqual([
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
    expect((await library.ofStory(wanted, NOW)).map(({ head }) => head.version)).toEqual([2]);
    await library.remove(report.id);
    expect(await library.ofStory(wanted, NOW)).toEqual([]);
    library.close();
  });
});
