import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { leanReadability } from '../../../src/article/lean-readability.ts';
import { blocksIn, copyPage } from '../../../src/article/page-copy.ts';
import { takeSnapshot } from '../../../src/article/snapshot.ts';
import { parsePage } from './page.ts';

const PAGES = resolve(import.meta.dirname, '../../fixtures/pages');
const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** Runs a build of Readability on a page's copy; gives the ids of the blocks that it keeps. */
function kept(build: typeof Readability, name: string): number[] {
  const page = parsePage(readFileSync(join(PAGES, name, 'page.html'), 'utf8'));
  const copy = copyPage(page, takeSnapshot(page).parts, {
    title: 'A headline',
    omitted: new Map(),
    misnamed: new Set(),
  });
  if (!copy) throw new Error(`${name} is too large`);
  const parsed = new build<Element>(copy, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (content) => content as Element,
  }).parse();
  return parsed?.content ? [...blocksIn(parsed.content)] : [];
}

describe('leanReadability', () => {
  const module = { exports: {} };
  new Function('module', leanReadability(SOURCE))(module);
  const lean = module.exports as typeof Readability;

  it.each(readdirSync(PAGES))('keeps what the whole library keeps of %s', (name) => {
    expect(kept(lean, name)).toEqual(kept(Readability, name));
  });

  it('is a good part smaller', () => {
    expect(leanReadability(SOURCE).length).toBeLessThan(SOURCE.length * 0.8);
  });

  it('refuses a library that is laid out in another way', () => {
    expect(() => leanReadability('class Readability {}')).toThrow(/no method/);
  });
});
