import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Readings } from '../../../entrypoints/background/readings.ts';
import { Vectors } from '../../../entrypoints/background/vectors.ts';
import { RecentReports } from '../../../src/compare/index.ts';
import type { Encoder } from '../../../src/encoder/index.ts';
import { Library } from '../../../src/library/index.ts';

vi.mock('../../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const NOW = '2031-05-15T10:00:00.000Z';
const encoder: Encoder = { model: 'model/1', encode: async () => [] };

/** What the content script gives of a page. */
function injected(name: string) {
  const url = `https://${name}.example/report`;
  const nothing = { byline: null, publisher: null, published: null, updated: null };
  return {
    result: {
      ...nothing,
      ...{ url, canonicalUrl: null, isArticle: true, partial: false, lang: 'en' },
      ...{ asides: [], standfirst: null, paragraphs: [], posts: [] },
      title: `News of ${name}`,
      text: `The harbour of ${name} was closed on Monday, and 12 ships were turned away by noon.`,
    },
  };
}

let library: Library;
let readings: Readings;
let tabId: number;

beforeEach(async () => {
  fakeBrowser.reset();
  tabId = (await fakeBrowser.tabs.create({ url: 'https://averil.example/report' })).id ?? 0;
  library = await Library.open(`background-readings-${Math.random()}`);
  readings = new Readings({
    vectors: new Vectors({ encoder, library: async () => library }),
    recent: new RecentReports(),
    sources: [],
    library: async () => library,
    now: () => NOW,
    onRead: () => {},
    onSaved: () => {},
    onHeldCompared: () => {},
  });
});

describe('what a tab without a second report shows', () => {
  it('is the page that it shows now, and whether that one is saved', async () => {
    await readings.read(tabId, injected('averil'));
    await readings.save(tabId, 'page');
    expect(await readings.read(tabId, injected('averil'))).toMatchObject({
      saved: true,
      reading: { state: 'noOther', page: { title: 'News of averil' } },
    });
    expect(await readings.read(tabId, injected('orrin'))).toMatchObject({
      saved: false,
      reading: { state: 'noOther', page: { title: 'News of orrin' } },
    });
  });

  it('is not saved any more once the report was deleted', async () => {
    await readings.read(tabId, injected('averil'));
    await readings.save(tabId, 'page');
    await readings.read(tabId, injected('averil'));
    for (const { id } of await library.list()) await library.remove(id);
    expect(await readings.read(tabId, injected('averil'))).toMatchObject({ saved: false });
  });
});
