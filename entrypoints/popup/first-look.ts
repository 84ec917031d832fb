import { type Injected, injectReader } from '../../src/platform/inject.ts';
import { preparedOf } from '../../src/platform/prepared.ts';

/** All that can be known of a tab's page without the background. */
export interface FirstLook {
  /** What the content script read of the page as it is now. */
  readonly injected: Injected;
  /** What was last shown of it, as JSON, or null. */
  readonly prepared: string | null;
}

export async function firstLook(tabId: number): Promise<FirstLook> {
  const [injected, prepared] = await Promise.all([injectReader(tabId), preparedOf(tabId)]);
  return { injected, prepared };
}
