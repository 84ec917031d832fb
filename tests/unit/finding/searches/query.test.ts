import { describe, expect, it } from 'vitest';
import { queryOfStory, storyQuery } from '../../../../src/finding/searches/query.ts';
import { checkSearchSettings, INITIAL_SEARCH } from '../../../../src/finding/searches/settings.ts';
import { sideOfSaved } from '../../../../src/finding/sides.ts';

const page = sideOfSaved({
  id: 'x',
  version: 1,
  url: null,
  title: 'Landslide buries railway line near Brackwell',
  publisher: null,
  byline: null,
  published: '2031-05-14T09:30:00Z',
  lang: 'en',
  partial: false,
  text: 'A landslide buried the railway line near Brackwell on Tuesday. Brackwell is cut off.',
  savedAt: '2031-05-15T00:00:00.000Z',
});

describe('the search that a page suggests', () => {
  it('is of the words that tell its story, as it writes them, in the days around it', () => {
    const { words, from, to } = storyQuery(page);
    expect(words.split(' ').sort()).toEqual(['Brackwell', 'buries', 'landslide', 'railway']);
    expect([from, to]).toEqual(['2031-05-11', '2031-05-21']);
  });

  it('is of any date for a page without one', () => {
    expect(storyQuery({ ...page, published: null })).toMatchObject({ from: null, to: null });
  });

  it('is taken apart as the reader changed it: phrases stay whole', () => {
    const query = queryOfStory({
      words: ' "Quarry Tunnel"  rain “Ines Corvo” ',
      from: null,
      to: null,
    });
    expect(query.terms).toEqual(['Quarry Tunnel', 'rain', 'Ines Corvo']);
    expect(queryOfStory({ words: ' "" ', from: null, to: null }).terms).toEqual([]);
  });
});

describe('stored settings of searches', () => {
  it('are taken where they can be used, and else are none', () => {
    expect(checkSearchSettings(INITIAL_SEARCH)).toEqual(INITIAL_SEARCH);
    const services = (...all: unknown[]) =>
      checkSearchSettings({ ...INITIAL_SEARCH, services: all });
    expect(services({ kind: 'rss', address: 'https://s.example/?q={query}' })).not.toBeNull();
    for (const bad of [
      { kind: 'rss', address: 'https://s.example/' },
      { kind: 'rss', address: 'no {query}' },
      { kind: 'miniflux', address: 'https://s.example/', token: '' },
      { kind: 'other', address: 'https://s.example/' },
    ]) {
      expect(services(bad), JSON.stringify(bad)).toBeNull();
    }
  });
});
