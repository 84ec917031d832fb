import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library, type ReportDraft } from '../../../../src/library/index.ts';
import { signatureOf } from '../../../../src/stories/index.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../../../e2e/reports.ts';

const NOW = '2031-05-15T10:00:00.000Z';

function draftOf({ paragraphs, ...report }: typeof LANDSLIDE_A, path: string): ReportDraft {
  const { title, publisher, byline, published, lang } = report;
  const url = `https://brackwell.example/${path}`;
  const text = paragraphs.join('\n');
  return { url, title, publisher, byline, published, lang, partial: false, text };
}

const A = draftOf(LANDSLIDE_A, 'a');
const B = draftOf(LANDSLIDE_B, 'b');
const OTHER = draftOf(OTHER_LANDSLIDE, 'other');

let library: Library;
let count = 0;
let ids: { a: string; b: string; other: string };

async function save(into: Library, draft: ReportDraft): Promise<string> {
  return (await into.save(draft, NOW)).report.id;
}

async function placed(of: Library): Promise<string[][]> {
  while (await of.place());
  return (await of.stories()).map(({ members }) => [...members].sort()).sort();
}

const groups = (...lists: string[][]) => lists.map((list) => [...list].sort()).sort();

/** The reports that would be set beside A's page. */
const beside = async (page: ReportDraft) =>
  (await library.ofStory(signatureOf(page), page)).map(({ head }) => head.id);

async function storyOf(id: string): Promise<string> {
  const story = (await library.stories()).find(({ members }) => members.includes(id));
  if (!story) throw new Error(`${id} is in no story`);
  return story.id;
}

beforeEach(async () => {
  library = await Library.open(`stories-${count++}`);
  ids = {
    a: await save(library, A),
    b: await save(library, B),
    other: await save(library, OTHER),
  };
});
afterEach(() => library.close());

describe('saved reports', () => {
  it('come into stories, and stay in them in a new version', async () => {
    expect(await library.unplaced()).toBe(3);
    expect(await placed(library)).toEqual(groups([ids.a, ids.b], [ids.other]));
    await library.save({ ...A, text: `${A.text}\nThe road is open again.` }, NOW);
    expect(await library.unplaced()).toBe(0);
    expect(await placed(library)).toEqual(groups([ids.a, ids.b], [ids.other]));
  });

  it('leave their story when they are deleted, and it goes with the last', async () => {
    await placed(library);
    await library.remove(ids.a);
    expect(await placed(library)).toEqual(groups([ids.b], [ids.other]));
    await library.removeAll([ids.b, ids.other]);
    expect(await library.stories()).toEqual([]);
  });

  it('are gone with all that was known of them when everything is deleted', async () => {
    await placed(library);
    await library.partReports(ids.a, ids.b);
    await library.clear();
    expect([await library.list(), await library.stories(), await library.unplaced()]).toEqual([
      [],
      [],
      0,
    ]);
    expect(await library.decisions()).toEqual({ together: [], apart: [], names: {} });
    expect(await beside(A)).toEqual([]);
  });
});

describe('a story of many reports', () => {
  it('is found whole, among others of its week', async () => {
    for (let i = 0; i < 45; i++) await save(library, draftOf(LANDSLIDE_B, `b-${i}`));
    expect(await beside(A)).toHaveLength(47);
  });
});

describe('a page beside stories', () => {
  it('is offered the reports of its own, and of no other', async () => {
    await placed(library);
    expect((await beside(A)).sort()).toEqual([ids.a, ids.b].sort());
    expect(await beside(OTHER)).toEqual([ids.other]);
  });
});

describe('what the reader decides of stories', () => {
  beforeEach(() => placed(library));

  it('parts a story, for later versions and later reports too', async () => {
    await library.splitStory(await storyOf(ids.a), [ids.b]);
    expect(await placed(library)).toEqual(groups([ids.a], [ids.b], [ids.other]));
    await library.save({ ...B, text: `${B.text}\nThe road is open again.` }, NOW);
    const again = await save(library, draftOf(LANDSLIDE_A, 'a-copy'));
    const stories = await placed(library);
    expect(stories.some((story) => story.includes(ids.a) && story.includes(ids.b))).toBe(false);
    expect(stories.flat()).toContain(again);
  });

  it('parts the report that the story began with, and both stories stay', async () => {
    await library.splitStory(await storyOf(ids.a), [ids.a]);
    expect(await placed(library)).toEqual(groups([ids.a], [ids.b], [ids.other]));
    expect(new Set((await library.stories()).map(({ id }) => id)).size).toBe(3);
  });

  it('does not part all reports of a story from nothing', async () => {
    await library.splitStory(await storyOf(ids.a), [ids.a, ids.b]);
    expect(await placed(library)).toEqual(groups([ids.a, ids.b], [ids.other]));
  });

  it('makes two stories one, and finds what was put together', async () => {
    expect(await beside(A)).not.toContain(ids.other);
    await library.mergeStories(await storyOf(ids.a), await storyOf(ids.other));
    expect(await placed(library)).toEqual(groups([ids.a, ids.b, ids.other]));
    expect(await beside(A)).toContain(ids.other);
  });

  it('hides a wrong match for good, whatever the machine thinks', async () => {
    expect(await beside(A)).toContain(ids.b);
    await library.partReports(ids.a, ids.b);
    expect(await beside(A)).not.toContain(ids.b);
    expect(await beside(B)).not.toContain(ids.a);
    await library.save({ ...B, text: `${B.text}\nThe road is open again.` }, NOW);
    expect(await beside(A)).not.toContain(ids.b);
    expect(await placed(library)).toEqual(groups([ids.a], [ids.b], [ids.other]));
  });

  it('names a story, and takes the name away', async () => {
    const id = await storyOf(ids.a);
    await library.renameStory(id, '  The slide at Brackwell ');
    expect((await library.decisions()).names).toEqual({ [id]: 'The slide at Brackwell' });
    await library.renameStory(id, '');
    expect((await library.decisions()).names).toEqual({});
  });

  it('is forgotten with a report that is deleted', async () => {
    await library.partReports(ids.a, ids.b);
    await library.remove(ids.b);
    expect((await library.decisions()).apart).toEqual([]);
  });
});

describe('decisions from another library', () => {
  it('hold for reports that were in stories already; those made here stay', async () => {
    await placed(library);
    await library.mergeStories(await storyOf(ids.a), await storyOf(ids.other));
    await library.importDecisions({
      together: [],
      apart: [
        [ids.a, ids.b],
        [ids.a, ids.other],
      ],
      names: { x: 'Elsewhere' },
    });
    const stories = await placed(library);
    expect(stories.some((story) => story.includes(ids.a) && story.includes(ids.b))).toBe(false);
    expect(stories.some((story) => story.includes(ids.a) && story.includes(ids.other))).toBe(true);
    expect((await library.decisions()).names).toEqual({ x: 'Elsewhere' });
  });
});
