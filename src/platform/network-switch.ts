import { browser } from './browser.ts';
import { storeLocally } from './stored.ts';

const KEY = 'networkOff';

/** Whether the extension may make requests at all; it may, each when it is asked to, until the reader says otherwise. */
export async function isNetworkOn(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] !== true;
}

export async function switchNetwork(on: boolean): Promise<void> {
  await storeLocally({ [KEY]: !on });
}
