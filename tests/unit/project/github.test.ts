import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, it = '']) => it);

describe('the workflow', () => {
  const workflow = read('.github/workflows/ci.yml');
  const { scripts, engines } = JSON.parse(read('package.json'));

  it('runs scripts of the project that there are', () => {
    const run = found(workflow, /- run: npm run ([\w:]+)/g);
    expect(run).toEqual(expect.arrayContaining(['check', 'test:unit', 'test:e2e', 'zip']));
    expect(run.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('runs every project of the browser tests', () => {
    const config = read('tests/e2e/vitest.config.ts');
    const projects = [
      ...found(config, /inBrowser\('(\w+)'/g),
      ...found(config, /^ +name: '(\w+)'/gm),
    ];
    const [browsers = ''] = found(workflow, /^ +browser: \[([^\]]+)\]/gm);
    expect(workflow).toMatch(/--project \$\{\{ matrix\.browser \}\}/);
    const run = [...browsers.split(', '), ...found(workflow, /--project (\w+)/g)];
    expect(projects).toHaveLength(3);
    expect(run.sort()).toEqual(projects.sort());
  });

  it('has the oldest Node that is supported among those that it tests', () => {
    const [versions = ''] = found(workflow, /^ +node: \[([^\]]+)\]/gm);
    expect(`>=${found(versions, /["']([\d.]+)["']/g)[0]}`).toBe(engines.node);
  });

  it('gives each job an end', () => {
    for (const each of [workflow, read('.github/workflows/release.yml')]) {
      expect(found(each, /^ {4}timeout-minutes: (\d+)$/gm)).toHaveLength(
        found(each, /^ {4}runs-on: (.+)$/gm).length,
      );
    }
  });
});

describe('the release', () => {
  const workflow = read('.github/workflows/release.yml');

  it('tests what it publishes, and publishes before it submits', () => {
    expect(workflow).toMatch(/^ {2}test:\n {4}uses: \.\/\.github\/workflows\/ci\.yml$/m);
    const tests = read('.github/workflows/ci.yml');
    expect(tests).toMatch(/^ {2}workflow_call:$/m);
    expect(found(workflow, /^ {4}needs: (\w+)$/gm)).toEqual(['test', 'publish']);
    const [packages] = found(tests, /name: (\w+)\n +path: \.output\/\*\.zip/g);
    const taken = found(workflow, /actions\/download-artifact@\S+\n {8}with:\n {10}name: (\w+)/g);
    expect(taken).toEqual([packages, packages]);
  });

  it('publishes by a tag alone', () => {
    expect(workflow).toMatch(/^ {2}push:\n {4}tags: \["v\*"\]$/m);
    expect(workflow).toMatch(/^ {6}DRY_RUN: .* github\.event_name != 'push' /m);
    const [, publishing = ''] = workflow.split('name: Publish');
    expect(publishing).toMatch(/^[^\n]+\n {8}if: github\.event_name == 'push'\n/);
  });

  it('names each variable and secret that the contributors are told of, and no other', () => {
    const used = found(workflow, /\$\{\{ (?:vars|secrets)\.(\w+) \}\}/g);
    const [, told = ''] = read('.github/CONTRIBUTING.md').split('## A release');
    const [table = ''] = told.split('## ');
    expect(found(table, /`([A-Z]+_[A-Z_]+)`/g).sort()).toEqual(used.sort());
  });
});

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
