import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { BUNDLERS_OWN, DATA, MIT_COPYRIGHTS, REMARKS } from './not-by-licence-file.ts';

/** Where the notices are in a build. */
export const NOTICES_FILE = 'third-party-notices.txt';

/** The file of Vite's `build.license` option, which the plugin takes out of the output again. */
export const LICENCES_FILE = 'licences.json';

/** A package as Vite's `build.license` describes it. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Its licence in SPDX's form. */
  readonly identifier?: string;
  /** Its licence file; absent where it has none. */
  readonly text?: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const inAssets = (file: string) => readFileSync(resolve(ROOT, 'assets', file), 'utf8').trim();

const INTRODUCTION = `Third-party notices

Second Source contains software and data of others. Each is named here with its licence and where its source is.`;

const RULE = '='.repeat(80);

interface Notice {
  readonly title: string;
  readonly identifier: string;
  readonly source: string;
  readonly remark?: string | undefined;
  readonly text: string;
}

function noticeOf({ name, version, identifier = '', text }: BundledPackage): Notice {
  const copyright = identifier === 'MIT' ? MIT_COPYRIGHTS[name] : undefined;
  const licence =
    text ?? (copyright && `MIT License\n\n${copyright}\n\n${inAssets('notices/MIT.txt')}`);
  if (!licence) {
    throw new Error(
      `${name} ${version} (${identifier}) is bundled, and has no licence file: see src/notices`,
    );
  }
  return {
    title: `${name} ${version}`,
    identifier,
    source: `https://www.npmjs.com/package/${name}/v/${version}`,
    remark: REMARKS[name],
    text: licence,
  };
}

/**
 * The notices file: one entry for each package and each piece of data, in alphabetical order.
 *
 * @throws where a package has no licence text
 */
export function noticesText(
  packages: readonly BundledPackage[],
  moduleIds: readonly string[],
): string {
  const data = DATA.filter(({ module }) => !module || moduleIds.some((id) => module.test(id)));
  const notices: Notice[] = [
    ...packages.map(noticeOf),
    ...data.map(({ name, licence, ...rest }) => ({
      ...rest,
      title: name,
      text: inAssets(licence),
    })),
  ];
  const entries = notices
    .sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1))
    .map(({ title, identifier, source, remark, text }) => {
      const head = [
        title,
        `Licence: ${identifier}`,
        `Source: ${source}`,
        ...(remark ? [remark] : []),
      ];
      return `${head.join('\n')}\n\n${text.replaceAll('\r\n', '\n')}`;
    });
  // Browsers show a text file as UTF-8 if it says so itself.
  return `\uFEFF${[INTRODUCTION, ...entries].join(`\n\n${RULE}\n\n`)}\n`;
}

/** A package of the bundler's, of whose licence file only its own part counts: what the bundler bundles stays there. */
function bundlersPackage(name: string): BundledPackage {
  const folder = resolve(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  const file = name === 'vite' ? 'LICENSE.md' : 'LICENSE';
  const [own = ''] = readFileSync(resolve(folder, file), 'utf8').split(
    /^# Licenses of bundled dependencies|^end of terms and conditions/m,
  );
  return { name, version, identifier: license, text: own.trim() };
}

/**
 * Gathers what is bundled, over all the builds that one run of WXT makes. The packages and their licence files are found
 * by Vite (`build.license` must be `{ fileName: LICENCES_FILE }`); `text` is complete when all is bundled.
 */
export function gatherNotices(): { readonly plugin: Plugin; readonly text: () => string } {
  const packages = new Map<string, BundledPackage>();
  const moduleIds = new Set<string>();
  const add = (found: BundledPackage) => packages.set(`${found.name} ${found.version}`, found);
  const plugin: Plugin = {
    name: 'third-party-notices',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') for (const id of output.moduleIds) moduleIds.add(id);
        }
        const licences = bundle[LICENCES_FILE];
        if (licences?.type !== 'asset') throw new Error(`Vite has not written ${LICENCES_FILE}`);
        const found: BundledPackage[] = JSON.parse(String(licences.source));
        for (const each of found) add(each);
        delete bundle[LICENCES_FILE];
      },
    },
  };
  const text = () => {
    const ids = [...moduleIds];
    for (const [start, name] of Object.entries(BUNDLERS_OWN)) {
      if (ids.some((id) => id.startsWith(start))) add(bundlersPackage(name));
    }
    return noticesText([...packages.values()], ids);
  };
  return { plugin, text };
}
