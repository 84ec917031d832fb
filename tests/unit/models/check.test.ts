import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkModels } from '../../../src/models/fit/check.ts';
import { measuredTable, withTable } from '../../../src/models/fit/table.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../src/models', file), 'utf8'));

describe('the fitted models', () => {
  it('weigh the evidence that the code reads', () => {
    expect(checkModels(read)).toEqual([]);
  });

  it('have the figures that their table shows', () => {
    const text = readFileSync(
      resolve(import.meta.dirname, '../../../src/models/README.md'),
      'utf8',
    );
    expect(withTable(text, measuredTable(read)), 'npm run fit -- --table').toBe(text);
    expect(text.match(/^\|.* \d+ % .*\|$/gm)?.length).toBeGreaterThan(5);
  });

  it('are refused where they weigh another', () => {
    const wrong = checkModels((file) => {
      const { model } = read(file);
      const { share: _, ...features } = model.features;
      return file === 'claims.json' ? { model: { ...model, features } } : { model };
    });
    expect(wrong).toEqual([expect.stringContaining('share')]);
  });
});
