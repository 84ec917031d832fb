/**
 * Reads every page of a folder of test pages in Readability's form (a folder each with source.html, expected.html,
 * expected-metadata.json) and prints how alike the text is to the expected one, how long each page takes and how
 * that compares to Readability alone on the same parsed page.
 *
 *     npx tsx tests/bench/extract-pages.ts FOLDER [--show N]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../src/article/index.ts';

const SLOW_MS = 1000;

interface Result {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly ours: number;
  readonly readability: number;
  readonly isArticle: boolean;
}

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Runs of four words, counted. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function likeness(
  text: string,
  expected: string,
): { precision: number; recall: number; f1: number } {
  const found = shingles(text);
  const wanted = shingles(expected);
  let common = 0;
  for (const [key, count] of found) common += Math.min(count, wanted.get(key) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  const precision = common / (sum(found) || 1);
  const recall = common / (sum(wanted) || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Text of the expected page, with a space where elements meet: ours has a line break there. */
function textOf(document: Document): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    parts.push(node.nodeValue ?? '');
  return parts.join(' ');
}

function timed<T>(action: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = action();
  return { value, ms: performance.now() - start };
}

function measure(folder: string, name: string): Result {
  const html = readFileSync(join(folder, name, 'source.html'), 'utf8');
  const expected = textOf(
    parse(`<html><body>${readFileSync(join(folder, name, 'expected.html'), 'utf8')}</body></html>`),
  );
  const page = parse(html);
  const readability = timed(() => new Readability(page.cloneNode(true) as Document).parse());
  const ours = timed(() => readArticle(page, `https://news.example/${name}`));
  return {
    name,
    ...likeness(ours.value.text, expected),
    ours: ours.ms,
    readability: readability.ms,
    isArticle: ours.value.isArticle,
  };
}

const mean = (values: readonly number[]) =>
  values.reduce((a, b) => a + b, 0) / (values.length || 1);

function main(args: readonly string[]): number {
  const show = args.includes('--show') ? Number(args[args.indexOf('--show') + 1]) : 0;
  const [folder] = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--show');
  if (!folder || !existsSync(folder)) {
    console.error('usage: npx tsx tests/bench/extract-pages.ts FOLDER [--show N]');
    return 2;
  }
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.html')));
  const results: Result[] = [];
  const failed: string[] = [];
  for (const name of names) {
    try {
      results.push(measure(folder, name));
    } catch (error) {
      failed.push(`${name}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  const slow = results.filter(({ ours }) => ours > SLOW_MS);
  const sum = (key: 'ours' | 'readability') => results.reduce((total, r) => total + r[key], 0);
  for (const key of ['precision', 'recall', 'f1'] as const) {
    console.log(key.padEnd(24), mean(results.map((r) => r[key])).toFixed(4));
  }
  console.log('pages'.padEnd(24), results.length);
  console.log('exceptions'.padEnd(24), failed.length, ...failed);
  console.log(
    'over one second'.padEnd(24),
    slow.length,
    ...slow.map((r) => `${r.name} ${r.ours.toFixed(0)}`),
  );
  console.log('time / Readability'.padEnd(24), (sum('ours') / sum('readability')).toFixed(3));
  console.log('called articles'.padEnd(24), results.filter((r) => r.isArticle).length);
  for (const r of results.sort((a, b) => a.f1 - b.f1).slice(0, show)) {
    console.log(
      `  ${r.f1.toFixed(3)} p ${r.precision.toFixed(3)} r ${r.recall.toFixed(3)} ${r.ours.toFixed(0)} ms (${r.readability.toFixed(0)}) ${r.isArticle ? '' : 'no article '}${r.name}`,
    );
  }
  return failed.length + slow.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
