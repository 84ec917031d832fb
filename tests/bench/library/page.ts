import { Library } from '../../../src/library/index.ts';
import { importLibrary } from '../../../src/library/transfer/import.ts';
import { reportOf } from './reports.ts';

/** What importing a file of so many reports came to. */
export interface ImportMeasured {
  readonly seconds: number;
  readonly added: number;
  /** How often progress was told. */
  readonly told: number;
  /** Megabytes of the file. */
  readonly size: number;
  /** Megabytes of live JavaScript objects, each after a tenth of the reports. */
  readonly heap: readonly number[];
  /** Of a second import, cancelled as soon as it had told its first progress: how long it went on, in milliseconds. */
  readonly cancelled: number;
}

const NAME = 'import';
const SAVED_AT = '2031-01-06T08:00:00.000Z';

/** Present where Chromium was started with --enable-precise-memory-info and --js-flags=--expose-gc. */
interface Measuring {
  gc(): void;
  readonly performance: { readonly memory: { readonly usedJSHeapSize: number } };
}

function liveMegabytes(): number {
  const { gc, performance } = globalThis as unknown as Measuring;
  gc();
  return performance.memory.usedJSHeapSize / 1e6;
}

/** An exported library, as a file that a reader would choose. */
function fileOf(count: number): File {
  const parts = [
    '{"format":"second-source-library","version":1,"exported":"2031-01-06","reports":[',
  ];
  for (let i = 0; i < count; i++) {
    const report = { ...reportOf(i, count), id: String(i), version: 1, savedAt: SAVED_AT };
    parts.push(`${i === 0 ? '' : ','}\n${JSON.stringify(report)}`);
  }
  parts.push(']}');
  return new File(parts, 'library.json');
}

async function* textOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** Imports a file of so many reports into an empty library, and measures it. */
async function measureImport(count: number): Promise<ImportMeasured> {
  const file = fileOf(count);
  const library = await Library.open(NAME);
  const heap: number[] = [];
  let told = 0;
  const start = performance.now();
  const { added } = await importLibrary(
    library,
    textOf(file),
    (progress) => {
      told++;
      if (progress.added >= ((heap.length + 1) * count) / 10) heap.push(liveMegabytes());
    },
    new AbortController().signal,
  );
  const seconds = (performance.now() - start) / 1000;
  const controller = new AbortController();
  let abortedAt = 0;
  const again = await importLibrary(
    library,
    textOf(file),
    () => {
      if (abortedAt === 0) abortedAt = performance.now();
      controller.abort();
    },
    controller.signal,
  );
  if (again.outcome !== 'cancelled') throw new Error(`The second import was ${again.outcome}`);
  return {
    seconds,
    added,
    told,
    size: file.size / 1e6,
    heap,
    cancelled: performance.now() - abortedAt,
  };
}

Object.assign(globalThis, { measureImport });
