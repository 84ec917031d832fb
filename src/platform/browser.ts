import type { Browser } from 'webextension-polyfill';

export type { Commands, Permissions, Runtime, Tabs } from 'webextension-polyfill';

/**
 * The one seam to the browser's extension APIs: everything else imports `browser` from here, so that tests can replace
 * it. Every supported browser gives promises natively, under one name or the other; what one of them still lacks comes
 * from the polyfill, in answering-browser.ts, which only the background loads: a popup opens at every click, and would
 * carry 10 kB that it makes no use of.
 */
const world = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };

export const browser = (world.browser ?? world.chrome) as Browser;
