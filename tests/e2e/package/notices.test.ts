import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../browser/build.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const MODULES = join(ROOT, 'node_modules');

/** What WXT and the bundler write into their output by themselves. */
const BUILDERS = ['wxt', '@wxt-dev/browser', 'vite', 'rolldown'];
/** Dependencies of libraries that only serve what is not used of these: writing XML. Nothing of them is bundled. */
const UNUSED = ['fast-xml-builder'];
const DATA = ['all-MiniLM-L6-v2', 'WordNet 3.1', 'wordfreq 3.1.1'];

const IMPORT =
  /^(?:import|export)\s+(?!type\s)(?:[^'";]*?from\s+)?'(?<from>[^']+)'|import\(\s*'(?<lazy>[^']+)'/gm;

/** The packages that a source file imports, and those that the files import which it imports. */
function importedFrom(entries: readonly string[]): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const read = (file: string) => {
    if (seen.has(file) || !/\.tsx?$/.test(file)) return;
    seen.add(file);
    for (const { groups } of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const from = groups?.from ?? groups?.lazy ?? '';
      if (from.startsWith('.')) read(resolve(dirname(file), from));
      else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
    }
  };
  for (const entry of entries) read(entry);
  return packages;
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The folder of a package as another package finds it. */
function folderOf(name: string, from: string): string {
  for (let folder = from; folder.startsWith(ROOT); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
  }
  throw new Error(`${name} is not installed`);
}

/** The folders of packages with all that they depend on. */
function withDependencies(names: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  const add = (name: string, from: string) => {
    const folder = folderOf(name, from);
    if (folders.has(folder)) return;
    folders.add(folder);
    // What the extension uses of it is one file that was bundled before it was published.
    if (name === 'onnxruntime-web') return;
    for (const needed of Object.keys(manifestOf(folder).dependencies ?? {})) {
      if (!UNUSED.includes(needed)) add(needed, folder);
    }
  };
  for (const name of names) add(name, ROOT);
  return folders;
}

const titleOf = (folder: string) => {
  const { name, version } = manifestOf(folder);
  return `${name} ${version}`;
};

const entrypoints = readdirSync(join(ROOT, 'entrypoints'), { recursive: true, encoding: 'utf8' });
const imported = importedFrom(entrypoints.map((file) => join(ROOT, 'entrypoints', file)));
const libraries = withDependencies([...imported].filter((name) => !BUILDERS.includes(name)));

describe.each(['chromium', 'firefox'] as const)('the notices of the build for %s', (kind) => {
  const file = join(buildFolder(kind, 'production'), 'third-party-notices.txt');
  const text = readFileSync(file, 'utf8');
  const [introduction = '', ...entries] = text.split(/\n\n={80}\n\n/);
  const titles = entries.map((entry) => entry.split('\n', 1)[0] ?? '');

  it('name every package that the extension imports, with its dependencies, the builders and the data', () => {
    expect(introduction).toMatch(/^\uFEFFThird-party notices\n/);
    expect(imported).toContain('preact');
    expect(imported).toContain('onnxruntime-web');
    expect(imported).toContain('@huggingface/tokenizers');
    const expected = [
      ...[...libraries].map(titleOf),
      ...BUILDERS.map((name) => titleOf(join(MODULES, name))),
      ...DATA,
    ];
    expect([...titles].sort()).toEqual(expected.sort());
  });

  it('have the licence file of each package that has one', () => {
    const missing = [...libraries].filter((folder) => {
      const licence = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
      if (!licence) return false;
      const words = readFileSync(join(folder, licence), 'utf8').replaceAll('\r\n', '\n').trim();
      return !entries[titles.indexOf(titleOf(folder))]?.includes(words);
    });
    expect(missing).toEqual([]);
  });

  it('have for everything a licence’s name and a text with its terms', () => {
    for (const entry of entries) {
      expect(entry).toMatch(/^[^\n]+\nLicence: [\w.-]+\nSource: https:\/\/\S+\n/);
      expect(entry).toMatch(
        /Permission|Redistribution|Apache License|Mozilla Public License|ShareAlike 4.0\sInternational Public License/,
      );
    }
  });
});
