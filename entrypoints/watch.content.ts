import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchForArticles } from '../src/article/watch.ts';
import { onStopWatching, tellArticleSeen } from '../src/platform/page-port.ts';

/**
 * The first script of the automatic mode: runs on the sites that the reader chose, looks at the page, and tells
 * the background only where there is an article. A page whose extension was updated or removed under it stays quiet.
 */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main(ctx) {
    const stop = watchForArticles(
      window as unknown as Parameters<typeof watchForArticles>[0],
      () => {
        void tellArticleSeen().then((heard) => {
          if (!heard) stop();
        });
      },
    );
    onStopWatching(stop);
    ctx.onInvalidated(stop);
  },
});
