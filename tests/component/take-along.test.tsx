import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ComparedView, rowsOf } from '../../src/ui/index.ts';
import { RowDetails } from '../../src/ui/reader/parts.ts';
import { takeAlong, takeRowAlong } from '../../src/ui/take-along/index.ts';
import { compared, POPUP_PROPS } from './fixtures.ts';
import { isShown, usePopovers } from './popovers.ts';
import { useStage } from './stage.tsx';

usePopovers();
const stage = useStage();
const reading: ComparedView = compared;
const { language } = POPUP_PROPS;

beforeAll(() => RowDetails.load());
afterEach(() => vi.restoreAllMocks());

describe('taking a comparison along', () => {
  it('copies what the form says, with the sentences word for word', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await takeAlong('text', reading, language);
    await takeAlong('markdown', reading, language);
    const [text = '', markdown = ''] = write.mock.calls.map(([written]) => written);
    const { comparison, page, other } = reading;
    const [pair] = rowsOf(comparison, page.text, other.text);
    const sentence = page.text.slice(pair?.a.start, pair?.a.end);
    expect(sentence.length).toBeGreaterThan(10);
    expect(text).toContain(sentence);
    expect(markdown).toMatch(/^# /);
    expect(text).not.toMatch(/^# /);
  });

  it.each(['json', 'csv'] as const)('gives %s to the browser as a file', async (form) => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:file';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(`${this.download} ${this.href}`);
    });
    await takeAlong(form, reading, language);
    expect(names).toEqual([`second-source.${form} blob:file`]);
    const text = (await files[0]?.text()) ?? '';
    if (form === 'json') expect(JSON.parse(text)).toMatchObject({ version: 2 });
    else expect(text.split('\r\n')[0]).toMatch(/^\ufeffkind,verdict,reason,/);
  });

  it('lets a refusal of the clipboard be known', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await expect(takeAlong('text', reading, language)).rejects.toThrow('refused');
  });

  it('copies one pair alone, with a link to each exact sentence', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const [first, second] = rowsOf(reading.comparison, reading.page.text, reading.other.text);
    if (!first || !second) throw new Error('the fixture has too few pairs');
    await takeRowAlong('text', first, reading, language);
    const [[text = ''] = []] = write.mock.calls;
    expect(text).toContain(reading.page.text.slice(first.a.start, first.a.end));
    expect(text).toContain(reading.other.text.slice(first.b.start, first.b.end));
    expect(text).not.toContain(reading.page.text.slice(second.a.start, second.a.end));
    expect(text.match(/#:~:text=/g)).toHaveLength(2);
  });

  it('offers for each row what it gives', () => {
    const onTake = vi.fn();
    stage.popup({ onTake });
    const [row] = stage.all('[data-row]');
    stage.click(row?.querySelector('button') as HTMLElement);
    const menu = row?.querySelector<HTMLElement>('.menu-list');
    if (!menu) throw new Error('the row has no menu');
    expect(isShown(menu)).toBe(false);
    stage.click(row?.querySelector('.menu > button') as HTMLElement);
    expect(isShown(menu)).toBe(true);
    const items = [...menu.querySelectorAll('button')];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Copy as text',
      'Copy as Markdown',
      'Save as image',
    ]);
    act(() => items[2]?.click());
    expect(onTake).toHaveBeenCalledExactlyOnceWith(
      'card',
      expect.objectContaining({ key: row?.dataset.row }),
    );
    expect(isShown(menu)).toBe(false);
  });

  it('says what came of it in a status that is there before', () => {
    const onCopy = vi.fn();
    stage.popup({ onCopy, copied: null });
    const status = stage.one('.copy-status');
    expect(status.getAttribute('role')).toBe('status');
    expect(status.textContent).toBe('');
    stage.click(stage.button('Copy as Markdown'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('markdown');
    stage.popup({ onCopy, copied: 'done' });
    expect(status.textContent).toBe('Copied.');
    stage.popup({ onCopy, copied: 'failed' });
    expect(status.textContent).toBe('That didn’t work. Try again.');
  });
});
