import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildMode, buildFolder } from '../../browser/build.ts';
import type { BrowserKind } from '../../browser/find-browser.ts';

type Manifest = Readonly<Record<string, unknown>>;

function manifestOf(kind: BrowserKind, mode: BuildMode): Manifest {
  return JSON.parse(readFileSync(join(buildFolder(kind, mode), 'manifest.json'), 'utf8'));
}

/** Every key through which a manifest can ask for something or let something in. */
const POWERS = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'externally_connectable',
  'web_accessible_resources',
  'content_security_policy',
  'chrome_url_overrides',
  'chrome_settings_overrides',
  'devtools_page',
  'user_scripts',
  'incognito',
];

const powersOf = (manifest: Manifest) =>
  Object.fromEntries(POWERS.filter((key) => key in manifest).map((key) => [key, manifest[key]]));

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (kind) => {
  const production = manifestOf(kind, 'production');

  it('asks at install for these permissions and no other', () => {
    expect(powersOf(production)).toEqual({
      permissions: [
        'activeTab',
        'scripting',
        'storage',
        // Hands words to the reader's own search engine: no browser warns of it, and no host is opened to us.
        'search',
        'unlimitedStorage',
        'alarms',
        // Firefox parses pages in its background, which is a page itself.
        ...(kind === 'chromium' ? ['offscreen'] : []),
        // Firefox has no permission for its sidebar.
        ...(kind === 'chromium' ? ['sidePanel'] : []),
      ],
      optional_host_permissions: ['*://*/*'],
      // What the browser allows by itself, and that the encoder's WebAssembly may be compiled; in Firefox less its
      // rewriting of http addresses.
      content_security_policy: {
        extension_pages: `script-src 'self' 'wasm-unsafe-eval'${kind === 'chromium' ? "; object-src 'self'" : ''}`,
      },
    });
  });

  it('is of version 3, with a name, a shortcut and a minimum version', () => {
    expect(production).toMatchObject({
      manifest_version: 3,
      name: '__MSG_extName__',
      default_locale: 'en',
      commands: { _execute_action: { suggested_key: { default: expect.any(String) } } },
    });
    if (kind === 'chromium') expect(production.minimum_chrome_version).toBe('120');
    else {
      expect(production.browser_specific_settings).toEqual({
        gecko: {
          id: '{f53a088a-7138-421d-b20b-4c538f90c7a9}',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
        },
      });
    }
  });
});

it('differs in the tests’ own build by their servers’ hosts alone', () => {
  expect(manifestOf('chromium', 'e2e')).toEqual({
    ...manifestOf('chromium', 'production'),
    host_permissions: ['*://127.0.0.1/*', '*://*.example/*'],
  });
});
