import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../entrypoints/library/changes.ts';
import type { SavedReport } from '../../../src/library/index.ts';

const FIRST =
  'The army said on Monday that about 3,500 soldiers were killed or wounded in the province since October. ' +
  'The minister, Paula Strand, said that at least 35 people died in the fire at the mill in Tallow. ' +
  'The repair will cost $4.5 million, and 1,200 passengers were stranded. Unemployment fell to 5.2% in March.';

const versionOf = (text: string, version: number): SavedReport => ({
  id: 'a',
  version,
  url: 'https://harbour-post.example/a',
  title: 'Harbour news',
  publisher: null,
  byline: null,
  published: '2031-03-05',
  lang: 'en',
  partial: false,
  text,
  savedAt: `2031-03-0${version}T10:00:00.000Z`,
});

const changed = (...texts: string[]) =>
  changesOf(texts.map((text, i) => versionOf(text, i + 1)))?.figures;

describe('what a later version of a page changed', () => {
  it.each([
    ['about 3,500', 'about 3,800'],
    ['about 3,500', '3,800'],
    ['about 3,500', 'more than 3,500'],
    ['at least 35', 'at least 38'],
    ['at least 35', '38'],
    ['$4.5 million', '$6.2 million'],
    ['1,200', '1,300'],
    ['5.2%', '5.4%'],
  ])('is told: %s, now %s', (before, now) => {
    expect(changed(FIRST, FIRST.replace(before, now))).toEqual([{ now, before }]);
  });

  it('is told against the version that was saved first', () => {
    const [second, third] = ['about 3,600', 'about 3,800'].map((now) =>
      FIRST.replace('about 3,500', now),
    );
    expect(changed(FIRST, second ?? '', third ?? '')).toEqual([
      { now: 'about 3,800', before: 'about 3,500' },
    ]);
    expect(changesOf([versionOf(FIRST, 1), versionOf(second ?? '', 2)])?.since).toBe(
      '2031-03-01T10:00:00.000Z',
    );
  });

  it('is nothing where the same is written otherwise, or only words have changed', () => {
    expect(changed(FIRST, FIRST.replace('$4.5 million', '$4,500,000'))).toEqual([]);
    expect(changed(FIRST, FIRST.replace('said on Monday', 'announced on Monday'))).toEqual([]);
    expect(changesOf([versionOf(FIRST, 1)])).toBeNull();
  });

  it('is nothing where both figures stood there from the beginning', () => {
    const both = `${FIRST} More than 3,400 soldiers were killed or wounded in the province, a hospital said.`;
    expect(changed(both, `${both} The minister will speak on Friday.`)).toEqual([]);
  });
});
