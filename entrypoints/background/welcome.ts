import { browser } from '../../src/platform/browser.ts';

/** Shows the page of the first run, once: not after an update, and not when the browser is updated. */
export async function welcomeAfter(reason: string): Promise<void> {
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
