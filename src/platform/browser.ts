/**
 * The one seam to the browser's extension APIs: everything else imports `browser` from here, so that
 * tests can replace it and the polyfill can go once every supported browser has promises natively.
 */
export type { Permissions, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
