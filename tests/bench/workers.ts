import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';

/** The code of a file of this folder with all that it imports, as one script. */
export async function bundle(file: string): Promise<string> {
  const built = (await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built.flatMap((one) => one.output).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled`);
  return chunk.code;
}

/** A script within a page. The one of the workers has the id "worker" and the type text/plain. */
export const script = (id: string, type: string, code: string) =>
  `<script id="${id}" type="${type}">${code.replaceAll('</script', '<\\/script')}</script>`;

/** Gives a task to a new worker of the page's: its answer, and how many milliseconds it took with the start. */
export async function inWorker<T>(page: Page, task: object): Promise<{ taken: number; answer: T }> {
  return page.evaluate(
    (task) =>
      new Promise<{ taken: number; answer: never }>((resolve, reject) => {
        const code = document.querySelector('#worker')?.textContent ?? '';
        const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
        const start = performance.now();
        const worker = new Worker(address);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }) => {
          resolve({ taken: performance.now() - start, answer: data as never });
          worker.terminate();
        };
        worker.postMessage(task);
      }),
    task,
  );
}
