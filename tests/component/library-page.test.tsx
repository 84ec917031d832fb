import { describe, expect, it, vi } from 'vitest';
import { LibraryPage, type LibraryPageProps } from '../../src/ui/components/library/index.ts';
import {
  LIBRARY_PROPS,
  libraryView,
  QUANTITIES,
  REPORTS,
  search,
  story,
} from './library-fixtures.ts';
import { cellTexts, useStage } from './stage.tsx';

const stage = useStage();

const show = (props: Partial<LibraryPageProps> = {}) =>
  stage.render(<LibraryPage {...LIBRARY_PROPS} {...props} />);

describe('the library page', () => {
  it('says that it is being opened, and that it could not be', () => {
    show({ library: null });
    expect(stage.text()).toContain('Opening your library…');
    show({ library: null, isFailed: true });
    expect(stage.text()).toContain(
      'couldn’t be opened. Close other Second Source windows and reload',
    );
    expect(stage.text()).not.toContain('Opening');
  });

  it('lists the stories, opens one, sorts them and shows more', () => {
    const onOpenStory = vi.fn();
    const onOrder = vi.fn();
    const onMore = vi.fn();
    show({ onOpenStory, onOrder, onMore });
    expect(stage.all('.story-item').map((item) => item.textContent)).toEqual([
      'Roof falls in at Orrin mine4 reports · Jun 5, 2031',
      expect.stringContaining('Bridge over the Tarn closed'),
      expect.stringContaining('No headline'),
    ]);
    stage.click(stage.all('.story-link')[1] as HTMLElement);
    expect(onOpenStory).toHaveBeenCalledWith('bridge');
    stage.choose(stage.one('#library-order'), 'most');
    expect(onOrder).toHaveBeenCalledWith('most');
    stage.click(stage.button('Show more stories'));
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('says how to fill it while it is empty, and offers to import', () => {
    const empty = { ...libraryView, counts: { stories: 0, reports: 0 }, stories: [], sites: [] };
    const onExport = vi.fn();
    show({ library: empty, onExport });
    expect(stage.text()).toContain('Your library is empty.');
    expect(stage.button('Export library').getAttribute('aria-disabled')).toBe('true');
    stage.click(stage.button('Export library'));
    expect(onExport).not.toHaveBeenCalled();
    expect(stage.button('Import library').getAttribute('aria-disabled')).toBe('false');
    expect(stage.text()).not.toContain('Delete entire library');
  });

  it('tells of a storage that is nearly full, and of reports still to be sorted', () => {
    show({
      nearlyFull: { used: '1.9 GB', quota: '2 GB' },
      library: { ...libraryView, unplaced: 1234 },
    });
    expect(stage.text()).toContain('almost full: 1.9 GB of 2 GB');
    expect(stage.text()).toContain('Sorting into stories… 1,234 reports left');
  });

  it('tells of damaged reports once, and of none where none are', () => {
    show({ library: { ...libraryView, damaged: 2 } });
    expect(stage.text().split('2 reports are damaged and left out')).toHaveLength(2);
    show({ library: { ...libraryView, damaged: 0 } });
    expect(stage.text()).not.toContain('damaged');
  });
});

describe('a search', () => {
  it('starts as the reader types, and shows each report with its passage', () => {
    const onSearch = vi.fn();
    show({ onSearch });
    stage.fill(stage.one('input[type=search]'), 'rock');
    expect(onSearch).toHaveBeenLastCalledWith('rock');
    show({ search });
    expect(stage.text()).toContain('2 reports found');
    expect(stage.one('mark').textContent).toBe('rock');
    expect(stage.all('.kept')).toHaveLength(2);
    expect(stage.all('.story-item')).toHaveLength(0);
  });

  it('says that it goes on, that there is more, that nothing was found', () => {
    show({ search: { ...search, isRunning: true } });
    expect(stage.text()).toContain('Searching… 2 reports found so far');
    show({ search: { ...search, isCut: true } });
    expect(stage.text()).toContain('Showing the newest 2 reports.');
    show({ search: { ...search, found: [] } });
    expect(stage.text()).toContain('0 reports found');
  });
});

describe('a story', () => {
  it('takes the focus, and shows its reports, what is copied and what has changed', () => {
    show({ story });
    expect(document.activeElement?.textContent).toBe('Roof falls in at Orrin mine');
    const lines = stage.all('.kept').map((line) => line.textContent);
    expect(lines[0]).toContain('Now: at least 40. When saved (');
    expect(lines[1]).toContain('Mostly the same text as Harbour Post');
    expect(lines[2]).toContain('Saved automatically');
    expect(lines[2]).toContain('No changed figures were found.');
    expect(lines[3]).toContain('No headline');
  });

  it('has every figure of every report in one table', () => {
    show({ story });
    const rows = stage.all('.quantities tbody tr').map((row) => cellTexts(row).join(''));
    expect(rows).toEqual([
      'miners trappedFigures differat least 40the companyabout 5247the ministrynone found',
      'tonnes of rockNot directly comparablenone found12,000none foundup to 20,000',
      'rescuersFigures agree130none found130none found',
    ]);
    expect(stage.all('.quantities thead th')).toHaveLength(1 + REPORTS.length);
  });

  it('draws what three reports or more dispute over time, and says the same in a table', () => {
    show({ story });
    const charts = stage.all('figure');
    expect(charts.map((chart) => chart.querySelector('figcaption')?.textContent)).toEqual([
      'miners trapped',
    ]);
    const [miners] = charts;
    expect(miners?.querySelectorAll('circle')).toHaveLength(3);
    // "At least" has an arrow and a bar, "about" two bars, an exact figure none.
    expect(miners?.querySelectorAll('.line-whisker')).toHaveLength(2);
    const cells = [...(miners?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells.map(([report, , figure]) => [report, figure])).toEqual([
      ['1 Harbour Post', 'at least 40'],
      ['2 Coast Radio', 'about 52'],
      ['3 Eleven brought up alive from Orrin', '47'],
    ]);
    expect(miners?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('says how far reading the figures has come, that there are none, that some are left out', () => {
    show({ story: { ...story, figures: { state: 'running', done: 2, total: 6 } } });
    expect(stage.text()).toContain('Comparing reports: 2 of 6');
    show({ story: { ...story, figures: { state: 'ready', compared: [0, 1], quantities: [] } } });
    expect(stage.text()).toContain('No two of these reports give a figure');
    show({
      story: { ...story, figures: { state: 'ready', compared: [1, 2], quantities: QUANTITIES } },
    });
    expect(stage.text()).toContain('Showing figures from the newest 2 reports');
  });

  it('is named, put together with another, and left', () => {
    const onRename = vi.fn();
    const onMerge = vi.fn();
    const onBack = vi.fn();
    show({ story, onRename, onMerge, onBack });
    stage.fill(stage.one('#story-name'), 'Orrin');
    stage.click(stage.button('Rename'));
    expect(onRename).toHaveBeenCalledWith('Orrin');
    stage.click(stage.button('Merge'));
    expect(onMerge).not.toHaveBeenCalled();
    stage.choose(stage.one('#story-other'), 'bridge');
    stage.click(stage.button('Merge'));
    expect(onMerge).toHaveBeenCalledWith('bridge');
    stage.click(stage.button('All stories'));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('selected reports', () => {
  it('are selected by their boxes', () => {
    const onSelect = vi.fn();
    show({ story, onSelect });
    stage.click(stage.one('[aria-label="Select “Miners trapped at Orrin”"]'));
    expect(onSelect).toHaveBeenCalledWith(REPORTS[1], true);
    expect(stage.text()).not.toContain('selected');
  });

  it('can be compared, parted and exported when they are two', () => {
    const onCompare = vi.fn();
    const onWrongMatch = vi.fn();
    const onTestCase = vi.fn();
    const onSplit = vi.fn();
    const two = { story, selected: new Set(['post', 'radio']) };
    show({ ...two, onCompare, onWrongMatch, onTestCase, onSplit });
    for (const name of [
      'Compare',
      'Never match these two',
      'Export for a bug report',
      'Move to a separate story',
    ]) {
      stage.click(stage.button(name));
    }
    for (const called of [onCompare, onWrongMatch, onTestCase, onSplit]) {
      expect(called).toHaveBeenCalledOnce();
    }
    show({ story, selected: new Set(['post']) });
    expect(stage.text()).not.toContain('Compare');
    expect(stage.text()).not.toContain('Never match');
    expect(stage.text()).not.toContain('Move to a separate story');
  });

  it('are deleted at once, and come back at one click', () => {
    const onDelete = vi.fn();
    const onUndo = vi.fn();
    show({ story, selected: new Set(['post']), onDelete });
    stage.click(stage.button('Delete'));
    expect(onDelete).toHaveBeenCalledOnce();
    expect(stage.text()).not.toContain('Undo');
    show({ said: '1 report deleted.', onUndo });
    stage.click(stage.button('Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('keeping and moving', () => {
  it('deletes a site, or everything, after asking', () => {
    const onDeleteSite = vi.fn();
    const onDeleteAll = vi.fn();
    show({ onDeleteSite, onDeleteAll });
    stage.choose(stage.one('#library-site'), 'radio.example');
    stage.click(stage.button('Delete'));
    expect(stage.text()).toContain('Delete 2 reports and all their versions? You can’t undo this.');
    stage.click(stage.one('.confirm .button-danger'));
    expect(onDeleteSite).toHaveBeenCalledWith('radio.example');
    stage.click(stage.button('Delete entire library'));
    expect(stage.text()).toContain('Delete 7 reports and all their versions?');
    stage.click(stage.button('Cancel'));
    expect(onDeleteAll).not.toHaveBeenCalled();
    stage.click(stage.button('Delete entire library'));
    stage.click(stage.one('.confirm .button-danger'));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  it('shows progress, can be cancelled, and takes no second order meanwhile', () => {
    const onCancel = vi.fn();
    const onExport = vi.fn();
    show({ transfer: { state: 'importing', count: 1500 }, onCancel, onExport });
    expect(stage.text()).toContain('1,500 reports read so far');
    stage.click(stage.button('Export library'));
    expect(onExport).not.toHaveBeenCalled();
    stage.click(stage.button('Cancel'));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('gives the exported file to the reader', () => {
    const file = { count: 7, name: 'library.json', href: 'blob:library' };
    show({ transfer: { state: 'exported', ...file } });
    expect(stage.text()).toContain('Your file is ready. It holds 7 versions of reports.');
    const link = stage.one('a[download]');
    expect(document.activeElement).toBe(link);
    expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual([
      'blob:library',
      'library.json',
    ]);
  });

  it.each([
    [
      'done',
      'Import finished. 3 reports added. 1 report was already in your library. 2 reports couldn’t be read.',
    ],
    ['cancelled', 'Import cancelled. 3 reports added.'],
    ['damaged', 'damaged or incomplete'],
    ['otherFormat', 'isn’t a Second Source library'],
    ['newerVersion', 'newer version of Second Source'],
  ] as const)('says what an import came to: %s', (outcome, text) => {
    show({ transfer: { state: 'imported', outcome, added: 3, known: 1, refused: 2 } });
    expect(stage.text()).toContain(text);
    show({ transfer: { state: 'failed' } });
    expect(stage.text()).toContain('Nothing in your library is lost');
  });
});
