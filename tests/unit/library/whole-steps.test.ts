import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, inOneStep, openDatabase, STORES } from '../../../src/library/database.ts';
import { Library, type ReportDraft } from '../../../src/library/index.ts';
import { signatureOf } from '../../../src/stories/index.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../../e2e/reports.ts';

/* What the library has in all of its stores, before and after a step that fails midway, and after a deletion. */

const NOW = '2031-05-15T10:00:00.000Z';

function draft({ paragraphs, ...stated }: typeof LANDSLIDE_A, host: string): ReportDraft {
  const { title, publisher, byline, published, lang } = stated;
  const url = `https://${host}/report`;
  const text = paragraphs.join('\n');
  return { url, title, publisher, byline, published, lang, partial: false, text };
}

let count = 0;
let library: Library;
let database: Database;

beforeEach(async () => {
  const name = `whole-${count++}`;
  library = await Library.open(name);
  database = await openDatabase(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  library.close();
  database.close();
});

async function everything(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const store of STORES) all[store] = await database.getAll(store);
  return all;
}

const saveAll = async () => {
  const reports = [];
  for (const [report, host] of [
    [LANDSLIDE_A, 'courier.example'],
    [LANDSLIDE_B, 'daily.example'],
    [OTHER_LANDSLIDE, 'daily.example'],
  ] as const) {
    const saved = await library.save(
      { ...draft(report, host), url: `https://${host}/${reports.length}` },
      NOW,
    );
    reports.push(saved.report);
  }
  while (await library.place());
  return reports;
};

describe('a step that fails midway', () => {
  /** Makes writing to a store fail as a full disk does: the request comes to an error. */
  function failing(store: string): void {
    const { put, add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      const written = put.call(this, value, key);
      return this.name === store ? add.call(this, value, key) : written;
    });
  }

  it.each(['heads', 'versions', 'signatures', 'shards', 'outlines'])(
    'leaves nothing half-written: saving, where %s can not be written',
    async (store) => {
      await saveAll();
      const before = await everything();
      failing(store);
      const later = { ...draft(LANDSLIDE_A, 'wire.example') };
      await expect(library.save(later, NOW)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await everything()).toEqual(before);
      expect((await library.save(later, NOW)).outcome).toBe('saved');
    },
  );

  it.each(['stories', 'outlines', 'decisions'])(
    'nor does deleting, where %s can not be written',
    async (store) => {
      const [one, other] = await saveAll();
      const before = await everything();
      failing(store);
      await expect(library.removeAll([one?.id ?? '', other?.id ?? ''])).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await everything()).toEqual(before);
    },
  );

  it.each([
    ['what the reader decides', 'decisions'],
    ['putting reports into stories', 'signatures'],
  ])('nor does %s, where our own work fails before %s are written', async (_what, store) => {
    const [one] = await saveAll();
    const [story] = await library.stories();
    if (!one || !story) throw new Error('nothing is saved');
    await library.save(draft(LANDSLIDE_A, 'wire.example'), NOW);
    const before = await everything();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      if (this.name === store) throw new Error('a fault');
      return put.call(this, value, key);
    });
    const step = store === 'decisions' ? library.splitStory(story.id, [one.id]) : library.place();
    await expect(step).rejects.toThrow('a fault');
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it('nor where it is our own work that fails, and not the browser’s', async () => {
    await saveAll();
    const before = await everything();
    const failed = new Error('a fault');
    const step = inOneStep(database, async (transaction) => {
      await transaction.objectStore('heads').delete('a');
      await transaction.objectStore('versions').clear();
      throw failed;
    });
    await expect(step).rejects.toBe(failed);
    expect(await everything()).toEqual(before);
  });

  it.each(['versions', 'outlines'])(
    'nor does importing, where %s can not be written',
    async (store) => {
      const [one] = await saveAll();
      if (!one) throw new Error('nothing is saved');
      const before = await everything();
      failing(store);
      const changed = { ...one, text: `${one.text}\nMore.`, savedAt: '2031-05-16T10:00:00.000Z' };
      const fresh = { ...one, url: 'https://wire.example/new' };
      await expect(library.merge([fresh, changed])).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await everything()).toEqual(before);
      expect(await library.merge([fresh, changed])).toBe(2);
    },
  );
});

describe('a damaged part of the index', () => {
  it.each([
    ['shards', { count: 7 }],
    ['shards', { count: 'all', ids: new Uint8Array(16), terms: null, weights: [] }],
    [
      'shards',
      {
        count: 3,
        ids: new Uint8Array(48),
        hashes: new Uint32Array(4),
        having: new Uint8Array(3),
        places: new Uint8Array(9),
        weights: new Uint8Array(9),
      },
    ],
    [
      'shards',
      {
        count: 3,
        ids: new Uint8Array(48),
        hashes: Uint32Array.of(9, 4, 4, 7),
        having: Uint8Array.of(200, 0, 1, 3),
        places: Uint8Array.of(7, 255, 0),
        weights: Uint8Array.of(1, 0, 9),
      },
    ],
    ['outlines', {}],
  ] as const)('costs no more than what it held: %s %j', async (store, damaged) => {
    await saveAll();
    for (const { week, number } of await database.getAll(store)) {
      await database.put(store, { week, number, ...damaged } as never);
    }
    const later = draft(LANDSLIDE_A, 'wire.example');
    const { report } = await library.save(later, NOW);
    while (await library.place());
    const wanted = signatureOf(draft(LANDSLIDE_B, 'tribune.example'));
    const found = async (signature: typeof wanted) =>
      (await library.ofStory(signature)).map(({ head }) => head.id);
    expect(await found(wanted)).toContain(report.id);
    expect(await found({ ...wanted, published: null })).toContain(report.id);
    expect((await library.neighbours().near(wanted)).map(({ id }) => id)).toContain(report.id);
    await library.remove(report.id);
    expect(await found(wanted)).not.toContain(report.id);
  });
});

describe('what is deleted', () => {
  /** Whether a store's records name a report: by its id, by its text, or in the bytes and hashes of the index. */
  const traces = async (id: string, words: string) => {
    const text = JSON.stringify(await everything(), (_key, value) =>
      value instanceof Uint8Array || value instanceof Uint32Array ? [...value] : value,
    );
    const bytes = (id.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).join(',');
    return [id, words, bytes].filter((trace) => text.includes(trace));
  };

  it('is gone from every store, and what stays is as if it had never been there', async () => {
    const [one, other, third] = await saveAll();
    if (!one || !other || !third) throw new Error('nothing is saved');
    await library.save(
      { ...draft(LANDSLIDE_B, 'daily.example'), url: other.url, text: 'Later.' },
      NOW,
    );
    await library.partReports(other.id, third.id);
    await library.renameStory(third.id, 'Quarry');
    const [both] = (await library.stories()).filter(({ members }) => members.includes(one.id));
    await library.renameStory(both?.id ?? '', 'Railway');
    expect(await traces(other.id, LANDSLIDE_B.title)).toHaveLength(3);
    await library.removeAll([other.id, third.id]);
    for (const { id, title } of [other, third]) expect(await traces(id, title ?? '')).toEqual([]);

    const alone = await Library.open(`alone-${count}`);
    await alone.save({ ...draft(LANDSLIDE_A, 'courier.example'), url: one.url }, NOW);
    while (await alone.place());
    const left = await everything();
    alone.close();
    database.close();
    database = await openDatabase(`alone-${count}`);
    const { decisions: _none, ...expected } = await everything();
    const { decisions, ...rest } = left;
    // A week without a report keeps its empty place in the index.
    for (const store of ['shards', 'outlines']) {
      rest[store] = (rest[store] ?? []).slice(0, expected[store]?.length);
    }
    expect(rest).toEqual(expected);
    expect(decisions).toEqual([{ together: [], apart: [], names: { [one.id]: 'Railway' } }]);
  });

  it('is gone altogether where all is', async () => {
    await saveAll();
    await library.clear();
    expect(await everything()).toEqual(Object.fromEntries(STORES.map((store) => [store, []])));
  });
});

describe('a step that the browser gives up', () => {
  it('fails for the reason of the whole, not for that of one request', async () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    const step = inOneStep(database, async (transaction) => {
      vi.spyOn(transaction, 'error', 'get').mockReturnValue(full);
      throw new DOMException('The transaction was aborted', 'AbortError');
    });
    await expect(step).rejects.toBe(full);
  });

  it('is tried once more where it may only delete, as Firefox has it after one without room', async () => {
    const refuse = async (): Promise<string> => {
      throw new DOMException('did not allow mutations', 'InvalidStateError');
    };
    const work = vi.fn(async () => 'done').mockImplementationOnce(refuse);
    expect(await inOneStep(database, work)).toBe('done');
    await expect(inOneStep(database, vi.fn(refuse))).rejects.toThrow('did not allow mutations');
  });
});
