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

  it('take the room of what was prepared, and are kept in memory where there is none', async () => {
    const { session } = fakeBrowser.storage;
    const full = new Error('Session storage quota bytes exceeded. Values were not stored.');
    const notes = new TabNotes();
    await session.set({ 'shown:3': '{}', 'shown-of:3': 1 });
    vi.spyOn(session, 'set').mockRejectedValueOnce(full);
    await notes.set(3, NOTE, false);
    expect(await session.get()).toEqual({ 'tab:3': NOTE });

    vi.spyOn(console, 'error').mockReturnValue();
    const later = { ...NOTE, otherId: null };
    vi.spyOn(session, 'set').mockRejectedValue(full);
    await notes.set(3, later, false);
    expect(await notes.get(3)).toEqual(later);
    // Not what was noted before.
    expect(await new TabNotes().get(3)).toBeNull();
    vi.restoreAllMocks();
    await notes.set(3, NOTE, false);
    expect(await new TabNotes().get(3)).toEqual(NOTE);
    expect(await notes.get(3)).toEqual(NOTE);
  });

  it('go with the tab', async () => {
    const notes = new TabNotes();
    await notes.set(3, NOTE, false);
    await notes.set(4, NOTE, true);
    await Promise.all([notes.remove(3), notes.remove(4)]);
    expect([await notes.get(3), await notes.get(4)]).toEqual([null, null]);
  });
});
