import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FindReport, News } from '../../src/ui/components/find/index.ts';
import type { FindStateView, FindTaskView, FindView } from '../../src/ui/model/find-views.ts';
import { FIND_RESULTS, FIND_VIEW } from './find-fixtures.ts';
import { useStage } from './stage.tsx';

const stage = useStage();

const NOTHING: readonly never[] = [];

function show(
  view: Partial<FindView> = {},
  rest: Partial<Parameters<typeof FindReport>[0]> = {},
): { onFind: ReturnType<typeof vi.fn>; onOpenTab: ReturnType<typeof vi.fn> } {
  const onFind = vi.fn();
  const onOpenTab = vi.fn();
  stage.render(
    <FindReport
      view={{ ...FIND_VIEW, ...view }}
      step={null}
      results={null}
      followed={new Set()}
      onFind={onFind}
      onFollow={() => {}}
      onOpenTab={onOpenTab}
      onSetUp={() => {}}
      {...rest}
    />,
  );
  return { onFind, onOpenTab };
}

describe('finding another report', () => {
  it('offers each way, and does nothing by itself', () => {
    const { onFind } = show();
    expect(stage.all('h3').map((each) => each.textContent)).toEqual([
      'Listed by your feeds',
      'Sources that this page cites',
      'In your open tabs',
      'At an address',
      'By a search',
      'This site’s feeds',
    ]);
    expect(stage.text()).not.toMatch(/[{}]/);
    expect(onFind).not.toHaveBeenCalled();
  });

  it('asks for what was pressed, and for the words as they were changed', () => {
    const { onFind, onOpenTab } = show();
    stage.click(stage.button('Compare with “the county office said”'));
    stage.click(stage.button('Look in open tabs'));
    const [address, words] = stage.all('input');
    if (!address || !words) throw new Error('no fields');
    stage.fill(address, 'news.example/flood');
    stage.click(stage.button('Fetch and compare'));
    stage.fill(words, 'Varnholt dyke');
    stage.choose(stage.one('select'), 'searxng y');
    stage.click(stage.button('Send to search.example'));
    stage.click(stage.button('Open this search in a new tab (find.example)'));
    expect(onFind.mock.calls.map(([task]: FindTaskView[]) => task)).toEqual([
      { way: 'address', address: 'https://county.example/flood', purpose: 'citedLink' },
      { way: 'tabs', all: false },
      { way: 'address', address: 'https://news.example/flood', purpose: 'address' },
      {
        way: 'search',
        service: 'searxng y',
        query: { words: 'Varnholt dyke', from: '2031-03-02', to: '2031-03-12' },
      },
    ]);
    expect(onOpenTab).toHaveBeenCalledWith('https://find.example/?q=Varnholt%20dyke');
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
    const [field] = stage.all('input');
    if (!field) throw new Error('no field');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const getData = (type: string) => (data as Record<string, string>)[type] ?? '';
    act(() => void field.dispatchEvent(Object.assign(drop, { dataTransfer: { getData } })));
    expect(drop.defaultPrevented).toBe(true);
    expect((field as HTMLInputElement).value).toBe('https://news.example/flood');
    expect(onFind).not.toHaveBeenCalled();
    stage.click(stage.button('Fetch and compare'));
    expect(onFind).toHaveBeenCalledWith({
      way: 'address',
      address: 'https://news.example/flood',
      purpose: 'address',
    });
  });

  it('shows what a search found, each to be fetched', () => {
    const { onFind } = show({}, { step: FIND_RESULTS, results: FIND_RESULTS });
    expect(stage.text()).toContain('1 result is a report of this story.');
    stage.click(stage.button('Compare with “River tops its dykes in Varnholt”'));
    expect(onFind).toHaveBeenCalledWith({
      way: 'address',
      address: 'https://coast.example/flood',
      purpose: 'searchResult',
    });
  });

  it('fetches nothing while the network is off or another task is done, and looks in tabs all the same', () => {
    const { onFind } = show({ network: false });
    stage.click(stage.button('Compare with “the county office said”'));
    expect(stage.text()).toContain('The network is switched off in the options');
    expect(onFind).not.toHaveBeenCalled();
    stage.click(stage.button('Look in open tabs'));
    expect(onFind).toHaveBeenCalledOnce();
    const task: FindTaskView = { way: 'tabs', all: false };
    const busy = show({}, { step: { task, now: { state: 'searching' } } });
    stage.click(stage.button('Compare with “the county office said”'));
    expect(busy.onFind).not.toHaveBeenCalled();
  });

  const TABS: FindTaskView = { way: 'tabs', all: true };
  const ADDRESS: FindTaskView = { way: 'address', address: 'x', purpose: 'address' };
  const host = { origins: ['https://news.example'] };
  const STATES: ReadonlyArray<readonly [FindTaskView, FindStateView, string]> = [
    [ADDRESS, { state: 'asking', ...host }, 'asks you for access to news.example'],
    [ADDRESS, { state: 'refused', ...host }, 'Access to news.example was not given.'],
    [ADDRESS, { state: 'failed', code: 'status 503' }, 'The site answered with error 503.'],
    [ADDRESS, { state: 'failed', code: 'privateHost' }, 'on a private network'],
    [ADDRESS, { state: 'failed', code: 'newer' }, 'Error code: newer'],
    [TABS, { state: 'refused', origins: ['*://*/*'] }, 'Access to all sites was not given.'],
    [TABS, { state: 'nothing', unread: 2 }, '2 open tabs could not be read'],
    [
      FIND_RESULTS.task,
      { state: 'failed', code: 'badAnswer', message: 'Too short.' },
      'The service answered something else than results: Too short.',
    ],
    [FIND_RESULTS.task, { state: 'nothing' }, 'None of the results is a report'],
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
    stage.render(<News reports={FIND_VIEW.listed} onOpen={onOpen} />);
    stage.click(stage.button('Open “Varnholt under water'));
    expect(onOpen).toHaveBeenCalledWith('https://wire.example/varnholt');
    stage.render(<News reports={NOTHING} onOpen={onOpen} />);
    expect(stage.all('h2')).toEqual([]);
  });
});
