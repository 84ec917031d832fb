import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library, type ReportDraft, type SavedReport } from '../../../../src/library/index.ts';
import { exportLibrary } from '../../../../src/library/transfer/export.ts';
import { type Imported, importLibrary } from '../../../../src/library/transfer/import.ts';
import { TIMES } from '../../../hostile/times.ts';

/* Any library, exported and imported: by a reader, by memory, at one time, with the clock set back, over and over. */

const NOW = '2031-03-05T12:00:00.000Z';

/** With one a moment later, and one of a form that stored reports can have. */
const ALL_TIMES = [...TIMES, '2031-03-05T10:00:00.001Z', '2031-03-06 08:00:00+00'];

const nullable = (...texts: string[]) => fc.constantFrom(null, ...texts);

const saving = fc.record({
  draft: fc.record({
    url: nullable(
      'https://a.example/1',
      'http://www.a.example/1?utm_source=x',
      'https://b.example',
    ),
    title: nullable('The ferry', '=1+1', '"\\ {[,]}'),
    publisher: nullable('Post', ''),
    byline: nullable('A, B'),
    published: nullable('2031-03-04', '2031-03-04T22:00:00-05:00', 'soon'),
    lang: nullable('en', 'de'),
    partial: fc.boolean(),
    text: fc.constantFrom(
      'Three were hurt.',
      'Four were hurt.',
      'Fünf — \u2028 “hurt”.\n\ud83d\ude00',
    ),
  }),
  at: fc.constantFrom(...ALL_TIMES),
  by: fc.constantFrom('reader' as const, 'memory' as const),
});

type Saving = Readonly<{ draft: ReportDraft; at: string; by: 'reader' | 'memory' }>;

let count = 0;

async function libraryOf(savings: readonly Saving[]): Promise<Library> {
  const library = await Library.open(`round-trip-${count++}`);
  for (const { draft, at, by } of savings) await library.save(draft, at, by);
  return library;
}

async function versionsOf(library: Library): Promise<SavedReport[]> {
  const all: SavedReport[] = [];
  for await (const report of library.everyVersion()) all.push(report);
  return all;
}

async function everything(library: Library): Promise<unknown> {
  const heads = await library.list();
  return {
    versions: await versionsOf(library),
    heads: heads.sort((a, b) => (a.id < b.id ? -1 : 1)),
    decisions: await library.decisions(),
  };
}

async function exported(library: Library): Promise<string> {
  let text = '';
  for await (const piece of exportLibrary(library, NOW)) text += piece;
  return text;
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += 97) yield text.slice(i, i + 97);
}

function imported(library: Library, text: string): Promise<Imported> {
  return importLibrary(library, piecesOf(text), () => {}, new AbortController().signal);
}

const savings = fc.array(saving, { maxLength: 8 });
const RUNS = { numRuns: 40 };

describe('any library, exported', () => {
  it('is the same again in an empty library, every field of every version', async () => {
    await fc.assert(
      fc.asyncProperty(savings, async (savings) => {
        const [full, empty] = [await libraryOf(savings), await libraryOf([])];
        const [one, other] = await full.list();
        if (one && other) await full.partReports(one.id, other.id);
        const text = await exported(full);
        const before = await everything(full);
        expect(await imported(empty, text)).toMatchObject({ known: 0, refused: 0 });
        expect(await everything(empty)).toEqual(before);
        full.close();
        empty.close();
      }),
      RUNS,
    );
  });

  it('changes nothing in the library that it came from', async () => {
    await fc.assert(
      fc.asyncProperty(savings, async (savings) => {
        const full = await libraryOf(savings);
        const before = await everything(full);
        const text = await exported(full);
        expect(await imported(full, text)).toMatchObject({ added: 0, refused: 0 });
        expect(await everything(full)).toEqual(before);
        full.close();
      }),
      RUNS,
    );
  });

  it('loses nothing of another library, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(savings, savings, async (savings, others) => {
        const [full, other] = [await libraryOf(savings), await libraryOf(others)];
        const said = ({ id, title, text, savedAt }: SavedReport) =>
          JSON.stringify([id, title, text, savedAt]);
        const wanted = [...(await versionsOf(full)), ...(await versionsOf(other))].map(said);
        const text = await exported(full);
        await imported(other, text);
        const once = await everything(other);
        expect([...new Set((await versionsOf(other)).map(said))].sort()).toEqual(
          [...new Set(wanted)].sort(),
        );
        expect(await imported(other, text)).toMatchObject({ added: 0, refused: 0 });
        expect(await everything(other)).toEqual(once);
        for (const head of await other.list()) {
          const all = await other.versions(head.id);
          expect(head.version).toBe(all.length);
          expect(all.map(({ version }) => version)).toEqual(all.map((_, i) => i + 1));
        }
        full.close();
        other.close();
      }),
      RUNS,
    );
  });
});

describe('a report that was saved again and again', () => {
  it('is put in the order of the times, whatever zone they are written in', async () => {
    const draft = (text: string): ReportDraft => ({
      url: 'https://a.example/1',
      title: null,
      publisher: null,
      byline: null,
      published: null,
      lang: null,
      partial: false,
      text,
    });
    const here = await libraryOf([
      { draft: draft('First.'), at: '2031-03-05T23:00:00+14:00', by: 'reader' },
      { draft: draft('Third.'), at: '2031-03-05T10:00:00Z', by: 'reader' },
    ]);
    const there = await libraryOf([
      { draft: draft('Second.'), at: '2031-03-05T09:30:00Z', by: 'reader' },
      { draft: draft('Fourth.'), at: '2031-03-05T05:30:00-05:00', by: 'reader' },
    ]);
    await imported(here, await exported(there));
    expect((await versionsOf(here)).map(({ text }) => text)).toEqual([
      'First.',
      'Second.',
      'Third.',
      'Fourth.',
    ]);
    here.close();
    there.close();
  });

  it('stays where the reader saved it in one of two libraries', async () => {
    const [one] = fc.sample(saving, { numRuns: 1, seed: 1 });
    if (!one) throw new Error('nothing was generated');
    const here = await libraryOf([{ ...one, by: 'memory' }]);
    const there = await libraryOf([{ ...one, by: 'reader' }]);
    await imported(here, await exported(there));
    expect(await everything(here)).toEqual(await everything(there));
    here.close();
    there.close();
  });
});
