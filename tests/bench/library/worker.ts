/// <reference lib="webworker" />
import { Library } from '../../../src/library/index.ts';
import type { Signature } from '../../../src/stories/index.ts';
import { askOneIndex, seedOneIndex } from './one-index.ts';
import { reportOf } from './reports.ts';
import { seedLibrary } from './seed.ts';

declare const self: DedicatedWorkerGlobalScope;

/** What the benchmark's page asks of a worker that has just started. */
export type Task =
  | { readonly name: 'seed' | 'seedOneIndex'; readonly count: number }
  | { readonly name: 'query' | 'queryOneIndex'; readonly signature: Signature }
  | { readonly name: 'save'; readonly times: number; readonly count: number };

const NOW = '2031-01-06T09:00:00.000Z';

async function query(signature: Signature): Promise<number> {
  const library = await Library.open();
  return (await library.ofStory(signature)).length;
}

/** Milliseconds that saving each of some new reports takes, in weeks all over the library. */
async function save(times: number, count: number): Promise<number[]> {
  const library = await Library.open();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const draft = reportOf(Math.floor((i * count) / times), count);
    const report = { ...draft, url: `https://new.example/${crypto.randomUUID()}` };
    const start = performance.now();
    await library.save(report, NOW);
    taken.push(performance.now() - start);
  }
  return taken;
}

async function perform(task: Task): Promise<number | readonly number[] | null> {
  switch (task.name) {
    case 'seed':
      await seedLibrary(task.count);
      return null;
    case 'seedOneIndex':
      await seedOneIndex(task.count);
      return null;
    case 'query':
      return query(task.signature);
    case 'queryOneIndex':
      return askOneIndex(task.signature);
    case 'save':
      return save(task.times, task.count);
  }
}

self.onmessage = async ({ data }: MessageEvent<Task>) => {
  self.postMessage(await perform(data));
};
