// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HeadlineMarks } from '../../../src/article/headline-marks.ts';

const FERRY = 'Ferry to Skerran turned back by thick fog';
const BRIDGE = 'Old bridge of Skerran closed to lorries for a year';

const LABEL = { text: 'In your library', lang: 'en' };

const changed = vi.fn();
let marks: HeadlineMarks;

function addHeadline(text: string): void {
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = `https://news.example/${text.length}`;
  link.textContent = text;
  heading.append(link);
  document.body.append(heading);
}

const listed = () => marks.list().map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  addHeadline(FERRY);
  marks = new HeadlineMarks(window as unknown as Window & typeof globalThis, changed);
});

afterEach(() => {
  marks.clear();
  changed.mockReset();
  vi.useRealTimers();
});

const untilQuiet = () => vi.advanceTimersByTimeAsync(2000);

it('says so when the page shows another headline', async () => {
  listed();
  marks.show([0], LABEL);
  addHeadline(BRIDGE);
  await untilQuiet();
  expect(changed).toHaveBeenCalledOnce();
  expect(listed()).toEqual([FERRY, BRIDGE]);
});

it('takes away the marks of a former script, which is gone, and nothing of the page’s', () => {
  const others = () => document.querySelectorAll('html > :not(head, body)').length;
  const banner = document.createElement('div');
  banner.style.cssText = 'position:absolute;top:0;left:0';
  document.documentElement.append(banner);
  listed();
  marks.show([0], LABEL);
  expect(others()).toBe(2);
  const later = new HeadlineMarks(window as unknown as Window & typeof globalThis, changed);
  later.list();
  later.show([0], LABEL);
  expect(others()).toBe(2);
  later.show([], LABEL);
  later.clear();
  expect(others()).toBe(1);
  expect(banner.isConnected).toBe(true);
  banner.remove();
});

it('stays quiet while the page shows what was listed', async () => {
  listed();
  marks.show([0], LABEL);
  document.querySelector('h2')?.after('A line of text that is no headline.');
  await untilQuiet();
  expect(changed).not.toHaveBeenCalled();
});

it('notices a headline that came between the listing and the marking', async () => {
  listed();
  addHeadline(BRIDGE);
  await vi.advanceTimersByTimeAsync(0);
  marks.show([0], LABEL);
  await untilQuiet();
  expect(changed).toHaveBeenCalledOnce();
});

it('notices a headline that came just before the page was marked anew', async () => {
  listed();
  marks.show([0], LABEL);
  listed();
  addHeadline(BRIDGE);
  await vi.advanceTimersByTimeAsync(500);
  marks.show([0], LABEL);
  await untilQuiet();
  expect(changed).toHaveBeenCalledOnce();
});

it('looks at nothing any more once it is cleared', async () => {
  listed();
  marks.show([0], LABEL);
  addHeadline(BRIDGE);
  await vi.advanceTimersByTimeAsync(500);
  marks.clear();
  addHeadline('Ferry company of Skerran orders a second boat');
  await untilQuiet();
  expect(changed).not.toHaveBeenCalled();
});
