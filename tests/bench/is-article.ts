/**
 * How often the decision "is this an article?" agrees with labels, on the project's fixtures and on labelled pages:
 *
 *     npx tsx tests/bench/is-article.ts [PAGES.jsonl] [--show]
 *
 * PAGES.jsonl has a line for each page: {"url", "html", "isArticle"}.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArticle } from '../../src/article/index.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/pages');

interface Labelled {
  readonly url: string | null;
  readonly html: string;
  readonly isArticle: boolean;
}

function fixtures(): Labelled[] {
  return readdirSync(FIXTURES).map((name) => {
    const { url, isArticle } = JSON.parse(
      readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'),
    ) as Labelled;
    return { url, isArticle, html: readFileSync(join(FIXTURES, name, 'page.html'), 'utf8') };
  });
}

function pagesOf(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
}

function measure(name: string, pages: readonly Labelled[], show: boolean): void {
  const count = { true: [0, 0], false: [0, 0] };
  for (const { url, html, isArticle } of pages) {
    const said = readArticle(parsePage(html).document, url).isArticle;
    const cell = count[`${isArticle}`];
    cell[0] = (cell[0] ?? 0) + 1;
    if (said === isArticle) cell[1] = (cell[1] ?? 0) + 1;
    else if (show) console.log(`  ${url} is ${isArticle ? 'an article' : 'none'}`);
  }
  const [articles = 0, known = 0] = count.true;
  const [others = 0, left = 0] = count.false;
  const right = ((known + left) / (articles + others)).toFixed(3);
  console.log(
    `${name}: ${right} right; ${known} of ${articles} articles, ${left} of ${others} others`,
  );
}

const show = process.argv.includes('--show');
measure('fixtures', fixtures(), show);
for (const file of process.argv.slice(2).filter((one) => !one.startsWith('--'))) {
  measure('labelled pages', pagesOf(file), show);
}
