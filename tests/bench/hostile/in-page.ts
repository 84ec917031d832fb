import { readArticle } from '../../../src/article/index.ts';

/* What the benchmark does in a hostile page. */

function readHostile(): { ms: number; found: number; cut: boolean } {
  const start = performance.now();
  const article = readArticle(document, location.href);
  return { ms: performance.now() - start, found: article.text.length, cut: article.partial };
}

Object.assign(globalThis, { readHostile });
