import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../src/article/watch.ts';
import { onStopWatching, tellSeen } from '../src/platform/page-port.ts';

/**
 * The first script of the automatic mode: runs on the sites that the reader chose, looks at the page, and tells
 * the background only where there is an article or a list of them. A page whose extension was updated or removed under it stays quiet.
 */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main(ctx) {
    const tell = (name: 'articleSeen' | 'headlinesSeen') => () => {
      void tellSeen(name).then((heard) => {
        if (!heard) stop();
      });
    };
    const stop = watchPage(window as unknown as Parameters<typeof watchPage>[0], {
      article: tell('articleSeen'),
      list: tell('headlinesSeen'),
    });
    onStopWatching(stop);
    ctx.onInvalidated(stop);
  },
});
