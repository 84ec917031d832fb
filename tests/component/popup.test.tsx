import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FullPage, Panel, type ReadingView, type SaveState } from '../../src/ui/index.ts';
import { AddReport, LibraryList } from '../../src/ui/reader/parts.ts';
import { library, noOther, POPUP_PROPS, page } from './fixtures.ts';
import { isShown, usePopovers } from './popovers.ts';
import { useStage } from './stage.tsx';

usePopovers();
const stage = useStage();

beforeAll(() => Promise.all([AddReport.load(), LibraryList.load()]));

describe('a comparison that is still read more closely', () => {
  it('says so, to screen readers too, and no more when it has been', () => {
    stage.popup({ closer: 'pending' });
    const said = () => stage.one('.answer [role="status"]').textContent;
    expect(said()).toBe('Reading both reports closely…');
    stage.popup({ closer: 'done' });
    expect(said()).toBe('');
  });
});

describe('a state without a comparison', () => {
  const STATES: ReadonlyArray<readonly [ReadingView, title: string, what: string]> = [
    [
      { state: 'restricted' },
      'Second Source can’t read this page',
      'Open a news report on a website and click the button again.',
    ],
    [
      { state: 'notArticle', title: null, readable: false },
      'No news report found on this page',
      'Open a single report, not a front page or list, and click the button again.',
    ],
    [noOther, 'No other report on this story yet', 'Your report: River breaks'],
    [
      { state: 'changed' },
      'The page changed while it was being read',
      'Try again to compare what it says now.',
    ],
    [
      { state: 'failed', code: 'E42' },
      'This page couldn’t be compared',
      'Reload the page and try again.',
    ],
  ];

  it.each(STATES)('says in words what is so and what to do: $state', (reading, title, what) => {
    stage.popup({ reading });
    expect(stage.one('h1').textContent).toBe(title);
    expect(document.activeElement).toBe(stage.one('h1'));
    expect(stage.text()).toContain(what);
    expect(stage.text()).not.toMatch(/[{}]/);
  });

  it('names the code of a failure', () => {
    stage.popup({ reading: { state: 'failed', code: 'E42' } });
    expect(stage.text()).toContain('Error code: E42');
  });

  it('reads again at the reader’s wish', () => {
    const onRetry = vi.fn();
    stage.popup({ reading: { state: 'changed' }, onRetry });
    stage.click(stage.button('Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('reads a page that doesn’t look like a report, where it has text enough and the reader wants it', () => {
    const onReadAnyway = vi.fn();
    stage.popup({ reading: { state: 'notArticle', title: null, readable: true }, onReadAnyway });
    stage.click(stage.button('Read it anyway'));
    expect(onReadAnyway).toHaveBeenCalledOnce();
    stage.popup({ reading: { state: 'notArticle', title: null, readable: false }, onReadAnyway });
    expect(stage.text()).not.toContain('Read it anyway');
  });

  it('rests everything that happens by itself, and goes on with it, at one click in its foot', () => {
    const onPause = vi.fn();
    stage.popup({ reading: noOther, paused: false, onPause });
    stage.click(stage.button('Pause everything'));
    expect(onPause).toHaveBeenLastCalledWith(true);
    stage.popup({ reading: noOther, paused: true, onPause });
    expect(stage.text()).toContain('Paused');
    expect(stage.all('.watch')).toEqual([]);
    stage.click(stage.button('Resume'));
    expect(onPause).toHaveBeenLastCalledWith(false);
  });

  it('names the page that no other report is known for', () => {
    stage.popup({ reading: noOther });
    expect(stage.text()).toContain(`Your report: ${page.title}`);
  });
});

describe('waiting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says nothing for a moment, then what is being done', () => {
    stage.popup({ reading: null, step: 'finding' });
    act(() => void vi.advanceTimersByTime(290));
    expect(stage.one('.waiting').textContent).toBe('');
    act(() => void vi.advanceTimersByTime(20));
    expect(stage.one('.waiting').textContent).toBe('Looking for another report on this story…');
    stage.popup({ reading: null, step: 'comparing' });
    expect(stage.one('.waiting').textContent).toBe('Comparing the two reports…');
  });

  it('says what can be done about a page that is not read for long', () => {
    stage.popup({ reading: null, step: 'page' });
    act(() => void vi.advanceTimersByTime(4900));
    expect(stage.one('.waiting').textContent).toBe('Reading the page…');
    act(() => void vi.advanceTimersByTime(200));
    expect(stage.one('.waiting').textContent).toMatch(/^Reading the page….*reload it/);
  });
});

describe('adding a report', () => {
  const dropped = (file: File) => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files: [file], getData: () => '' } });
    act(() => void stage.one('form').dispatchEvent(event));
  };

  it('gives what was pasted', () => {
    const onAdd = vi.fn();
    stage.popup({ reading: noOther, onAdd });
    stage.fill(stage.one('textarea'), 'A report.\n\nIts second paragraph.');
    stage.click(stage.button('Compare'));
    expect(onAdd).toHaveBeenCalledWith({
      kind: 'text',
      text: 'A report.\n\nIts second paragraph.',
      name: null,
    });
  });

  it('says that nothing was pasted, and gives nothing', () => {
    const onAdd = vi.fn();
    stage.popup({ reading: noOther, onAdd });
    stage.fill(stage.one('textarea'), '  \n ');
    stage.click(stage.button('Compare'));
    expect(onAdd).not.toHaveBeenCalled();
    expect(stage.one('[role=alert]').textContent).toContain('There’s no text here.');
    expect(stage.one('textarea').getAttribute('aria-invalid')).toBe('true');
  });

  it('says what the engine finds wrong, and keeps the text', () => {
    stage.popup({ reading: noOther });
    stage.fill(stage.one('textarea'), 'Too short.');
    stage.popup({ reading: noOther, addProblem: 'short' });
    expect(stage.one('[role=alert]').textContent).toContain('too short to compare');
    expect((stage.one('textarea') as HTMLTextAreaElement).value).toBe('Too short.');
  });

  it.each([
    ['saved.html', 'text/html', 'html'],
    ['saved.HTM', '', 'html'],
    ['notes.txt', 'text/plain', 'text'],
  ])('takes a dropped %s', async (name, type, kind) => {
    const onAdd = vi.fn();
    stage.popup({ reading: noOther, onAdd });
    dropped(new File(['<p>Its text'], name, { type }));
    await vi.waitFor(() => expect(onAdd).toHaveBeenCalledWith({ kind, text: '<p>Its text', name }));
  });

  it('refuses a file of another kind, in words', () => {
    const onAdd = vi.fn();
    stage.popup({ reading: noOther, onAdd });
    dropped(new File(['x'], 'photo.png', { type: 'image/png' }));
    expect(stage.one('[role=alert]').textContent).toContain('This file type can’t be read.');
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('says that a file could not be read', async () => {
    stage.popup({ reading: noOther });
    const file = new File(['x'], 'a.txt', { type: 'text/plain' });
    file.text = () => Promise.reject(new Error('gone'));
    dropped(file);
    await vi.waitFor(() => {
      expect(stage.one('[role=alert]').textContent).toBe(
        'This file couldn’t be read. Try another file, or paste the text.',
      );
    });
  });
});

describe('saving', () => {
  it('saves once', () => {
    const onSave = vi.fn();
    stage.popup({ onSave });
    stage.click(stage.button('Save report'));
    expect(onSave).toHaveBeenCalledOnce();
    stage.popup({ onSave, save: 'saved' });
    stage.click(stage.button('Saved on this device'));
    stage.popup({ onSave, save: 'saving' });
    stage.click(stage.button('Saving…'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  const FAILURES: ReadonlyArray<readonly [SaveState, string]> = [
    ['full', 'Not saved. Browser storage is full: delete reports you don’t need and try again.'],
    ['failed', 'Not saved. Your browser refused to store it: reload the page and try again.'],
  ];

  it.each(FAILURES)('says why it failed (%s), and lets it be tried again', (save, words) => {
    const onSave = vi.fn();
    stage.popup({ save, onSave });
    expect(stage.one('.save [role=status]').textContent).toBe(words);
    stage.click(stage.button('Save report'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('says that a private window saves nothing', () => {
    stage.popup({ save: 'private' });
    expect(stage.text()).toContain('Private window: reports aren’t saved');
    expect(stage.text()).not.toContain('Save report');
  });

  it('is offered only where there is a report', () => {
    stage.popup({ reading: { state: 'restricted' } });
    expect(stage.text()).not.toContain('Save report');
  });
});

describe('the small library', () => {
  it('lists, opens and deletes saved reports', () => {
    const onLibrary = vi.fn();
    const onOpenReport = vi.fn();
    const onDeleteReport = vi.fn();
    stage.popup({ library, onLibrary, onOpenReport, onDeleteReport });
    stage.click(stage.button('Library'));
    expect(onLibrary).toHaveBeenCalledOnce();
    expect(stage.one('h1').textContent).toBe('Library3 reports');
    stage.click(stage.button('Open “Thousands moved out'));
    expect(onOpenReport).toHaveBeenCalledWith(library[0]);
    stage.click(stage.button('Delete “Thousands moved out'));
    expect(onDeleteReport).toHaveBeenCalledWith('other');
    expect(document.activeElement).toBe(stage.one('h1'));
  });

  it('says of a report that it was deleted, or that it was not', () => {
    stage.popup({ library, deleted: 'Thousands moved out' });
    stage.click(stage.button('Library'));
    expect(stage.text()).toContain('Deleted: Thousands moved out');
    stage.popup({ library, deleted: false });
    expect(stage.text()).toContain('Not deleted. Check that this device has free space');
    expect(stage.text()).not.toContain('Undo');
  });

  it('offers no way to a report that has no address', () => {
    stage.popup({ library });
    stage.click(stage.button('Library'));
    expect(stage.button('Open “No headline”').hasAttribute('disabled')).toBe(true);
  });

  it('waits, says that it is empty, and goes back', () => {
    stage.popup({ library: null });
    stage.click(stage.button('Library'));
    expect(stage.text()).toContain('Opening your library…');
    stage.popup({ library: [] });
    expect(stage.text()).toContain('Nothing saved yet.');
    stage.click(stage.button('Back'));
    expect(stage.one('h1').textContent).toBe(
      'The Valley Courier: 7.4 metres. Harbour Post: 7.9 metres.',
    );
  });

  it('says that it could not be opened, and what can be done', () => {
    const onLibrary = vi.fn();
    stage.popup({ library: 'failed', onLibrary });
    stage.click(stage.button('Library'));
    expect(stage.text()).toContain('couldn’t be opened. Close other Second Source windows');
    stage.click(stage.button('Try again'));
    expect(onLibrary).toHaveBeenCalledTimes(2);
  });
});

describe('taking the comparison along', () => {
  it('is offered in four forms, for a comparison alone', () => {
    const onCopy = vi.fn();
    stage.popup({ onCopy });
    expect(stage.all('.menu-list button').map((each) => each.textContent)).toEqual([
      'Copy as Markdown',
      'Copy as text',
      'Download as JSON',
      'Download as CSV',
    ]);
    stage.click(stage.button('Download as CSV'));
    expect(onCopy).toHaveBeenCalledWith('csv');
    stage.popup({ onCopy, reading: noOther });
    expect(stage.all('.menu')).toEqual([]);
  });

  it('closes on Escape, and gives the focus back', () => {
    stage.popup({ onCopy: () => {} });
    const button = stage.button('More');
    button.focus();
    stage.click(button);
    expect(isShown(stage.one('.menu-list'))).toBe(true);
    stage.button('Copy as text').focus();
    // Prevented, or a browser would close its popup instead.
    expect(stage.press('Escape').defaultPrevented).toBe(true);
    expect(isShown(stage.one('.menu-list'))).toBe(false);
    expect(document.activeElement).toBe(button);
    expect(stage.press('Escape').defaultPrevented).toBe(false);
  });
});

describe('the other frames', () => {
  it('are reached from the popup where the browser has them', () => {
    const onPanel = vi.fn();
    const onFullPage = vi.fn();
    stage.popup();
    expect(stage.all('.menu')).toEqual([]);
    stage.popup({ onPanel, onFullPage });
    stage.click(stage.button('Show beside the page'));
    stage.click(stage.button('Open in a new tab'));
    expect([onPanel.mock.calls.length, onFullPage.mock.calls.length]).toEqual([1, 1]);
  });

  it('show the same comparison', () => {
    stage.render(<Panel {...POPUP_PROPS} />);
    expect(stage.one('h1').textContent).toBe(
      'The Valley Courier: 7.4 metres. Harbour Post: 7.9 metres.',
    );
    stage.render(<FullPage {...POPUP_PROPS} />);
    expect(stage.one('h1').textContent).toBe(
      'The Valley Courier: 7.4 metres. Harbour Post: 7.9 metres.',
    );
  });

  it('say that the panel needs a click to read the page', () => {
    stage.render(<Panel {...POPUP_PROPS} reading={{ state: 'unread' }} />);
    expect(stage.one('h1').textContent).toBe('Click the Second Source button to compare this page');
  });
});

describe('highlights in the page', () => {
  it('are off until they are wanted: while this is open, or always', () => {
    const onHighlight = vi.fn();
    stage.popup();
    expect(stage.all('.setting')).toEqual([]);
    stage.popup({ highlight: 'off', onHighlight });
    const select = stage.one('.setting select');
    stage.choose(select, 'page');
    stage.choose(select, 'on');
    expect(onHighlight.mock.calls).toEqual([['page'], ['on']]);
  });
});

describe('looking for stories while reading', () => {
  it('is chosen for the site, for all, or for none', () => {
    const onWatch = vi.fn();
    stage.popup({ onWatch });
    const select = stage.one('.watch select');
    expect([...select.children].map((each) => each.textContent)).toEqual([
      'Off',
      'On news.example',
      'On all sites',
    ]);
    stage.choose(select, 'site');
    stage.choose(select, 'all');
    expect(onWatch.mock.calls).toEqual([['site'], ['all']]);
  });

  it('is not offered for a page that has no site', () => {
    stage.popup({ site: null });
    expect(stage.one('.watch select').textContent).not.toContain('news.example');
  });
});
