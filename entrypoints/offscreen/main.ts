import { readArticle } from '../../src/article/index.ts';
import { answerParsing } from '../../src/platform/offscreen.ts';

// What DOMParser makes has no window: no script of the page runs, and nothing that it names is loaded.
answerParsing((html, address) =>
  readArticle(new DOMParser().parseFromString(html, 'text/html'), address),
);
