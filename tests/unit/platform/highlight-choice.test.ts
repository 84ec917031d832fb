import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored: Record<string, unknown> = vi.hoisted(() => ({}));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
        set: async (values: object) => void Object.assign(stored, structuredClone(values)),
      },
    },
  },
}));

const { chooseHighlight, highlightChoice } = await import(
  '../../../src/platform/highlight-choice.ts'
);

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
});

describe('the choice of highlights', () => {
  it('is on until the reader says otherwise, and where there is no site', async () => {
    expect(await highlightChoice('news.example')).toBe('on');
    expect(await highlightChoice(null)).toBe('on');
  });

  it('is kept for one site alone', async () => {
    await chooseHighlight('news.example', 'notHere');
    expect(await highlightChoice('news.example')).toBe('notHere');
    expect(await highlightChoice('post.example')).toBe('on');
    await chooseHighlight('news.example', 'on');
    expect(await highlightChoice('news.example')).toBe('on');
  });

  it('off everywhere, keeps what was chosen for sites', async () => {
    await chooseHighlight('news.example', 'notHere');
    await chooseHighlight('post.example', 'off');
    expect(await highlightChoice('elsewhere.example')).toBe('off');
    expect(stored.highlights).toEqual({ off: true, notOn: ['news.example'] });
    await chooseHighlight('post.example', 'on');
    expect(await highlightChoice('post.example')).toBe('on');
    expect(await highlightChoice('news.example')).toBe('notHere');
  });

  it('names no site where there is none to name', async () => {
    await chooseHighlight(null, 'notHere');
    expect(stored.highlights).toEqual({ off: false, notOn: [] });
  });

  it.each([null, 'off', { off: 'yes' }, { off: true, notOn: [7] }, []])(
    'takes a stored value that is not well-formed for none: %j',
    async (value) => {
      stored.highlights = value;
      expect(await highlightChoice('news.example')).toBe('on');
    },
  );
});
