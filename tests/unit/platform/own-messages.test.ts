import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownMessage } from '../../../src/platform/own-messages.ts';

vi.mock('../../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const OF_BROWSER: Readonly<Record<string, string>> = {
  language: 'fr',
  headlinesHighlighted: 'Titres',
};

const GERMAN = {
  language: { message: 'de' },
  headlinesHighlighted: { message: 'Schlagzeilen' },
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => OF_BROWSER[name] ?? '');
  vi.stubGlobal('fetch', async (address: string) => {
    if (!address.endsWith('/_locales/de/messages.json')) throw new TypeError('no such file');
    return Response.json(GERMAN);
  });
});

it('is in the browser’s language where the reader chose none', async () => {
  expect(await ownMessage('headlinesHighlighted')).toEqual({ text: 'Titres', lang: 'fr' });
});

it('is in the language that the reader chose', async () => {
  await fakeBrowser.storage.local.set({ language: 'de' });
  expect(await ownMessage('headlinesHighlighted')).toEqual({ text: 'Schlagzeilen', lang: 'de' });
});

it.each(['xx', '../de', ''])(
  'is in the browser’s where there is no language “%s”',
  async (chosen) => {
    await fakeBrowser.storage.local.set({ language: chosen });
    expect(await ownMessage('headlinesHighlighted')).toEqual({ text: 'Titres', lang: 'fr' });
  },
);
