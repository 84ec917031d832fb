import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabReading } from '../../../src/platform/messages.ts';
import {
  dropAllPrepared,
  dropPrepared,
  keepPrepared,
  preparedFor,
  preparedFrom,
  preparedOf,
} from '../../../src/platform/prepared.ts';
import { compared, noOther } from '../../component/fixtures.ts';

vi.mock('../../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const SHOWN: TabReading = {
  reading: { ...compared, oneSource: false, copyOf: {} },
  closer: 'done',
  saved: false,
  private: false,
};
const seen = (text: string, isArticle = true) => ({ result: { isArticle, text } });

beforeEach(() => fakeBrowser.reset());

describe('what was shown of a tab', () => {
  it('is there for the next click, as it was, and for no other tab', async () => {
    await keepPrepared(3, 7, SHOWN);
    expect(await preparedOf(3)).toBe(JSON.stringify(SHOWN));
    expect(await preparedOf(4)).toBeNull();
  });

  it('is shown again where it was made from the same, read as closely as can be', async () => {
    await keepPrepared(3, 7, SHOWN);
    expect(await preparedFrom(3, 7)).toEqual(SHOWN);
    expect(await preparedFrom(3, 8)).toBeNull();
    expect(await preparedFrom(4, 7)).toBeNull();
    await keepPrepared(3, 7, { ...SHOWN, closer: 'unavailable' });
    expect(await preparedFrom(3, 7)).toBeNull();
  });

  it('is not kept of private windows, nor where there was no comparison', async () => {
    await keepPrepared(3, 7, SHOWN);
    await keepPrepared(3, 7, { ...SHOWN, private: true });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    await keepPrepared(3, 7, SHOWN);
    await keepPrepared(3, 7, { ...SHOWN, reading: noOther as TabReading['reading'] });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('gives way where there is no room for it', async () => {
    await keepPrepared(3, 7, SHOWN);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
    await keepPrepared(3, 7, { ...SHOWN, saved: true });
    expect(await preparedOf(3)).toBeNull();
  });

  it('is forgotten with the tab, or of all tabs, and nothing else is', async () => {
    await fakeBrowser.storage.session.set({ 'tab:3': 'a note' });
    await keepPrepared(3, 7, SHOWN);
    await keepPrepared(4, 7, SHOWN);
    await keepPrepared(5, 7, SHOWN);
    await dropPrepared(3);
    expect(await preparedOf(3)).toBeNull();
    expect(await preparedOf(4)).not.toBeNull();
    await dropAllPrepared();
    expect(await fakeBrowser.storage.session.get()).toEqual({ 'tab:3': 'a note' });
  });
});

describe('what was prepared', () => {
  const prepared = JSON.stringify(SHOWN);

  it('is shown of a page that still has the very text', () => {
    expect(preparedFor(seen(compared.page.text), prepared)).toEqual(SHOWN);
  });

  it.each([
    ['another text', seen(`${compared.page.text} More.`), prepared],
    ['no article', seen(compared.page.text, false), prepared],
    ['a page that could not be read', { error: 'Cannot access contents of the page' }, prepared],
    ['a page that answered nonsense', { result: 7 }, prepared],
    ['nothing prepared', seen(compared.page.text), null],
  ])('is not shown of %s', (_what, injected, kept) => {
    expect(preparedFor(injected, kept)).toBeNull();
  });
});
