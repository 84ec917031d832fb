import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

const ENTRYPOINTS = resolve(import.meta.dirname, '../../entrypoints');

/**
 * Data flows one way: page → article → claims → matches → verdicts → reader. Which folder may import which;
 * a folder in `types` may be imported for its types alone.
 */
const ENGINE = ['text', 'encoder', 'similarity', 'figures', 'claims', 'compare', 'stories'];
const MAY_IMPORT: Record<string, { code: string[]; types?: string[] }> = {
  web: { code: [] },
  language: { code: [] },
  // Runs when the extension is built.
  notices: { code: [] },
  text: { code: ['language'] },
  encoder: { code: ['text'] },
  similarity: { code: ['language'] },
  article: { code: ['language', 'text', 'web'] },
  figures: { code: ['language', 'text'] },
  claims: { code: ['language', 'text', 'figures'] },
  compare: {
    code: ['language', 'models', 'text', 'similarity', 'figures', 'claims'],
    types: ['encoder'],
  },
  stories: { code: ['language', 'text', 'similarity', 'figures', 'claims', 'models', 'web'] },
  // What is fitted is data; how it is fitted, in fit/, takes the evidence that the code takes.
  models: { code: [...ENGINE, 'cli'] },
  library: { code: ['text', 'similarity', 'stories', 'web'], types: ENGINE },
  finding: { code: ['article', 'stories', 'library', 'web'], types: ENGINE },
  platform: { code: ['web'], types: [...ENGINE, 'article', 'library', 'finding'] },
  ui: { code: ['assets', 'web'], types: [...ENGINE, 'finding'] },
  // The rows of a comparison and their words are one for popup and terminal: src/ui/model and src/ui/i18n.
  cli: { code: [...ENGINE, 'article', 'ui'] },
};

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A file without its comments. */
const code = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');

const IMPORT =
  /^(?:import|export)\s+(?<type>type\s)?[^'";]*?from\s+'(?<from>[^']+)'|import\(\s*'(?<lazy>[^']+)'/gm;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const folder = relative(SRC, file).split('/')[0] ?? '';
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap((match) => {
    const from = match.groups?.from ?? match.groups?.lazy ?? '';
    if (!from.startsWith('.')) return [];
    const [first, second] = relative(SRC, resolve(dirname(file), from)).split('/');
    const to = (first === '..' ? second : first) ?? '';
    return [{ file: relative(SRC, file), folder, to, typeOnly: match.groups?.type !== undefined }];
  });
}

const files = sources(SRC);
const imports = files.flatMap(importsOf);

describe('the layout of src', () => {
  it('has a rule for every folder', () => {
    expect(readdirSync(SRC).filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(10);
  });

  it('is imported one way only', () => {
    const wrong = imports.filter(({ folder, to, typeOnly }) => {
      if (folder === to) return false;
      const rule = MAY_IMPORT[folder];
      return !rule?.code.includes(to) && !(typeOnly && rule?.types?.includes(to));
    });
    expect(wrong).toEqual([]);
  });

  it('takes of the interface for the terminal only what draws nothing', () => {
    const drawn = files
      .filter((file) => relative(SRC, file).startsWith('cli/'))
      .filter((file) => /'[^']*\/ui\/(?!i18n\/|model\/)/.test(readFileSync(file, 'utf8')));
    expect(drawn).toEqual([]);
  });

  it('touches the browser in src/platform alone', () => {
    const wrong = files
      .filter((file) => !relative(SRC, file).startsWith('platform/'))
      .filter((file) =>
        /webextension-polyfill|wxt\/browser|\bchrome\.\w|\bbrowser\.\w/.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('tells the web’s addresses from others in one place', () => {
    const wrong = [...files, ...sources(ENTRYPOINTS)]
      .filter((file) => relative(SRC, file) !== 'web/address.ts')
      .filter((file) => /\bprotocol\b\s*(?:[,}!=)]|\.)/.test(code(file)));
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('opens no address but the extension’s own pages without looking at its scheme', () => {
    const opening = [...files, ...sources(ENTRYPOINTS)].flatMap((file) =>
      [...code(file).matchAll(/tabs\.(?:create|update)\([^;]*?\burl\b(?<url>[^;]*)/g)].map(
        ({ groups }) => `${relative(SRC, file)} ${(groups?.url ?? '').replace(/\s+/g, ' ')}`,
      ),
    );
    expect(opening.length).toBeGreaterThan(3);
    const own = /getURL\(|fullPageOf\(|comparisonOf\(|CHROMIUM_PAGE/;
    const others = opening.filter((one) => !own.test(one));
    expect(others).toEqual(['platform/open-address.ts  })']);
  });

  it('never writes markup', () => {
    const wrong = files.filter((file) =>
      /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });
});
