import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageHighlights } from '../src/article/highlights.ts';
import { serveMarks } from '../src/platform/marks-port.ts';

/** Injected when sentences of the page are to be highlighted; put into one page twice, it runs once. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const highlights = new PageHighlights(window);
    serveMarks({
      show: (marks, as) => highlights.show(marks, as),
      reveal: (mark, as) => highlights.reveal(mark, as),
      clear: () => highlights.clear(),
      keyAt: (x, y) => highlights.keyAt(x, y),
    });
  },
});
