import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import german from '../../../assets/locales/de.json';
import english from '../../../assets/locales/en.json';
import { buildFolder } from '../../browser/build.ts';

/** 1 kB as browsers' stores and Vite count it. */
const KB = 1000;

describe.each(['chromium', 'firefox'] as const)('the build for %s', (kind) => {
  const folder = buildFolder(kind, 'production');
  const sizeOf = (file: string) => statSync(join(folder, file)).size / KB;

  /** What a page of the extension loads before it runs: its scripts and styles, and what they import at once. */
  function loadedBy(page: string): string[] {
    const html = readFileSync(join(folder, page), 'utf8');
    const found = new Set<string>();
    const add = (file: string) => {
      if (found.has(file)) return;
      found.add(file);
      if (!file.endsWith('.js')) return;
      const code = readFileSync(join(folder, file), 'utf8');
      for (const [, path = ''] of code.matchAll(
        /(?:^|[;}])import(?:[^"';()]*from)?["'](\.[^"']+)["']/g,
      )) {
        add(posix.join(posix.dirname(file), path));
      }
    };
    for (const [, path = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) add(path);
    return [...found];
  }

  // It knows other articles, comments and endings from the report, which the 60 kB it once had do not hold.
  it('keeps the content script under 75 kB', () => {
    expect(sizeOf('content-scripts/article.js')).toBeLessThan(75);
  });

  it('keeps the script of watched pages under 12 kB', () => {
    expect(sizeOf('content-scripts/watch.js')).toBeLessThan(12);
  });

  // A background that was stopped starts at a click: the encoder's runtime is loaded in a worker, when it is needed.
  it('keeps the encoder out of what the background loads, and its script under 120 kB', () => {
    const parts = (file: string) => {
      const code = readFileSync(join(folder, file), 'utf8');
      return ['InferenceSession', 'BertNormalizer'].filter((part) => code.includes(part));
    };
    expect(parts('background.js')).toEqual([]);
    expect(parts('encoder.js')).toHaveLength(2);
    expect(sizeOf('encoder.js')).toBeLessThan(120);
  });

  it('keeps what draws out of the background, and where that is a worker what parses feeds, and it under 610 kB', () => {
    const PREACT = '__html';
    const FEEDS = 'Unrecognized feed format';
    const code = (file: string) => readFileSync(join(folder, file), 'utf8');
    const chunks = readdirSync(join(folder, 'chunks')).map((file) => code(join('chunks', file)));
    for (const part of [PREACT, FEEDS]) {
      const isElsewhere = chunks.some((chunk) => chunk.includes(part));
      expect(isElsewhere || code('background.js').includes(part), part).toBe(true);
    }
    expect(code('background.js')).not.toContain(PREACT);
    if (kind === 'firefox') return;
    expect(code('background.js')).not.toContain(FEEDS);
    expect(sizeOf('background.js')).toBeLessThan(610);
  });

  it('keeps the scripts that the popup loads under 80 kB, and its styles under 20 kB', () => {
    const files = loadedBy('popup.html');
    const sum = (ending: string) =>
      files.filter((file) => file.endsWith(ending)).reduce((all, file) => all + sizeOf(file), 0);
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
    expect(sum('.js')).toBeLessThan(80);
    expect(sum('.css')).toBeGreaterThan(0);
    expect(sum('.css')).toBeLessThan(20);
  });

  // A language is one file, of which each bundle has its part.
  it('keeps the texts of finding, options and library, and every other language, out of what the popup loads', () => {
    const code = loadedBy('popup.html')
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const { reading, finding, pages } = english;
    expect(code).toContain(reading['privacy.local']);
    expect(code).not.toContain(finding['find.search.how']);
    expect(code).not.toContain(pages['options.privacy.device']);
    expect(code).not.toContain(german.reading['privacy.local']);
  });

  // A popup is laid out small before it gets its size: each style would be computed twice.
  it('has no style of the popup depend on the size of the window', () => {
    const styles = loadedBy('popup.html').filter((file) => file.endsWith('.css'));
    const conditions = styles.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/@media([^{]*)/g)].map(
        ([, condition = '']) => condition,
      ),
    );
    expect(conditions.length).toBeGreaterThan(0);
    expect(conditions.filter((condition) => /width|height|aspect/.test(condition))).toEqual([]);
  });
});
