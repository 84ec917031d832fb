import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import webExt, { type LintResult } from 'web-ext';
import { buildFolder } from '../../browser/build.ts';

const NOTES = resolve(import.meta.dirname, '../../../assets/store/reviewers.md');

describe('Mozilla’s linter', () => {
  let result: LintResult;
  beforeAll(async () => {
    result = await webExt.cmd.lint(
      {
        sourceDir: buildFolder('firefox', 'production'),
        artifactsDir: buildFolder('firefox', 'production'),
        output: 'none',
        metadata: false,
        warningsAsErrors: false,
        pretty: false,
        privileged: false,
        selfHosted: false,
        boring: true,
        ignoreFiles: [],
      },
      { shouldExitProgram: false },
    );
  });

  it('finds no error in the Firefox build', () => {
    expect(result.errors).toEqual([]);
  });

  it('warns of what the reviewers are told, and of nothing else', () => {
    const warnings = result.warnings.map(({ code, file }) => {
      // Of a chunk's name the bundler's hash is left out.
      return `${code} ${file.replace(/-[\w-]{8}\.js$/, '.js')}`;
    });
    const told = readFileSync(NOTES, 'utf8').matchAll(/^- `([A-Z_]+)` in `([^`]+)`:/gm);
    expect([...told].map(([, code, file]) => `${code} ${file}`).sort()).toEqual(
      [...new Set(warnings)].sort(),
    );
  });
});
