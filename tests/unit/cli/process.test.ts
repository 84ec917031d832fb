import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/* The command line as others call it: a process of its own, through tsx, with nothing replaced. */

// Starting a process takes a second, and several on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../../..');

interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

function start(args: readonly string[], env: Record<string, string> = {}, node: string[] = []) {
  return spawn(process.execPath, [...node, '--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
}

function finished(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((done) => {
    child.on('close', (status) => done({ stdout, stderr, status }));
  });
}

function run(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const child = start(args, env);
  child.stdin.end(input);
  return finished(child);
}

const parsed = (stdout: string): Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

let folder: string;
let page: string;
let text: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  page = join(folder, 'page.html');
  text = join(folder, 'other.txt');
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><head><title>Dam of Arden breaks</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="Arden Post">
    <meta property="article:published_time" content="2031-03-04"></head><body><article>
    <h1>Dam of Arden breaks</h1>
    <p>The dam of Arden broke on Friday and water filled 300 homes in the old town, the port said.</p>
    <p>“We lost all that we had,” said Ida Moss, a baker, who left her house at night with a dog.</p>
    </article></body></html>`,
  );
  writeFileSync(
    text,
    '\ufeffThe dam of Arden broke and filled 450 homes, the port said on Saturday.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('line by line', () => {
  it('answers each line in order, goes on behind one that it can’t handle, and says so at the end', async () => {
    const lines = [
      '\ufeff{"id":1,"text":"Ida Moss said the dam leaks."}',
      'not JSON',
      '',
      '{"id":"three"}',
      '{"id":4,"text":7}',
      '[]',
      '{"id":{"deep":5},"text":"It rained."}',
    ];
    const { stdout, stderr, status } = await run(['claims', '--jsonl'], lines.join('\n'));
    const answers = parsed(stdout);
    expect(answers.map(({ id }) => id)).toEqual([1, null, 'three', 4, null, { deep: 5 }]);
    expect(answers.map(({ error }) => (error as { code: string } | undefined)?.code)).toEqual([
      undefined,
      'bad-json',
      'bad-input',
      'bad-input',
      'bad-input',
      undefined,
    ]);
    expect(answers[0]?.claims).toMatchObject([{ speaker: { name: 'Ida Moss' }, cue: 'said' }]);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('has an answer from every verb', async () => {
    const a = { text: 'The dam broke.' };
    const inputs: Record<string, object> = {
      extract: { html: '<p>The dam broke.</p>' },
      figures: { text: 'It cost $3 million.' },
      claims: a,
      compare: { a, b: a },
      score: { a: 'The dam broke.', b: 'The dam broke.' },
    };
    const fields: Record<string, string[]> = {
      extract: [
        'isArticle',
        'partial',
        'title',
        'byline',
        'publisher',
        'published',
        'updated',
        'lang',
        'text',
        'asides',
      ],
      figures: ['figures'],
      claims: ['claims'],
      compare: ['sameStory', 'matches', 'figures', 'onlyA', 'onlyB', 'within'],
      score: ['score'],
    };
    const answers = Object.entries(inputs).map(async ([verb, input]) => {
      const line = JSON.stringify({ id: verb, ...input });
      return { verb, ...(await run([verb, '--jsonl'], line)) };
    });
    for (const { verb, stdout, status } of await Promise.all(answers)) {
      const keys = Object.keys(parsed(stdout)[0] ?? {});
      expect(keys).toEqual(expect.arrayContaining(['id', ...(fields[verb] ?? [])]));
      expect(status).toBe(0);
    }
  });

  it('goes on behind a story that it can’t handle', async () => {
    const lines = [
      '{"id":"x","text":"The dam broke."}',
      '{"id":"y"}',
      '{"id":"z","text":"It rained."}',
    ];
    const { stdout, status } = await run(['stories', '--jsonl'], lines.join('\n'));
    expect(parsed(stdout)[0]).toMatchObject({ id: 'y', error: { code: 'bad-input' } });
    expect(status).toBe(1);
  });

  it('answers before the input ends', async () => {
    const child = start(['claims', '--jsonl']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: 'The dam broke.' })}\n`);
      expect(JSON.parse((await answers.next()).value ?? 'null')).toMatchObject({ id });
    }
    child.stdin.end();
    expect((await finished(child)).status).toBe(0);
  });

  it('needs no more memory for many lines than its own', async () => {
    // 120 MB through a heap of 64 MB.
    const child = start(['claims', '--jsonl'], {}, ['--max-old-space-size=64']);
    const padding = 'x'.repeat(60_000);
    let count = 0;
    createInterface({ input: child.stdout }).on('line', () => count++);
    const ends = finished(child);
    for (let id = 0; id < 2000; id++) {
      const more = child.stdin.write(`${JSON.stringify({ id, text: 'It rained.', padding })}\n`);
      if (!more) await new Promise((drained) => child.stdin.once('drain', drained));
    }
    child.stdin.end();
    expect((await ends).status).toBe(0);
    expect(count).toBe(2000);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['claims', '--jsonl']);
    const ends = finished(child);
    child.stdout.destroy();
    const line = `${JSON.stringify({ id: 1, text: 'The dam broke.' })}\n`;
    child.stdin.on('error', () => {});
    child.stdin.end(line.repeat(2000));
    expect((await ends).stderr).toBe('');
  });
});

describe('for a person', () => {
  it('compares two files, within the width, without colour where there is no terminal', async () => {
    const { stdout, status } = await run(['compare', page, text], '', { COLUMNS: '60' });
    expect(stdout).toContain('Arden Post, 2031-03-04');
    expect(stdout).toContain('300');
    expect(stdout).toContain('450');
    expect(stdout.split('\n').every((line) => line.length <= 60)).toBe(true);
    expect(stdout).not.toContain('\u001b');
    expect(status).toBe(0);
  });

  it('prints articles, claims and figures', async () => {
    const article = await run(['extract', page]);
    expect(article.stdout).toContain('Dam of Arden breaks\nArden Post');
    const claims = await run(['claims', page, text]);
    expect(claims.stdout).toContain('— Ida Moss (quoted, “said”)');
    expect(claims.stdout).toContain(`${text}\n`);
    const figures = await run(
      ['figures', '-', '--published', '2031-03-04'],
      'It rained on Friday.',
    );
    expect(figures.stdout).toContain('2031-02-28');
  });

  it('prints the JSON form, for several files a list', async () => {
    const one = await run(['compare', '--json', page, text]);
    expect(JSON.parse(one.stdout)).toHaveProperty('sameStory');
    const two = await run(['claims', '--json', page, text]);
    expect(JSON.parse(two.stdout)).toHaveLength(2);
  });

  it('says what is wrong with a file, and goes on with the others', async () => {
    const binary = join(folder, 'image.html');
    writeFileSync(binary, Buffer.from([0x89, 0x50, 0, 0, 0]));
    const missing = join(folder, 'missing.html');
    const { stdout, stderr, status } = await run(['claims', missing, folder, binary, text]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${missing}: there is no such file`,
      `${folder}: this is a folder`,
      `${binary}: this is not a text file`,
    ]);
    expect(stdout).toContain('450 homes');
    expect(status).toBe(1);
  });

  it('explains a command line that it does not understand', async () => {
    const cases: readonly (readonly [string[], string])[] = [
      [[], 'a verb is missing'],
      [['claimz', 'x'], 'there is no verb "claimz"'],
      [['compare', 'x'], 'compare needs two files'],
      [['claims', '--yaml', 'x'], '--yaml'],
    ];
    const ends = await Promise.all(cases.map(async ([args]) => run(args)));
    for (const [index, { stdout, stderr, status }] of ends.entries()) {
      expect(stderr).toContain(cases[index]?.[1]);
      expect(stdout).toBe('');
      expect(status).toBe(2);
    }
  });
});
