/**
 * Reading the article of a page beside Readability alone, by turns on the same pages: the fixtures of the tests and one
 * long page made of them. Both get a fresh parse of the page, which is not counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../src/article/index.ts';

const TURNS = 5;
const FIXTURES = resolve(import.meta.dirname, '../fixtures/pages');

const pages = readdirSync(FIXTURES).map((name) =>
  readFileSync(join(FIXTURES, name, 'page.html'), 'utf8'),
);
const LONG = `<!doctype html><html lang="en"><title>Long</title><body><article><h1>Long</h1>${Array.from(
  { length: 400 },
  (_, i) =>
    `<p>The harbour office counted ${i + 2} ships at anchor, and said that the next would be let in by noon.</p>`,
).join('')}</article></body></html>`;

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

function milliseconds(read: (document: Document) => unknown, html: string): number {
  const document = documentOf(html);
  const start = performance.now();
  read(document);
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function compare(name: string, sources: readonly string[]): void {
  const own: number[] = [];
  const alone: number[] = [];
  for (let turn = 0; turn <= TURNS; turn++) {
    let a = 0;
    let b = 0;
    for (const html of sources) {
      a += milliseconds((document) => readArticle(document), html);
      b += milliseconds(
        (document) => new Readability(document.cloneNode(true) as Document).parse(),
        html,
      );
    }
    if (turn === 0) continue;
    own.push(a);
    alone.push(b);
  }
  const ratio = median(own.map((time, i) => time / (alone[i] ?? Number.NaN)));
  console.log(
    `${name.padEnd(24)} ${median(own).toFixed(1)} ms, Readability alone ${median(alone).toFixed(1)} ms: ${ratio.toFixed(2)} times`,
  );
}

compare(`${pages.length} fixture pages`, pages);
compare('one page of 400 paragraphs', [LONG]);
