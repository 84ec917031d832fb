import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { Library, type ReportDraft } from '../../../src/library/index.ts';
import { exportLibrary } from '../../../src/library/transfer/export.ts';
import { type Imported, importLibrary } from '../../../src/library/transfer/import.ts';
import { foreignAddress } from '../address.ts';
import type { Random } from '../random.ts';
import { hostileText } from '../text.ts';
import { TIMES } from '../times.ts';
import type { Attack } from './attack.ts';

const NOW = '2031-03-05T12:00:00.000Z';

function draftOf(random: Random): ReportDraft {
  const { text, lang, published } = hostileText(random, 3);
  return {
    ...{ lang, published, partial: random.isOnce(2), byline: null },
    ...{ title: random.pick([null, '=1+1', '"\\ {[,]}', hostileText(random, 1).text]) },
    ...{ publisher: random.pick([null, 'Harbour Post', '']) },
    url: random.pick([null, 'https://a.example/1', 'https://b.example/2', foreignAddress(random)]),
    text: text.trim() === '' ? 'Three were hurt.' : text,
  };
}

async function everything(library: Library) {
  const versions: unknown[] = [];
  for await (const report of library.everyVersion()) versions.push(report);
  const heads = await library.list();
  return { versions, heads: heads.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

async function exported(library: Library): Promise<string> {
  let text = '';
  for await (const piece of exportLibrary(library, NOW)) text += piece;
  return text;
}

async function* piecesOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const imported = (library: Library, text: string, size: number): Promise<Imported> =>
  importLibrary(library, piecesOf(text, size), () => {}, new AbortController().signal);

let count = 0;

async function libraryOf(random: Random): Promise<Library> {
  const library = await Library.open(`attacked-${count++}`);
  for (const draft of random.list(0, 5, () => draftOf(random))) {
    await library.save(draft, random.pick(TIMES), random.pick(['reader', 'memory'] as const));
  }
  return library;
}

/** An exported file with something cut out, put in, or of another type. */
function damaged(random: Random, text: string): string {
  const at = random.below(text.length);
  return random.pick<() => string>([
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(at + 1 + random.below(40)),
    () =>
      text.slice(0, at) +
      random.pick(['"', '{', '}', ']', '\\', ',', 'null', '\u0000']) +
      text.slice(at),
    () =>
      text.replace(
        /"(?:text|id|savedAt|version)":/,
        random.pick(['"x":', '"text":7,"y":', '"id":{},"z":']),
      ),
    () => text.replace(/"version":\d+/, `"version":${random.pick(['99', '"1"', '-1', '1e999'])}`),
  ])();
}

/** Libraries that are exported and imported, and files that are damaged between the two. */
export const LIBRARY: Attack = {
  claim: 'a library is the same after a round trip, and no damaged file costs it anything',
  inTests: 40,
  async attempt(random) {
    const full = await libraryOf(random);
    const empty = await Library.open(`attacked-${count++}`);
    try {
      const text = await exported(full);
      const before = await everything(full);
      await imported(full, text, 1 + random.below(200));
      assert.deepEqual(await everything(full), before, 'changed by its own file');
      await imported(empty, text, 1 + random.below(200));
      assert.deepEqual(await everything(empty), before, 'another after a round trip');
      await imported(full, damaged(random, text), 97);
      const ids = new Set((await everything(full)).heads.map(({ id }) => id));
      for (const { id } of before.heads) assert(ids.has(id), 'lost a report');
      for (const { id } of await full.list()) await full.remove(id);
      assert.deepEqual(await full.list(), [], 'could not be deleted');
    } finally {
      full.close();
      empty.close();
    }
  },
};
