import type { Browser } from 'webextension-polyfill';

/** What functions that run in a page of the extension find there: the browser's own API, in both browsers. */
declare global {
  var chrome: Browser;
}
