import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const STORE = readdirSync(join(ROOT, 'assets/store')).filter((name) => name.endsWith('.md'));

describe('what the stores are told', () => {
  it('names files and commands of the project that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const file of STORE) {
      const text = read(`assets/store/${file}`);
      for (const [, path = ''] of text.matchAll(/`((?:src|tests|assets)\/[\w./-]+)`/g)) {
        expect(
          () => readdirSync(join(ROOT, path, path.includes('.') ? '..' : '.')),
          path,
        ).not.toThrow();
        if (path.includes('.')) expect(read(path), path).not.toBe('');
      }
      for (const [, script = ''] of text.matchAll(/`npm run ([\w:]+)/g)) {
        expect(Object.keys(scripts), file).toContain(script);
      }
    }
  });

  it('describes the extension in as many letters as the stores take', () => {
    const description = read('assets/store/listing.md').split('## Description')[1] ?? '';
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThan(16_000);
  });
});
