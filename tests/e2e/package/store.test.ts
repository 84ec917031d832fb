import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../browser/build.ts';

const STORE = resolve(import.meta.dirname, '../../../assets/store');
const read = (name: string) => readFileSync(join(STORE, name), 'utf8');

const manifests = (['chromium', 'firefox'] as const).map((kind) =>
  JSON.parse(readFileSync(join(buildFolder(kind, 'production'), 'manifest.json'), 'utf8')),
);

describe('what the stores are told', () => {
  it('gives a reason for each permission of the packages, and for no other', () => {
    const asked = new Set<string>();
    for (const { permissions, optional_host_permissions: optional } of manifests) {
      for (const permission of [...permissions, ...optional]) asked.add(permission);
    }
    const reasoned = [...read('permissions.md').matchAll(/^\| `([^`]+)`[^|]*\| (.+?) *\|$/gm)];
    expect(reasoned.map(([, permission]) => permission).sort()).toEqual([...asked].sort());
    for (const [, permission, reason = ''] of reasoned) {
      expect(reason, permission).toMatch(/^[A-Z].{20,}\.$/);
    }
  });

  it('declares the data that the Firefox package declares', () => {
    const [, firefox] = manifests;
    const { required, optional = [] } =
      firefox.browser_specific_settings.gecko.data_collection_permissions;
    const [, declared = ''] = read('data.md').split('## Firefox');
    expect(declared).toContain(`**Required**: \`${required.join('`, `')}\``);
    if (optional.length === 0) expect(declared).toContain('**Optional**: none declared');
    for (const kind of optional) expect(declared).toContain(`\`${kind}\``);
  });
});
