import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, it = '']) => it);

describe('the issue forms', () => {
  const FOLDER = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(join(ROOT, FOLDER)).filter((file) => file !== 'config.yml');

  it('are there for a wrong match, a page read wrongly and anything else', () => {
    const names = forms.flatMap((file) => found(read(`${FOLDER}/${file}`), /^name: (.+)$/gm));
    expect(names).toEqual(['Wrong match', 'Page read wrongly', 'Something else']);
    expect(read('.github/CONTRIBUTING.md')).toContain(`_${names[0]}_`);
  });

  // GitHub shows no form that lacks a description, or where two fields have one id or one label.
  it.each(forms)('%s is one that GitHub takes', (file) => {
    const form = read(`${FOLDER}/${file}`);
    expect(found(form, /^description: (.+)$/gm)).toHaveLength(1);
    const fields = found(form, /^ {2}- type: (input|textarea|dropdown)$/gm);
    const ids = found(form, /^ {4}id: (\w+)$/gm);
    const labels = found(form, /^ {6}label: (.+)$/gm);
    expect(fields.length).toBeGreaterThan(1);
    expect([new Set(ids).size, new Set(labels).size]).toEqual([fields.length, fields.length]);
    expect(form).toContain('required: true');
  });
});
