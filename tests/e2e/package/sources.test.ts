import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { zipExtension } from '../../browser/build.ts';
import { readZip } from './read-zip.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** A build, and two zips with the encoder in them, on a busy machine, in milliseconds. */
const PATIENCE = 240_000;

const folder = mkdtempSync(join(tmpdir(), 'second-source-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const zipOf = (cwd: string, name: string) =>
  readFileSync(join(cwd, '.output', `second-source-${version}-${name}.zip`));

const zipped = (cwd: string, name: string) => readZip(zipOf(cwd, name));

it(
  'the sources zip rebuilds the Firefox package byte for byte',
  async () => {
    // The encoder's weights are 16 MB of it, its runtime 4: a reader waits for this once, and for nothing later.
    expect(zipOf(ROOT, 'firefox').length / 1e6).toBeLessThan(24);
    const published = zipped(ROOT, 'firefox');
    expect(published.size).toBeGreaterThan(20);
    const sources = zipped(ROOT, 'sources');
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json']),
    );
    // Nothing that was installed, built or is somebody's own goes along.
    expect([...sources.keys()].filter((name) => /node_modules|^\.|\.env/.test(name))).toEqual([]);
    for (const [name, data] of sources) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), data);
    }
    // What `npm ci` installs from the very same lock file.
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    await zipExtension('firefox', folder);
    const rebuilt = zipped(folder, 'firefox');
    expect([...rebuilt.keys()].sort()).toEqual([...published.keys()].sort());
    const differing = [...published].filter(([name, data]) => !rebuilt.get(name)?.equals(data));
    expect(differing.map(([name]) => name)).toEqual([]);
  },
  PATIENCE,
);
