import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../src/platform/messages.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown>;

const state: { listener: Listener | null } = vi.hoisted(() => ({ listener: null }));

vi.mock('../../../src/platform/answering-browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => (state.listener = listener) },
    },
  },
}));

const { answerMessages, Failure } = await import('../../../src/platform/messages.ts');

const POPUP = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const PAGE = { id: 'ours', url: 'https://news.example/a', tab: { id: 7, incognito: true } };
const REFUSED = { ok: false, code: 'refused' };

const handlers = {
  removeReport: vi.fn<Handlers['removeReport']>(async () => null),
  articleSeen: vi.fn<Handlers['articleSeen']>(async () => null),
};

function ask(message: unknown, sender: object = POPUP): Promise<unknown> {
  if (!state.listener) throw new Error('nobody listens');
  return state.listener(message, sender);
}

beforeEach(() => {
  vi.clearAllMocks();
  answerMessages(handlers as unknown as Handlers);
});

describe('answerMessages', () => {
  it('answers with what the handler gives, as a value', async () => {
    const message = { name: 'removeReport', payload: { id: 'x', more: 'is left out' } };
    expect(await ask(message)).toEqual({ ok: true, value: null });
    expect(handlers.removeReport).toHaveBeenCalledWith({ id: 'x' }, { tab: null });
  });

  it('answers with the code of an expected failure', async () => {
    handlers.removeReport.mockRejectedValueOnce(new Failure('full'));
    expect(await ask({ name: 'removeReport', payload: { id: 'x' } })).toEqual({
      ok: false,
      code: 'full',
    });
  });

  it('answers that something unexpected happened, and tells the console what', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    handlers.removeReport.mockRejectedValueOnce(new Error('secret'));
    expect(await ask({ name: 'removeReport', payload: { id: 'x' } })).toEqual({
      ok: false,
      code: 'unexpected',
    });
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });

  it('answers that there was no room, where the browser said so', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    handlers.removeReport.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    expect(await ask({ name: 'removeReport', payload: { id: 'x' } })).toEqual({
      ok: false,
      code: 'full',
    });
    error.mockRestore();
  });

  it('tells a page’s handler which tab it is, as the browser says', async () => {
    await ask({ name: 'articleSeen', payload: {}, tab: { id: 1 } }, PAGE);
    expect(handlers.articleSeen).toHaveBeenCalledWith({}, { tab: { id: 7, private: true } });
  });

  it.each([
    [
      'a page that sends what only the extension may',
      { name: 'removeReport', payload: { id: 'x' } },
      PAGE,
    ],
    ['the extension sending what only a page may', { name: 'articleSeen', payload: {} }, POPUP],
    [
      'another extension',
      { name: 'removeReport', payload: { id: 'x' } },
      { ...POPUP, id: 'theirs' },
    ],
    [
      'a page whose address begins like ours',
      { name: 'removeReport', payload: { id: 'x' } },
      { ...PAGE, url: 'https://chrome-extension://ours/popup.html' },
    ],
    ['nobody', { name: 'removeReport', payload: { id: 'x' } }, {}],
    ['no such message', { name: 'toString', payload: {} }, POPUP],
    ['a wrong payload', { name: 'removeReport', payload: { id: 3 } }, POPUP],
    ['no payload', { name: 'removeReport' }, POPUP],
    ['no object', 'removeReport', POPUP],
    ['null', null, POPUP],
  ])('refuses %s', async (_what, message, sender) => {
    expect(await ask(message, sender)).toEqual(REFUSED);
    expect(handlers.removeReport).not.toHaveBeenCalled();
    expect(handlers.articleSeen).not.toHaveBeenCalled();
  });
});
