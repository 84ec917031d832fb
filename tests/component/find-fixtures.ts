import type { FindStep, FindView } from '../../src/ui/model/find-views.ts';

/* What the view of finding is given, for an invented flood. */

export const FIND_VIEW: FindView = {
  network: true,
  cited: [
    {
      name: 'the county office said',
      address: 'https://county.example/flood',
      host: 'county.example',
    },
  ],
  feeds: [{ title: 'Varnholt Post: region', address: 'https://post.example/feed' }],
  listed: [
    {
      address: 'https://wire.example/varnholt',
      title: 'Varnholt under water, thousands leave',
      publisher: 'Northern Wire',
      published: '2031-03-05T15:00:00Z',
    },
  ],
  query: { words: 'Varnholt flood bridges', from: '2031-03-02', to: '2031-03-12' },
  services: [
    { id: 'gdelt x', host: 'api.gdeltproject.org' },
    { id: 'searxng y', host: 'search.example' },
  ],
  webSearch: 'https://find.example/?q={query}',
};

export const FIND_RESULTS: FindStep = {
  task: { way: 'search', service: 'gdelt x', query: FIND_VIEW.query },
  now: {
    state: 'found',
    available: [
      {
        address: 'https://coast.example/flood',
        title: 'River tops its dykes in Varnholt',
        publisher: null,
        published: null,
      },
    ],
  },
};
