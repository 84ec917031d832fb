import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ComparedView, pairsOf } from '../../src/ui/index.ts';
import { takeAlong } from '../../src/ui/take-along/index.ts';
import { compared, POPUP_PROPS } from './fixtures.ts';
import { useStage } from './stage.tsx';

const stage = useStage();
const reading: ComparedView = compared;
const { language } = POPUP_PROPS;

afterEach(() => vi.restoreAllMocks());

describe('taking a comparison along', () => {
  it('copies what the form says, with the sentences word for word', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await takeAlong('text', reading, language);
    await takeAlong('markdown', reading, language);
    const [text = '', markdown = ''] = write.mock.calls.map(([written]) => written);
    const { comparison, page, other } = reading;
    const [pair] = pairsOf(comparison, page.text, other.text);
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
    if (form === 'json') expect(JSON.parse(text)).toMatchObject({ version: 1 });
    else expect(text.split('\r\n')[0]).toMatch(/^verdict,reason,what,/);
  });

  it('lets a refusal of the clipboard be known', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await expect(takeAlong('text', reading, language)).rejects.toThrow('refused');
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
    expect(status.textContent).toBe('It could not be copied.');
  });
});
