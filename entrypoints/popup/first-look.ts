import { type Injected, injectReader } from '../../src/platform/inject.ts';
import { storedLanguage } from '../../src/platform/language-choice.ts';
import { preparedOf } from '../../src/platform/prepared.ts';
import { send } from '../../src/platform/send.ts';
import { type FrontTab, frontTab } from './front-tab.ts';

/** All that can be known of a tab's page without the background. */
export interface FirstLook {
  /** What the content script read of the page as it is now. */
  readonly injected: Injected;
  /** What was last shown of it, as JSON, or null. */
  readonly prepared: string | null;
}

/** What is found out at a click before anything can be drawn. */
export interface Beginning {
  readonly tab: Promise<FrontTab | null>;
  readonly look: Promise<FirstLook | null>;
  /** The language that the reader chose for this extension, or null. */
  readonly chosenLanguage: Promise<string | null>;
}

export async function firstLook(tabId: number): Promise<FirstLook> {
  const [injected, prepared] = await Promise.all([injectReader(tabId), preparedOf(tabId)]);
  return { injected, prepared };
}

const world = globalThis as { secondSourceBeginning?: Beginning };

/** Begins what a click needs, once for each popup: the second call gives what the first has begun. */
export function begin(): Beginning {
  world.secondSourceBeginning ??= beginning();
  return world.secondSourceBeginning;
}

function beginning(): Beginning {
  const tab = frontTab();
  // A comparison that is there already is painted first: the background would wake at its cost.
  void tab.then(async (front) => {
    if (!front || (await preparedOf(front.id)) === null) void send('wake', {});
  });
  const look = tab.then((front) => front && firstLook(front.id));
  return { tab, look, chosenLanguage: storedLanguage() };
}
