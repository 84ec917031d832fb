import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/library/database.ts';
import { Library, type ReportDraft } from '../../../src/library/index.ts';

const NOW = '2031-03-05T10:00:00.000Z';
const LATER = '2031-03-05T11:00:00.000Z';

function draft(changes: Partial<ReportDraft> = {}): ReportDraft {
  return {
    url: 'https://harbour-post.example/2031/03/04/ferry',
    title: 'Ferry runs aground off Tallow Point',
    publisher: 'Harbour Post',
    byline: null,
    published: '2031-03-04',
    lang: 'en',
    partial: false,
    text: 'A ferry with 212 people on board ran aground off Tallow Point on Tuesday.',
    ...changes,
  };
}

let name: string;
let library: Library;
let count = 0;

beforeEach(async () => {
  name = `library-${count++}`;
  library = await Library.open(name);
});
afterEach(() => library.close());

describe('a library whose storage is cleared while it is open', () => {
  it('makes way, says so, and can be opened anew', async () => {
    let closed = 0;
    const own = await Library.open(`${name}-cleared`, () => closed++);
    await own.save(draft(), NOW);
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(`${name}-cleared`);
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    expect(closed).toBe(1);
    const anew = await Library.open(`${name}-cleared`);
    expect(await anew.list()).toEqual([]);
    await anew.save(draft(), NOW);
    expect(await anew.has(draft())).toBe(true);
    anew.close();
  });
});

describe('saving', () => {
  it('has the latest text of a report, and no other', async () => {
    expect(await library.has(draft())).toBe(false);
    await library.save(draft(), NOW);
    expect(await library.has(draft())).toBe(true);
    await library.save(draft({ text: 'All 212 people on board were taken off.' }), LATER);
    expect(await library.has(draft())).toBe(false);
  });

  it('keeps a report word for word', async () => {
    const { outcome, report } = await library.save(draft(), NOW);
    expect(outcome).toBe('saved');
    expect(await library.get(report.id)).toEqual({
      ...draft(),
      id: report.id,
      version: 1,
      savedAt: NOW,
    });
  });

  it('takes the same report once more for one report', async () => {
    await library.save(draft(), NOW);
    const { outcome } = await library.save(
      draft({ url: `${draft().url}/?utm_source=x#comments` }),
      LATER,
    );
    expect(outcome).toBe('unchanged');
    expect(await library.list()).toHaveLength(1);
  });

  it('takes a changed page for a new version of the same report', async () => {
    const first = await library.save(draft(), NOW);
    const text = 'A ferry with 219 people on board ran aground off Tallow Point on Tuesday.';
    const second = await library.save(draft({ text }), LATER);
    expect(second).toMatchObject({
      outcome: 'newVersion',
      report: { id: first.report.id, version: 2 },
    });
    expect((await library.versions(first.report.id)).map((report) => report.text)).toEqual([
      draft().text,
      text,
    ]);
    expect(await library.get(first.report.id)).toMatchObject({ text });
  });

  it('keeps every version when two save at once', async () => {
    const other = await Library.open(name);
    const texts = Array.from({ length: 10 }, (_, i) => `The ferry had ${200 + i} people on board.`);
    await Promise.all(
      texts.map((text, i) => (i % 2 === 0 ? library : other).save(draft({ text }), NOW)),
    );
    const [head] = await library.list();
    const kept = await library.versions(head?.id ?? '');
    expect(kept.map((report) => report.text).sort()).toEqual(texts);
    expect(kept.map((report) => report.version)).toEqual(texts.map((_, i) => i + 1));
    other.close();
  });

  it('refuses an empty text', async () => {
    await expect(library.save(draft({ text: '' }), NOW)).rejects.toThrow();
    expect(await library.list()).toEqual([]);
  });
});

describe('listing and deleting', () => {
  it('lists the latest saved first', async () => {
    await library.save(draft(), NOW);
    await library.save(
      draft({ url: 'https://coast-courier.example/a', title: 'Ferry stranded' }),
      LATER,
    );
    expect((await library.list()).map((head) => head.title)).toEqual([
      'Ferry stranded',
      'Ferry runs aground off Tallow Point',
    ]);
  });

  it('deletes a report with all its versions', async () => {
    const { report } = await library.save(draft(), NOW);
    await library.save(draft({ text: 'Another text.' }), LATER);
    const kept = await library.save(draft({ url: 'https://coast-courier.example/a' }), NOW);
    await library.remove(report.id);
    expect(await library.get(report.id)).toBeNull();
    expect(await library.versions(report.id)).toEqual([]);
    expect((await library.list()).map((head) => head.id)).toEqual([kept.report.id]);
  });
});

describe('stored objects that are not well-formed', () => {
  it('are left out, and the rest is still answered', async () => {
    const { report } = await library.save(draft(), NOW);
    const database = await openDatabase(name);
    await database.put('heads', { id: 'bad', version: 'one' } as never);
    await database.put('signatures', { id: 'bad', week: 0, signature: null } as never);
    database.close();
    expect((await library.list()).map((head) => head.id)).toEqual([report.id]);
    expect(await library.get('bad')).toBeNull();
    expect(await library.damaged()).toBe(1);
  });

  it('cost no text that was saved before', async () => {
    const { report } = await library.save(draft(), NOW);
    const database = await openDatabase(name);
    await database.put('heads', { id: report.id, version: -4 } as never);
    database.close();
    expect(await library.get(report.id)).toBeNull();
    expect((await library.save(draft({ text: 'A later text.' }), LATER)).report.version).toBe(2);
    expect((await library.versions(report.id)).map(({ text }) => text)).toEqual([
      draft().text,
      'A later text.',
    ]);
  });
});

describe('the signatures of these weeks', () => {
  it('are of reports published, or saved undated, some weeks around now', async () => {
    const save = async (published: string | null, text: string) =>
      (await library.save(draft({ url: null, published, text }), NOW)).report.id;
    const near = await save('2031-02-10', 'The ferry was repainted in the yard at Tallow Point.');
    const undated = await save(null, 'A seal was seen asleep on the ferry at Tallow Point.');
    await save('2030-12-01', 'The ferry was sold to an owner at Tallow Point.');
    const found = await library.signaturesAround(NOW);
    expect(found.map(({ id }) => id).sort()).toEqual([near, undated].sort());
  });
});
