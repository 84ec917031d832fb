import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { readZip } from './read-zip.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Two builds, and four zips with the encoder in them, on a busy machine, in milliseconds. */
const PATIENCE = 480_000;

const folder = mkdtempSync(join(tmpdir(), 'second-source-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wxt = (cwd: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [WXT, ...args, '-b', 'firefox'], {
    cwd,
    // As a person runs it: a test runner's NODE_ENV would build another package.
    env: { ...process.env, NODE_ENV: 'production' },
  });

const zipOf = (cwd: string, name: string) =>
  readFileSync(join(cwd, '.output', `second-source-${version}-${name}.zip`));

const zipped = (cwd: string, name: string) => readZip(zipOf(cwd, name));

it(
  'the sources zip rebuilds the Firefox package byte for byte',
  async () => {
    await wxt(ROOT, 'zip');
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
    await wxt(folder, 'zip');
    const rebuilt = zipped(folder, 'firefox');
    expect([...rebuilt.keys()].sort()).toEqual([...published.keys()].sort());
    const differing = [...published].filter(([name, data]) => !rebuilt.get(name)?.equals(data));
    expect(differing.map(([name]) => name)).toEqual([]);
  },
  PATIENCE,
);
