import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig, type UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { leanReadability } from './src/article/lean-readability.ts';
import { gatherNotices, LICENCES_FILE, NOTICES_FILE } from './src/notices/third-party-notices.ts';
import { signedStory } from './src/stories/bundled.ts';

const ASSETS = resolve(import.meta.dirname, 'assets');

/** What the encoder's worker (entrypoints/encoder.ts) loads from the package, and the licence of the model. */
const ENCODER_FILES = [
  ...['encoder.onnx', 'vocab.txt', 'LICENSE'].map((file) => resolve(ASSETS, 'encoder', file)),
  fileURLToPath(import.meta.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')),
];

/** Sizes in which browsers show the icon: toolbar at 1 and 2 dots a pixel, extension lists, stores. */
const ICON_SIZES = [16, 32, 48, 96, 128] as const;
const ICONS = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`]));

const LOCALES = resolve(ASSETS, 'locales');

/** What the browser itself shows of the extension, and what is said in pages, in the forms of `_locales`, from the languages' files. */
function localeFiles(): { contents: string; relativeDest: string }[] {
  return readdirSync(LOCALES).map((file) => {
    const language = basename(file, '.json');
    const {
      browser,
      reading,
    }: Record<string, Record<string, unknown>> = JSON.parse(
      readFileSync(resolve(LOCALES, file), 'utf8'),
    );
    const texts = { language, extName: reading?.extName, ...browser };
    const messages = Object.entries(texts).map(([name, message]) => [name, { message }]);
    return {
      contents: JSON.stringify(Object.fromEntries(messages), null, 2),
      relativeDest: `_locales/${language}/messages.json`,
    };
  });
}

/** Each bundle takes its part of a language's file: a click doesn't load what options and library say. */
const localePartsPlugin = {
  name: 'locale-parts',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    const part = /[/\\]assets[/\\]locales[/\\][^/\\]+\.json\?only=(\w+)\.json$/.exec(id)?.[1];
    return part === undefined ? null : JSON.stringify({ [part]: JSON.parse(code)[part] });
  },
};

/** The content script goes into pages: it takes along of Readability what it uses (src/article/lean-readability.ts). */
const leanReadabilityPlugin = {
  name: 'lean-readability',
  transform(code: string, id: string): string | null {
    if (/@mozilla[/\\]readability[/\\]index\.js$/.test(id)) {
      return "module.exports = { Readability: require('./Readability.js') };";
    }
    return /@mozilla[/\\]readability[/\\]Readability\.js$/.test(id) ? leanReadability(code) : null;
  },
};

/**
 * Where the runtime names its WebAssembly as a file beside itself, the bundler would put the whole of it, 14 MB, into the
 * script as text. The worker's script is no module, and knows its own address otherwise.
 */
const encoderRuntimePlugin = {
  name: 'encoder-runtime',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    if (!/onnxruntime-web[/\\]dist[/\\]ort\.wasm\.bundle\.min\.mjs$/.test(id)) return null;
    return code.replaceAll('import.meta.url', 'self.location.href');
  },
};

/** Stories are checked and signed when the extension is built: a background that wakes at a click has no time for it. */
const signedStoriesPlugin = {
  name: 'signed-stories',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    if (!/[/\\]assets[/\\]stories[/\\][^/\\]+\.json$/.test(id)) return null;
    return JSON.stringify(signedStory(JSON.parse(code)));
  },
};

/**
 * What popup, panel and full page load at once is one file: the popup opens at every click, and a request for each of
 * its modules costs more than all of them together. What the background shares with them is another.
 */
const PAGES_BUILD: UserConfig = {
  build: {
    // Every supported browser preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'platform',
              test: /src[\\/]platform[\\/](browser|inject|prepared|send|unpacked|watch-access)\.ts$/,
              priority: 2,
            },
            { name: 'reading', test: /entrypoints[\\/]popup[\\/](app|readers-language)\.tsx?$/ },
          ],
        },
      },
    },
  },
};

/**
 * Each browser's own policy for pages of an extension, but that they may compile WebAssembly, which the encoder's runtime
 * is; in Firefox also without "upgrade-insecure-requests": the reader may ask for a page, or set up a search service at
 * home, that has no HTTPS.
 */
const CONTENT_SECURITY_POLICY = {
  chromium: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
  firefox: "script-src 'self' 'wasm-unsafe-eval'",
} as const;

/** WXT builds pages and each script apart: what all of them bundle is gathered. */
const notices = gatherNotices();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // A mode in lower-case letters only makes a folder of its own: "chrome-mv3-e2e".
  outDir: '.output',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      leanReadabilityPlugin,
      encoderRuntimePlugin,
      localePartsPlugin,
      signedStoriesPlugin,
      notices.plugin,
    ],
    build: { license: { fileName: LICENCES_FILE } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Scripts for pages are built one by one, each whole.
      if (entrypoints.some(({ type }) => type === 'popup')) {
        Object.assign(config, mergeConfig(config, PAGES_BUILD));
      }
    },
    'build:publicAssets': (_wxt, files) => {
      for (const size of ICON_SIZES) {
        files.push({
          absoluteSrc: resolve(ASSETS, 'icons', `${size}.png`),
          relativeDest: `icons/${size}.png`,
        });
      }
      for (const absoluteSrc of ENCODER_FILES) {
        files.push({ absoluteSrc, relativeDest: `encoder/${basename(absoluteSrc)}` });
      }
      files.push(...localeFiles());
      // Public files are written after everything is bundled.
      files.push({ contents: notices.text(), relativeDest: NOTICES_FILE });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_icon: ICONS, default_title: '__MSG_extName__' },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      // Hands words to the reader's own search engine; neither browser warns of it.
      'search',
      'unlimitedStorage',
      // Followed feeds are asked again after a while.
      'alarms',
      // Fetched pages are parsed in a document of the extension's own; in Firefox the background is one.
      ...(browser === 'firefox' ? [] : ['offscreen' as const]),
    ],
    // Asked for only where the reader chooses to have stories looked for while reading.
    optional_host_permissions: ['*://*/*'],
    // Chromium can't answer a permission prompt without a display: the tests' own build has their servers' hosts.
    ...(mode === 'e2e' ? { host_permissions: ['*://127.0.0.1/*', '*://*.example/*'] } : {}),
    content_security_policy: {
      extension_pages: CONTENT_SECURITY_POLICY[browser === 'firefox' ? 'firefox' : 'chromium'],
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+2' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // Drawn by lot: one in the form of an address would be of a domain that somebody has to own.
              id: '{f53a088a-7138-421d-b20b-4c538f90c7a9}',
              strict_min_version: '140.0',
              // A search sends the words that the reader sees and edits; asked for before the first one.
              data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
