import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticle } from '../src/article/index.ts';

/**
 * Injected by the background when the reader asks; what it returns is the answer. It looks once and leaves nothing
 * in the page, so it needs none of the context that WXT gives to scripts that stay (4 kB, and events that the page
 * could see): WXT leaves that out for the page's own world. Where the script runs is up to who injects it, which
 * for `scripting.executeScript` is the extension's own, isolated world.
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main: () => readArticle(document, location.href),
});
