import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPageLinks } from '../src/article/page-links.ts';

/** Injected when the reader looks for another report: what it returns is the page's links and feeds. */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main: () => readPageLinks(document, location.href),
});
