/**
 * The browser for the part that answers messages: there a listener gives its answer as a promise, which Chromium takes
 * from the polyfill alone.
 */
export { default as browser } from 'webextension-polyfill';
