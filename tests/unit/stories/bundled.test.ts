import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledStories, bundledStory, StoryFileError } from '../../../src/stories/bundled.ts';

const FOLDER = resolve(import.meta.dirname, '../../../assets/stories');
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as unknown);

const report = {
  id: 'one-report',
  kind: 'full',
  url: 'https://outlet.example/a',
  title: 'A title',
  publisher: 'The Outlet',
  byline: null,
  published: '2026-03-11T17:30:00Z',
  lang: 'en',
  paragraphs: ['First.', 'Second.'],
};
const story = {
  id: 'one',
  title: 'One story',
  happened: '2026-03-10',
  demonstration: true,
  reports: [report],
};

describe('the stories that the extension ships', () => {
  const stories = bundledStories(files);

  it('are the Kursk capture and one demonstration', () => {
    expect(stories.map(({ id, demonstration }) => [id, demonstration])).toEqual([
      ['keld-reservoir', true],
      ['kursk-capture', false],
    ]);
  });

  it('tell of real events in summaries that quote nobody and claim no publisher', () => {
    const real = stories.filter((one) => !one.demonstration).flatMap((one) => one.reports);
    expect(real.length).toBeGreaterThanOrEqual(2);
    for (const one of real) {
      expect(one.kind).toBe('summary');
      expect(`${one.title}\n${one.text}`).not.toMatch(/["“”«»]/);
      expect([one.publisher, one.byline, one.published, one.url]).toEqual([null, null, null, null]);
    }
  });

  it('show invented outlets at addresses that can never exist', () => {
    const invented = stories.filter((one) => one.demonstration).flatMap((one) => one.reports);
    expect(invented.length).toBeGreaterThanOrEqual(3);
    for (const one of invented) expect(new URL(one.url ?? '').hostname).toMatch(/\.example$/);
  });
});

describe('bundledStory', () => {
  it('makes one text of the paragraphs, one a line', () => {
    expect(bundledStory(story).reports[0]?.text).toBe('First.\nSecond.');
  });

  it.each([
    ['reports.0.url', { ...report, url: 'javascript:alert(1)' }],
    ['reports.0.published', { ...report, published: 'yesterday' }],
    ['reports.0.kind', { ...report, kind: 'rumour' }],
    ['reports.0.title', { ...report, title: ' ' }],
    ['reports.0.paragraphs', { ...report, paragraphs: [] }],
    ['reports.0.paragraphs.1', { ...report, paragraphs: ['First.', 3] }],
    ['reports.0.score', { ...report, score: 1 }],
  ])('names the story and the field where %s is wrong', (field, wrong) => {
    const read = () => bundledStory({ ...story, reports: [wrong] });
    expect(read).toThrow(StoryFileError);
    expect(read).toThrow(new RegExp(`^story "one": ${field.replaceAll('.', '\\.')}[: ]`));
  });

  it.each([null, 3, [], {}, { ...story, id: 'Not an id' }])('refuses %j', (json) => {
    expect(() => bundledStory(json)).toThrow(StoryFileError);
  });
});

describe('bundledStories', () => {
  it('refuses two stories of one id, and two reports of one id', () => {
    expect(() => bundledStories([story, story])).toThrow('"one" stands twice');
    expect(() => bundledStories([story, { ...story, id: 'two' }])).toThrow(
      '"one-report" stands twice',
    );
  });
});
