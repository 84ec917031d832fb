import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FindReport, News } from '../../src/ui/components/find/index.ts';
import type { FindStateView, FindTask, FindView } from '../../src/ui/model/find-views.ts';
import { CANDIDATES, FIND_RESULTS, FIND_VIEW, HELD, LISTED } from './find-fixtures.ts';
import { useStage } from './stage.tsx';

const stage = useStage();

const NOTHING: readonly never[] = [];

function show(view: Partial<FindView> = {}, rest: Partial<Parameters<typeof FindReport>[0]> = {}) {
  const events = {
    onFind: vi.fn(),
    onSearchWeb: vi.fn(),
    onCompare: vi.fn(),
    onDropHeld: vi.fn(),
  };
  stage.render(
    <FindReport
      view={{ ...FIND_VIEW, ...view }}
      candidates={CANDIDATES}
      step={null}
      results={null}
      followed={new Set()}
      onFollow={() => {}}
      onSetUp={() => {}}
      {...events}
      {...rest}
    />,
  );
  return events;
}

const wordsField = () => stage.all('input')[0] as HTMLInputElement;

describe('finding another report', () => {
  it('has one first button, which hands the words to the reader’s search engine as they were changed', () => {
    const { onFind, onSearchWeb } = show();
    expect(stage.all('.button-first').map((each) => each.textContent)).toEqual([
      'Find other reports',
    ]);
    expect(wordsField().value).toBe('Varnholt flood bridges');
    stage.fill(wordsField(), 'Varnholt dyke');
    stage.click(stage.button('Find other reports'));
    expect(onSearchWeb).toHaveBeenCalledExactlyOnceWith('Varnholt dyke');
    stage.fill(wordsField(), '  ');
    stage.click(stage.button('Find other reports'));
    expect(onSearchWeb).toHaveBeenCalledOnce();
    expect(onFind).not.toHaveBeenCalled();
  });

  it('lists what was found without asking, how sure it is and why', () => {
    const { onFind, onCompare } = show();
    const [first, second, third] = stage.all('.find-item').map((each) => each.textContent);
    expect(first).toMatch(/Coast Today.*Open in another tab.*Possibly the same story.*same places/);
    expect(second).toMatch(/Northern Wire.*From your feeds.*Same story/);
    expect(third).toMatch(/Linked to on this page/);
    stage.click(stage.button('Compare with “Varnholt flood cuts off'));
    expect(onCompare).toHaveBeenCalledExactlyOnceWith('tab:7');
    stage.click(stage.button('Compare with “the county office said”'));
    expect(onFind).toHaveBeenCalledExactlyOnceWith({
      way: 'address',
      address: 'https://county.example/flood',
      purpose: 'citedLink',
    });
  });

  it('says that it is looking until it has looked', () => {
    show({}, { candidates: null });
    expect(stage.text()).toContain('Looking through your tabs');
    show();
    expect(stage.text()).not.toContain('Looking through your tabs');
  });

  it('lists the pages that wait, each to be compared with or let go', () => {
    const { onCompare, onDropHeld } = show({ held: HELD, isHeld: true });
    expect(stage.text()).toContain('This page is waiting for its second report.');
    stage.click(stage.button('Compare with “Quarry blast'));
    stage.click(stage.button('Stop waiting for a second report: “Quarry blast'));
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(HELD[0]?.id);
    expect(onDropHeld).toHaveBeenCalledExactlyOnceWith(HELD[0]?.id);
  });

  it('has its button ask the service that the reader agreed to, and the search engine beside it', () => {
    const { onFind, onSearchWeb } = show({ chosenService: 'searxng y' });
    expect(stage.text()).toContain('Sends these words and dates to search.example');
    stage.click(stage.button('Find other reports'));
    expect(onFind).toHaveBeenCalledExactlyOnceWith({
      way: 'search',
      service: 'searxng y',
      query: FIND_VIEW.query,
    });
    stage.click(stage.button('Use my search engine instead'));
    expect(onSearchWeb).toHaveBeenCalledExactlyOnceWith('Varnholt flood bridges');
    const offline = show({ chosenService: 'searxng y', network: false });
    stage.click(stage.button('Find other reports'));
    expect(offline.onSearchWeb).toHaveBeenCalledOnce();
  });

  it('says that nothing of a private window is held', () => {
    show({ isPrivate: true });
    expect(stage.text()).toContain('Nothing from a private window is kept');
  });

  it('folds everything else away: a link, a service that is named with the words, all tabs, feeds', () => {
    const { onFind } = show();
    const folded = stage.one('details');
    expect(folded.hasAttribute('open')).toBe(false);
    expect([...folded.querySelectorAll('h3')].map((each) => each.textContent)).toEqual([
      'Link',
      'News search',
      'Open tabs',
      'This site’s feeds',
    ]);
    expect(stage.text()).toContain('Sends “Varnholt flood bridges” to api.gdeltproject.org');
    stage.choose(stage.one('select'), 'searxng y');
    stage.click(stage.button('Search search.example'));
    stage.click(stage.button('Allow all sites and search open tabs'));
    stage.fill(stage.all('details input')[0] as HTMLElement, 'news.example/flood');
    stage.click(stage.button('Load and compare'));
    expect(onFind.mock.calls.map(([task]: FindTask[]) => task)).toEqual([
      { way: 'search', service: 'searxng y', query: FIND_VIEW.query },
      { way: 'tabs' },
      { way: 'address', address: 'https://news.example/flood', purpose: 'address' },
    ]);
    expect(stage.text()).not.toMatch(/[{}]/);
  });

  it.each([
    ['a link', { 'text/uri-list': 'https://news.example/flood\r\n', 'text/plain': 'The flood' }],
    [
      'a list of links with comments',
      { 'text/uri-list': '# From the Post\r\nhttps://news.example/flood\r\nhttps://b.example/' },
    ],
    ['an address in a text field', { 'text/plain': ' news.example/flood ' }],
  ])('takes an address that is dropped as %s, and fetches it when asked to', (_what, data) => {
    const { onFind } = show();
    const [field] = stage.all('details input');
    if (!field) throw new Error('no field');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const getData = (type: string) => (data as Record<string, string>)[type] ?? '';
    act(() => void field.dispatchEvent(Object.assign(drop, { dataTransfer: { getData } })));
    expect(drop.defaultPrevented).toBe(true);
    expect((field as HTMLInputElement).value).toBe('https://news.example/flood');
    expect(onFind).not.toHaveBeenCalled();
    stage.click(stage.button('Load and compare'));
    expect(onFind).toHaveBeenCalledWith({
      way: 'address',
      address: 'https://news.example/flood',
      purpose: 'address',
    });
  });

  it('shows what a search found, each to be fetched', () => {
    const { onFind } = show({}, { step: FIND_RESULTS, results: FIND_RESULTS });
    expect(stage.text()).toContain('1 report on this story found.');
    stage.click(stage.button('Compare with “River tops its dykes in Varnholt”'));
    expect(onFind).toHaveBeenCalledWith({
      way: 'address',
      address: 'https://coast.example/flood',
      purpose: 'searchResult',
    });
  });

  it('loads nothing while the network is off or another task is done, and compares with what is here', () => {
    const off = show({ network: false });
    stage.click(stage.button('Compare with “the county office said”'));
    stage.click(stage.button('Search api.gdeltproject.org'));
    expect(stage.text()).toContain('Second Source is offline');
    expect(off.onFind).not.toHaveBeenCalled();
    stage.click(stage.button('Compare with “Varnholt flood cuts off'));
    expect(off.onCompare).toHaveBeenCalledOnce();
    const busy = show({}, { step: { task: { way: 'tabs' }, now: { state: 'searching' } } });
    stage.click(stage.button('Compare with “the county office said”'));
    stage.click(stage.button('Find other reports'));
    expect(busy.onFind).not.toHaveBeenCalled();
    expect(busy.onSearchWeb).not.toHaveBeenCalled();
  });

  const TABS: FindTask = { way: 'tabs' };
  const ADDRESS: FindTask = { way: 'address', address: 'x', purpose: 'address' };
  const host = { origins: ['https://news.example'] };
  const STATES: ReadonlyArray<readonly [FindTask, FindStateView, string]> = [
    [ADDRESS, { state: 'asking', ...host }, 'allow access to news.example'],
    [ADDRESS, { state: 'refused', ...host }, 'access to news.example wasn’t allowed'],
    [ADDRESS, { state: 'failed', code: 'status 503' }, 'The site answered with error 503.'],
    [ADDRESS, { state: 'failed', code: 'privateHost' }, 'on a private network'],
    [ADDRESS, { state: 'failed', code: 'newer' }, 'Error code: newer'],
    [
      TABS,
      { state: 'refused', origins: ['*://*/*'] },
      'Other tabs can’t be searched without access.',
    ],
    [TABS, { state: 'nothing' }, 'No report on this story in the tabs'],
    [
      FIND_RESULTS.task,
      { state: 'failed', code: 'badAnswer', message: 'Too short.' },
      'The search service sent an error: Too short.',
    ],
    [FIND_RESULTS.task, { state: 'nothing' }, 'No report on this story in the results.'],
  ];

  it.each(STATES)('says how it stands: %o %o', (task, now, words) => {
    show({}, { step: { task, now } });
    expect(stage.text()).toContain(words);
    expect(stage.text()).not.toMatch(/[{}]/);
  });
});

describe('what the feeds listed', () => {
  it('is opened in a tab', () => {
    const onOpen = vi.fn();
    stage.render(<News reports={LISTED} onOpen={onOpen} />);
    stage.click(stage.button('Open “Varnholt under water'));
    expect(onOpen).toHaveBeenCalledWith('https://wire.example/varnholt');
    stage.render(<News reports={NOTHING} onOpen={onOpen} />);
    expect(stage.all('h2')).toEqual([]);
  });
});
