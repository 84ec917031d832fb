/**
 * CHANGELOG.md, by Keep a Changelog (https://keepachangelog.com/en/1.1.0/), at a release:
 *
 *     tsx .github/release/changelog.ts cut            what is unreleased becomes the version of package.json, of today
 *     tsx .github/release/changelog.ts notes 1.2.0    prints what that version brings
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const UNRELEASED = '## [Unreleased]';

/** What stands under a heading of the second level, up to the next one; null where there is no such heading. */
function under(changelog: string, heading: string): string | null {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === heading || line.startsWith(`${heading} - `));
  if (start < 0) return null;
  const end = lines.findIndex((line, place) => place > start && line.startsWith('## '));
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}

/**
 * The changelog in which what is unreleased is a version.
 *
 * @param date ISO 8601
 * @throws where nothing is unreleased, or the version is there already
 */
export function withVersion(changelog: string, version: string, date: string): string {
  if (!under(changelog, UNRELEASED)) throw new Error(`Nothing stands under "${UNRELEASED}"`);
  if (under(changelog, `## [${version}]`) !== null) throw new Error(`${version} is there already`);
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${date}`);
}

/**
 * What a version brings, as Markdown.
 *
 * @throws where the changelog doesn't say
 */
export function notesOf(changelog: string, version: string): string {
  const notes = under(changelog, `## [${version}]`);
  if (!notes) throw new Error(`The changelog says nothing of ${version}`);
  return notes;
}

function main(verb: string | undefined, version: string | undefined): void {
  const root = resolve(import.meta.dirname, '../..');
  const file = join(root, 'CHANGELOG.md');
  const changelog = readFileSync(file, 'utf8');
  if (verb === 'cut') {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    writeFileSync(file, withVersion(changelog, version, new Date().toISOString().slice(0, 10)));
  } else if (verb === 'notes' && version) {
    console.log(notesOf(changelog, version));
  } else {
    throw new Error('usage: changelog.ts cut | notes VERSION');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv[2], process.argv[3]);
}
