import { defineContentScript } from 'wxt/utils/define-content-script';
import { HeadlineMarks } from '../src/article/headline-marks.ts';
import { serveHeadlines } from '../src/platform/headlines-port.ts';

/**
 * Injected by the background into a watched front page where the library has reports of these weeks; what it returns
 * are the page's headlines. WXT's context is left out as in article.content.ts: like that script, this one runs in
 * the extension's own world, because `scripting.executeScript` puts it there.
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main: () =>
    serveHeadlines((changed) => {
      const marks = new HeadlineMarks(window, changed);
      return {
        list: () => marks.list(),
        show: (marked, label) => marks.show(marked, label),
        clear: () => marks.clear(),
      };
    }),
});
