import { cp, mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { nodeEncoder } from '../../../src/cli/encoder.ts';
import { MODEL } from '../../../src/encoder/model.ts';
import type { TabReading } from '../../../src/platform/messages.ts';
import { ENCODER_IDLE_MS } from '../../../src/platform/worker-encoder.ts';
import { buildFolder } from '../../browser/build.ts';
import { ChromiumWithExtension } from '../../browser/chromium.ts';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { FirefoxWithExtension } from '../../browser/firefox.ts';
import { pressToLeave, textOf, untilRead, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { compareWithPasted, saveReport } from '../journeys.ts';
import { everythingKept } from '../kept.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

/** What the background answers to a message about the tab in front. */
async function ask(popup: ExtensionPage, name: string, payload: object = {}): Promise<TabReading> {
  const answer = await popup.evaluate(
    async (name, payload) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.runtime.sendMessage({ name, payload: { tabId: tab?.id, ...payload } });
    },
    name,
    payload,
  );
  const { ok, value, code } = answer as { ok: boolean; value: TabReading; code?: string };
  if (!ok) throw new Error(`${name} was answered with ${code}`);
  return value;
}

/** What the popup sends of a pasted text. */
const pasted = (...more: string[]) => ({
  title: LANDSLIDE_B.title,
  publisher: null,
  byline: null,
  published: null,
  lang: 'en',
  url: null,
  partial: false,
  text: [...LANDSLIDE_B.paragraphs, ...more].join('\n'),
});

const levelsOf = ({ reading }: TabReading) =>
  reading.state === 'compared' ? reading.comparison.figures.map(({ level }) => level) : [];

beforeEach(() => world.here.publish('/a', layOut(LANDSLIDE_A, 'structured')));

describe('a comparison', () => {
  it('is answered at once without contradictions, then as its sentences say', async () => {
    const popup = await world.browser.click(await world.browser.open(world.here.url('/a')));
    await untilShown(popup, 'Add another report');
    const early = await ask(popup, 'addReport', {
      report: pasted(),
    });
    expect(early.closer).toBe('pending');
    expect(levelsOf(early).length).toBeGreaterThan(0);
    expect(levelsOf(early)).not.toContain('contradiction');
    const close = await ask(popup, 'readCloser');
    expect(close.closer).toBe('done');
    // What has been read closely is not read again.
    expect(await ask(popup, 'readTab')).toEqual(close);
    await popup.close();
  });

  it('is read closely in the popup, which says so and says it no more then', async () => {
    const page = await world.browser.open(world.here.url('/a?popup'));
    world.here.publish('/a?popup', layOut(LANDSLIDE_A, 'structured'));
    const popup = await world.browser.click(page);
    await popup.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        for (const region of document.querySelectorAll('[role="status"]')) {
          if (region.textContent?.includes('closely…')) said.push(region.textContent);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await untilRead(popup);
    if (!(await textOf(popup)).includes('Added by you'))
      await compareWithPasted(popup, LANDSLIDE_B);
    await until('the close reading', async () => !(await textOf(popup)).includes('closely…'));
    expect(
      await popup.evaluate(() => (window as unknown as { said: string[] }).said.length),
    ).toBeGreaterThan(0);
    await popup.close();
  });
});

describe('the encoder in the browser', () => {
  it('gives the very vectors that the command line gives', async () => {
    const passages = [...LANDSLIDE_A.paragraphs, ...LANDSLIDE_B.paragraphs].map((text) => ({
      text,
      spans: [{ start: 3, end: 9 }],
    }));
    const popup = await world.browser.click(await world.browser.open(world.here.url('/a')));
    const found = await popup.evaluate(
      (passages) =>
        new Promise<number[][]>((resolve, reject) => {
          const worker = new Worker(chrome.runtime.getURL('/encoder.js'));
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.onmessage = ({ data }) => {
            worker.terminate();
            if (data.failure) return reject(new Error(data.failure));
            const vectors: { sentence: Int8Array; spans: Int8Array[] }[] = data.vectors;
            resolve(
              vectors.flatMap(({ sentence, spans }) => [sentence, ...spans]).map((one) => [...one]),
            );
          };
          worker.postMessage({ id: 1, passages });
        }),
      passages,
    );
    const encoded = await nodeEncoder(1).encode(passages);
    expect(found).toEqual(
      encoded.flatMap(({ sentence, spans }) => [sentence, ...spans]).map((one) => [...one]),
    );
    await popup.close();
  });
});

describe('the vectors of a saved report', () => {
  it('are kept with it, and go with it', async () => {
    world.here.publish('/kept', layOut(LANDSLIDE_A, 'structured'));
    const popup = await world.browser.click(await world.browser.open(world.here.url('/kept')));
    await untilRead(popup);
    await saveReport(popup);
    await until('its vectors', async () => (await everythingKept(popup)).includes(`${MODEL} `));
    await popup.evaluate(async () => {
      const list = await chrome.runtime.sendMessage({ name: 'listReports', payload: {} });
      for (const { id } of (list as { value: { id: string }[] }).value) {
        await chrome.runtime.sendMessage({ name: 'removeReport', payload: { id } });
      }
    });
    expect(await everythingKept(popup)).not.toContain(`${MODEL} `);
    await popup.close();
  });
});

describe('an encoder whose file is damaged', () => {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  it('is done without, and the page of options says so', async () => {
    const kind = inject('browser');
    const folder = await mkdtemp(join(tmpdir(), 'second-source-damaged-'));
    folders.push(folder);
    await cp(buildFolder(kind, 'production'), folder, { recursive: true });
    await truncate(join(folder, 'encoder/encoder.onnx'), 1_000_000);
    const options = { headless: true, keepWelcome: false };
    const browser =
      kind === 'chromium'
        ? await ChromiumWithExtension.launch(folder, options)
        : await FirefoxWithExtension.launch(folder, options);
    try {
      const popup = await browser.click(await browser.open(world.here.url('/a')));
      await compareWithPasted(popup, LANDSLIDE_B);
      const shown = await ask(popup, 'readCloser');
      expect(shown.closer).toBe('unavailable');
      expect(levelsOf(shown).length).toBeGreaterThan(0);
      await until('the end of it', async () => !(await textOf(popup)).includes('closely…'));
      await pressToLeave(popup, 'Options');
      await untilShown(await browser.tab('options.html'), 'The model couldn’t be loaded');
    } finally {
      await browser.close();
    }
  });
});

/** How much faster the clock runs by which the document of the encoder ends itself. */
const FASTER = 20;

// Of Firefox's workers nothing tells from outside: their end is seen in a test of src/platform/worker-encoder.ts.
if (inject('browser') === 'chromium') {
  it('its memory is given back after a minute without use, here of seconds', async () => {
    const popup = await world.browser.click(await world.browser.open(world.here.url('/a')));
    await untilRead(popup);
    if (!(await textOf(popup)).includes('Added by you'))
      await compareWithPasted(popup, LANDSLIDE_B);
    await ask(popup, 'readCloser');
    const { browser } = world.browser as ChromiumWithExtension;
    const offscreen = () => browser.targets().find((one) => one.url().endsWith('/offscreen.html'));
    const document = await (await until('the document of the encoder', offscreen)).asPage();
    await document.evaluate((faster) => {
      const { setTimeout } = window;
      window.setTimeout = ((run: () => void, time = 0) =>
        setTimeout(run, time / faster)) as typeof window.setTimeout;
    }, FASTER);
    // Whatever had been set before is set anew after the next text, which has not been encoded yet.
    const began = Date.now();
    await ask(popup, 'addReport', { report: pasted('The last train had left an hour before.') });
    await until('its end', () => !offscreen());
    expect(Date.now() - began).toBeGreaterThan(ENCODER_IDLE_MS / FASTER);
    expect(Date.now() - began).toBeLessThan(ENCODER_IDLE_MS);
  });
}
