import type {
  AvailableView,
  CandidateView,
  FindStep,
  FindView,
  HeldView,
} from '../../src/ui/model/find-views.ts';

/* What the view of finding is given, for an invented flood. */

export const FIND_VIEW: FindView = {
  network: true,
  feeds: [{ title: 'Varnholt Post: region', address: 'https://post.example/feed' }],
  query: { words: 'Varnholt flood bridges', from: '2031-03-02', to: '2031-03-12' },
  services: [
    { id: 'gdelt x', host: 'api.gdeltproject.org' },
    { id: 'searxng y', host: 'search.example' },
  ],
  chosenService: null,
  held: [],
  isHeld: false,
  isPrivate: false,
};

export const CANDIDATES: readonly CandidateView[] = [
  {
    id: 'tab:7',
    kind: 'tab',
    address: 'https://coast.example/varnholt',
    title: 'Varnholt flood cuts off two villages',
    publisher: 'Coast Today',
    published: '2031-03-05T11:00:00Z',
    certainty: 'possible',
    because: ['places', 'week'],
  },
  {
    id: 'https://wire.example/varnholt',
    kind: 'feed',
    address: 'https://wire.example/varnholt',
    title: 'Varnholt under water, thousands leave',
    publisher: 'Northern Wire',
    published: '2031-03-05T15:00:00Z',
    certainty: 'sure',
    because: [],
  },
  {
    id: 'https://county.example/flood',
    kind: 'cited',
    address: 'https://county.example/flood',
    title: 'the county office said',
    publisher: 'county.example',
    published: null,
    certainty: 'unknown',
    because: [],
  },
];

export const HELD: readonly HeldView[] = [
  {
    id: 'held:page:https://post.example/quarry',
    title: 'Quarry blast shakes Oldmere',
    publisher: 'Varnholt Post',
    lang: 'en',
  },
];

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

export const LISTED: readonly AvailableView[] = [
  {
    address: 'https://wire.example/varnholt',
    title: 'Varnholt under water, thousands leave',
    publisher: 'Northern Wire',
    published: '2031-03-05T15:00:00Z',
  },
];
