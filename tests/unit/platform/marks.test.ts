import { beforeEach, describe, expect, it, vi } from 'vitest';

const page = vi.hoisted(() => ({
  /** What was done to the page, in order. */
  done: [] as string[],
  answer: (_request: { name: string }): unknown => [],
  /** What hears that the page's script is gone. */
  gone: [] as (() => void)[],
  listeners: [] as ((message: unknown, sender: object) => unknown)[],
}));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      onMessage: {
        addListener: (listener: never) => void page.listeners.push(listener),
        removeListener: (listener: never) => {
          page.listeners = page.listeners.filter((one) => one !== listener);
        },
      },
    },
    scripting: {
      executeScript: async () => void page.done.push('script'),
      removeCSS: async () => void page.done.push('style off'),
      insertCSS: async () => void page.done.push('style on'),
    },
    tabs: {
      connect: () => {
        page.done.push('port');
        return { onDisconnect: { addListener: (gone: () => void) => void page.gone.push(gone) } };
      },
      sendMessage: async (_tab: number, request: { name: string }) => {
        page.done.push(request.name);
        return page.answer(request);
      },
    },
  },
}));

const { clearMarks, onMarkChosen, revealMark, showMarks } = await import(
  '../../../src/platform/marks.ts'
);

const MARK = { key: 'a', text: 'A sentence.' } as const;

beforeEach(() => {
  page.done = [];
  page.listeners = [];
  page.answer = () => [];
});

describe('highlights in a tab’s page', () => {
  it('are shown by the script, which is put there first with one style sheet, and holds them while this is open', async () => {
    page.answer = () => ['a'];
    expect(await showMarks(1, [MARK], (name: string) => name)).toEqual(['a']);
    const all = ['script', 'style off', 'style on', 'marks.show'];
    expect(page.done).toEqual([...all.slice(0, 3), 'port', 'marks.show']);
    page.done = [];
    await showMarks(1, [MARK], (name: string) => name);
    expect(page.done).toEqual(all);
    page.gone[0]?.();
    page.done = [];
    await showMarks(1, [MARK], (name: string) => name);
    expect(page.done).toContain('port');
  });

  it.each([undefined, null, 'a', [1], {}])('are not believed an answer like %j', async (answer) => {
    page.answer = () => answer;
    expect(await showMarks(1, [MARK], (name: string) => name)).toBeNull();
    expect(await revealMark(1, MARK, (name: string) => name)).toBe(false);
  });

  it('are taken away without a script being put anywhere', async () => {
    await clearMarks(2);
    expect(page.done).toEqual(['marks.clear']);
  });

  it('are asked for in turn: a slow request can’t undo what was asked after it', async () => {
    let finish = (): void => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    page.answer = async ({ name }) => {
      if (name === 'marks.show') await slow;
      return [];
    };
    const shown = showMarks(3, [MARK], (name: string) => name);
    const cleared = clearMarks(3);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(page.done).not.toContain('marks.clear');
    finish();
    await Promise.all([shown, cleared]);
    expect(page.done.slice(-2)).toEqual(['marks.show', 'marks.clear']);
  });
});

it('gives highlights a name that says nothing, the same for the style sheet and the script', async () => {
  const names: string[] = [];
  page.answer = (request) => {
    names.push((request as unknown as { as: string }).as);
    return [];
  };
  await showMarks(4, [MARK], (name) => {
    names.push(name);
    return '';
  });
  expect(names[0]).toMatch(/^m[0-9a-f]{32}$/);
  expect(names[1]).toBe(names[0]);
});

describe('a highlight that was clicked', () => {
  it('is told with its tab and key, from the extension’s own scripts alone', () => {
    const chosen = vi.fn();
    const stop = onMarkChosen(chosen);
    const tell = (message: unknown, sender: object) => {
      for (const listener of page.listeners) listener(message, sender);
    };
    const message = { name: 'marks.chosen', key: 'a' };
    tell(message, { id: 'another', tab: { id: 1 } });
    tell(message, { id: 'ours' });
    tell({ name: 'marks.chosen', key: 7 }, { id: 'ours', tab: { id: 1 } });
    tell({ name: 'marks.other', key: 'a' }, { id: 'ours', tab: { id: 1 } });
    tell(null, { id: 'ours', tab: { id: 1 } });
    expect(chosen).not.toHaveBeenCalled();
    tell(message, { id: 'ours', tab: { id: 1 } });
    expect(chosen).toHaveBeenCalledExactlyOnceWith(1, 'a');
    stop();
    expect(page.listeners).toEqual([]);
  });
});
