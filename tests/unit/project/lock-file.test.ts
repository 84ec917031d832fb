import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, Package>> } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
);
const packages = Object.entries(lock.packages);

describe('the lock file', () => {
  // npm drops the binaries of other platforms that its registry can't give, and `npm ci` then fails everywhere.
  it('holds every optional package, of whichever platform', () => {
    const locked = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !locked.has(name))
        .map((name) => `${path} → ${name}`),
    );
    expect(packages.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('names no registry but the public one', () => {
    const elsewhere = packages.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });
});
