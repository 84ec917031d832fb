import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notesOf, withVersion } from '../../../.github/release/changelog.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A number line.

## [1.0.0] - 2031-02-03

- The first.
`;

describe('the changelog at a release', () => {
  it('has what was unreleased as the version, and nothing unreleased', () => {
    const cut = withVersion(CHANGELOG, '1.1.0', '2031-03-05');
    expect(cut).toContain('\n## [Unreleased]\n\n## [1.1.0] - 2031-03-05\n\n### Added\n');
    expect(notesOf(cut, '1.1.0')).toBe('### Added\n\n- A number line.');
    expect(() => withVersion(cut, '1.2.0', '2031-03-06')).toThrow('Nothing stands under');
    expect(() => notesOf(cut, 'Unreleased')).toThrow();
  });

  it('tells what a version brings, of that version alone', () => {
    expect(notesOf(CHANGELOG, '1.0.0')).toBe('- The first.');
    for (const version of ['1.0', '1.1.0', '1.0.0-beta']) {
      expect(() => notesOf(CHANGELOG, version), version).toThrow(version);
    }
    expect(() => withVersion(CHANGELOG, '1.0.0', '2031-03-05')).toThrow('already');
  });

  it('is of the form that this takes', () => {
    const own = readFileSync(resolve(import.meta.dirname, '../../../CHANGELOG.md'), 'utf8');
    expect(own).toMatch(/^## \[Unreleased\]$/m);
    for (const [heading] of own.matchAll(/^## .*$/gm)) {
      expect(heading).toMatch(/^## \[(?:Unreleased|\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$)/);
    }
  });
});
