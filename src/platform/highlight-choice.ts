import { browser } from './browser.ts';

const KEY = 'highlights';

interface Choices {
  readonly off: boolean;
  /** Hosts on which nothing is highlighted. */
  readonly notOn: readonly string[];
}

export type HighlightChoice = 'on' | 'notHere' | 'off';

async function read(): Promise<Choices> {
  const stored = await browser.storage.local.get(KEY);
  const { off, notOn } = (stored[KEY] ?? {}) as Readonly<Record<string, unknown>>;
  return {
    off: off === true,
    notOn: Array.isArray(notOn) ? notOn.filter((one) => typeof one === 'string') : [],
  };
}

/** Whether sentences are highlighted in pages of a host (null: of none); they are, until the reader says otherwise. */
export async function highlightChoice(host: string | null): Promise<HighlightChoice> {
  const { off, notOn } = await read();
  if (off) return 'off';
  return host !== null && notOn.includes(host) ? 'notHere' : 'on';
}

/** Changes it: for all sites, or for a host alone. */
export async function chooseHighlight(host: string | null, choice: HighlightChoice): Promise<void> {
  const { notOn } = await read();
  const others = notOn.filter((one) => one !== host);
  const isHere = choice === 'notHere' && host !== null;
  const choices: Choices = {
    off: choice === 'off',
    notOn: choice === 'off' ? notOn : isHere ? [...others, host].sort() : others,
  };
  await browser.storage.local.set({ [KEY]: choices });
}
