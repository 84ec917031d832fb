import { describe, expect, it } from 'vitest';
import webExt from 'web-ext';
import { buildFolder } from '../../browser/build.ts';

describe('Mozilla’s linter', () => {
  it('finds no error in the Firefox build', async () => {
    const result = await webExt.cmd.lint(
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
    expect(result.errors).toEqual([]);
  });
});
