import type { ExtensionPage } from '../browser/extension-browser.ts';
import { submit, untilShown } from '../browser/popup.ts';
import type { Site } from '../browser/sites/site.ts';

/** Sets up a news search with a feed on the page of options, at `/search` of a site. */
export async function setUpSearch(options: ExtensionPage, site: Site): Promise<void> {
  await submit(options, 'Address', `${site.url('/search')}?q={query}&from={from}`);
  await untilShown(options, 'News search (RSS) · ');
}

/** Chooses the service that was set up last, in the popup's view of finding another report. */
export async function chooseLastService(popup: ExtensionPage, site: Site): Promise<void> {
  await popup.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.find select');
    if (!select) throw new Error('There is no choice of services');
    select.value = select.options[select.options.length - 1]?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await untilShown(popup, `Search ${new URL(site.url('/')).host}`);
}
