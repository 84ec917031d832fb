import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library, type ReportDraft } from '../../../../src/library/index.ts';
import { exportLibrary } from '../../../../src/library/transfer/export.ts';
import { type Imported, importLibrary } from '../../../../src/library/transfer/import.ts';

let count = 0;
let full: Library;
let empty: Library;

const at = (hour: number): string => `2031-03-05T${String(hour).padStart(2, '0')}:00:00.000Z`;

function draft(path: string, text: string): ReportDraft {
  return {
    url: `https://harbour-post.example/${path}`,
    title: `About ${path}`,
    publisher: 'Harbour Post',
    byline: null,
    published: '2031-03-04',
    lang: 'en',
    partial: false,
    text,
  };
}

beforeEach(async () => {
  full = await Library.open(`full-${count}`);
  empty = await Library.open(`empty-${count++}`);
  await full.save(draft('a', 'Three were hurt.'), at(1));
  await full.save(draft('b', 'The ferry is "free", they said: \\ and {[,]}.'), at(2));
  await full.save(draft('a', 'Four were hurt.'), at(3));
});
afterEach(() => {
  full.close();
  empty.close();
});

async function exported(library: Library): Promise<string> {
  let text = '';
  for await (const piece of exportLibrary(library, at(9))) text += piece;
  return text;
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += 1000) yield text.slice(i, i + 1000);
}

function imported(library: Library, text: string, signal?: AbortSignal): Promise<Imported> {
  return importLibrary(library, piecesOf(text), () => {}, signal ?? new AbortController().signal);
}

async function everything(library: Library): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const report of library.everyVersion()) all.push(report);
  return all;
}

describe('export and import', () => {
  it('takes along what the reader decided', async () => {
    const [a, b] = (await full.list()).map(({ id }) => id) as [string, string];
    await full.partReports(a, b);
    await imported(empty, await exported(full));
    expect(await empty.decisions()).toEqual(await full.decisions());
    await imported(empty, (await exported(full)).replace('"apart":[[', '"apart":[7,['));
    expect(await empty.decisions()).toEqual(await full.decisions());
  });

  it('is a JSON file, and loses nothing', async () => {
    const text = await exported(full);
    expect(JSON.parse(text)).toMatchObject({ format: 'second-source-library', version: 1 });
    expect(await imported(empty, text)).toEqual({
      outcome: 'done',
      added: 3,
      known: 0,
      refused: 0,
    });
    expect(await everything(empty)).toEqual(await everything(full));
    expect(await empty.list()).toEqual(await full.list());
  });

  it('adds nothing the second time', async () => {
    const before = await everything(full);
    const result = await imported(full, await exported(full));
    expect(result).toEqual({ outcome: 'done', added: 0, known: 3, refused: 0 });
    expect(await everything(full)).toEqual(before);
  });

  it('merges the versions of one report in the order of their saving', async () => {
    await empty.save(draft('a', 'Two or three were hurt.'), at(2));
    await empty.save(draft('a', 'Five were hurt.'), at(4));
    await imported(empty, await exported(full));
    const [report] = (await empty.list()).filter(({ title }) => title === 'About a');
    const versions = await empty.versions(report?.id ?? '');
    expect(versions.map(({ version, text }) => [version, text])).toEqual([
      [1, 'Three were hurt.'],
      [2, 'Two or three were hurt.'],
      [3, 'Four were hurt.'],
      [4, 'Five were hurt.'],
    ]);
    expect(report?.version).toBe(4);
  });

  it('keeps a page that changed and changed back', async () => {
    await full.save(draft('a', 'Three were hurt.'), at(4));
    await imported(empty, await exported(full));
    expect(await everything(empty)).toEqual(await everything(full));
  });

  it('takes what is well-formed and counts the rest', async () => {
    const text = JSON.stringify({
      format: 'second-source-library',
      version: 1,
      reports: [{ id: 'x' }, null, ...(await everything(full))],
    });
    expect(await imported(empty, text)).toEqual({
      outcome: 'done',
      added: 3,
      known: 0,
      refused: 2,
    });
  });

  it('does not believe the id that a file gives', async () => {
    const [one] = (await everything(full)) as object[];
    const text = JSON.stringify({
      format: 'second-source-library',
      version: 1,
      reports: [{ ...one, id: 'made up' }],
    });
    await imported(empty, text);
    expect(await empty.get('made up')).toBeNull();
    expect(await empty.list()).toHaveLength(1);
  });

  it.each([
    ['otherFormat', '{"format":"something","version":1,"reports":[{}]}'],
    ['otherFormat', 'plain text'],
    ['newerVersion', '{"format":"second-source-library","version":2,"reports":[]}'],
    ['damaged', '{"format":"second-source-library","version":1,"reports":[{"id":'],
  ])('says %s of %s', async (outcome, text) => {
    expect((await imported(empty, text)).outcome).toBe(outcome);
  });

  it('keeps what came before the damage', async () => {
    const text = await exported(full);
    const result = await imported(empty, text.slice(0, text.length - 50));
    expect(result).toMatchObject({ outcome: 'damaged', added: 2 });
    expect(await everything(empty)).toHaveLength(2);
  });

  it('tells how far it has come, can be cancelled on the way, and goes on from there', async () => {
    for (let i = 0; i < 70; i++) await full.save(draft(`more-${i}`, `Boat ${i} came in.`), at(4));
    const text = await exported(full);
    const abort = new AbortController();
    const told: number[] = [];
    const result = await importLibrary(
      empty,
      piecesOf(text),
      ({ added }) => {
        told.push(added);
        if (told.length === 2) abort.abort();
      },
      abort.signal,
    );
    const before = await everything(empty);
    expect(told).toHaveLength(2);
    expect(result).toMatchObject({ outcome: 'cancelled', added: before.length });
    expect(told.at(-1)).toBe(before.length);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(73);
    expect(await imported(empty, text)).toMatchObject({
      outcome: 'done',
      added: 73 - before.length,
      known: before.length,
    });
    expect(await everything(empty)).toEqual(await everything(full));
  });

  it('stops when it is cancelled', async () => {
    const abort = new AbortController();
    abort.abort();
    expect(await imported(empty, await exported(full), abort.signal)).toMatchObject({
      outcome: 'cancelled',
      added: 0,
    });
  });
});
