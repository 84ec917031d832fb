import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticle } from '../src/article/index.ts';

/** Injected by the background when the reader asks; what it returns is the answer. */
export default defineContentScript({
  registration: 'runtime',
  main: () => readArticle(document, location.href),
});
