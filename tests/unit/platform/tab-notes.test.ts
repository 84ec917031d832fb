import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type TabNote, TabNotes } from '../../../src/platform/tab-notes.ts';

vi.mock('../../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const NOTE: TabNote = {
  page: {
    id: 'page:a',
    origin: 'page',
    url: null,
    title: 'A',
    publisher: null,
    byline: null,
    published: null,
    lang: null,
    partial: false,
    text: 'The quay was closed.',
  },
  otherId: 'saved:b',
  added: [],
};

beforeEach(() => fakeBrowser.reset());

describe('notes on tabs', () => {
  it('outlive the background', async () => {
    await new TabNotes().set(3, NOTE, false);
    expect(await new TabNotes().get(3)).toEqual(NOTE);
    expect(await new TabNotes().get(4)).toBeNull();
  });

  it('are not kept of private tabs beyond the background’s own memory', async () => {
    const notes = new TabNotes();
    await notes.set(3, NOTE, true);
    expect(await notes.get(3)).toEqual(NOTE);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await new TabNotes().get(3)).toBeNull();
  });

  it.each([null, 'nonsense', {}, { ...NOTE, added: [{}] }, { ...NOTE, page: { text: 1 } }])(
    'that are not well-formed are none: %j',
    async (stored) => {
      await fakeBrowser.storage.session.set({ 'tab:3': stored });
      expect(await new TabNotes().get(3)).toBeNull();
    },
  );

  it('go with the tab', async () => {
    const notes = new TabNotes();
    await notes.set(3, NOTE, false);
    await notes.set(4, NOTE, true);
    await Promise.all([notes.remove(3), notes.remove(4)]);
    expect([await notes.get(3), await notes.get(4)]).toEqual([null, null]);
  });
});
