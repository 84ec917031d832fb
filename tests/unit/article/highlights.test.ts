// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageHighlights, type PageMark } from '../../../src/article/highlights.ts';

const FERRY = 'The ferry to Skerran carried 40 people.';
const FOG = 'It left the quay in thick fog.';
const PILOT = 'The pilot counted 38 of them.';

const NAME = 'm1';

const MARKS: readonly PageMark[] = [
  { key: 'ferry', text: FERRY },
  { key: 'fog', text: FOG },
];

/** The registry of highlights, which no document has here. */
const registry = new Map<string, Set<Range>>();
let isStill = false;
let highlights: PageHighlights;

/** What is highlighted in the page as it is now: a range whose nodes were replaced is seen nowhere. */
const shown = () =>
  [...(registry.get(NAME) ?? [])]
    .filter(({ startContainer }) => startContainer.isConnected)
    .map((range) => range.toString());

function fill(...paragraphs: readonly string[]): void {
  document.body.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      const [first = '', ...rest] = text.split(' ');
      const strong = document.createElement('b');
      strong.append(first);
      paragraph.append(strong, ` ${rest.join(' ')}`);
      return paragraph;
    }),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  registry.clear();
  isStill = false;
  fill(FERRY, FOG, PILOT);
  const view = {
    document,
    MutationObserver,
    CSS: { highlights: registry },
    Highlight: class extends Set<Range> {
      constructor(...ranges: readonly Range[]) {
        super(ranges);
      }
    },
    matchMedia: () => ({ matches: isStill }),
  };
  highlights = new PageHighlights(view as unknown as Window & typeof globalThis);
});

afterEach(() => {
  highlights.clear();
  vi.useRealTimers();
});

/** Lets the observer see what was changed, and the page be quiet. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}

describe('the highlights of a page', () => {
  it('are drawn across inline markup, with no node changed', () => {
    const before = document.body.outerHTML;
    expect(highlights.show(MARKS, NAME)).toEqual([]);
    expect(shown()).toEqual([FERRY, FOG]);
    expect(document.body.outerHTML).toBe(before);
  });

  it('take the place of those before', () => {
    highlights.show(MARKS, NAME);
    highlights.show([{ key: 'pilot', text: PILOT }], NAME);
    expect(shown()).toEqual([PILOT]);
  });

  it('name the sentences that the page does not show, and draw the others', () => {
    const gone: PageMark = { key: 'gone', text: 'Nobody wrote this.' };
    expect(highlights.show([gone, ...MARKS], NAME)).toEqual(['gone']);
    expect(shown()).toEqual([FERRY, FOG]);
  });

  it('are found again where the page draws itself anew', async () => {
    highlights.show(MARKS, NAME);
    fill(PILOT, FOG, FERRY);
    expect(shown()).toEqual([]);
    await settle();
    expect(shown()).toEqual([FERRY, FOG]);
  });

  it('come back with a sentence that was gone for a while', async () => {
    fill(PILOT);
    expect(highlights.show(MARKS, NAME)).toEqual(['ferry', 'fog']);
    fill(PILOT, FERRY);
    await settle();
    expect(shown()).toEqual([FERRY]);
  });

  it('are taken away for good, after a sentence that lights up has done so to its end', async () => {
    highlights.show(MARKS, NAME);
    highlights.reveal(MARKS[0] as PageMark, NAME);
    highlights.clear();
    expect(shown()).toEqual([FERRY]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(registry.size).toBe(0);
    fill(FERRY, FOG);
    await settle();
    expect(registry.size).toBe(0);
  });
});

it('are one kind under the name that was given: the page can read no more', () => {
  highlights.show(MARKS, NAME);
  highlights.reveal(MARKS[0] as PageMark, NAME);
  expect([...registry.keys()]).toEqual([NAME]);
  highlights.show(MARKS, 'm2');
  expect([...registry.keys()]).toEqual(['m2']);
});

describe('a sentence that the reader asks for', () => {
  const ferry = MARKS[0] as PageMark;
  const scrolled = vi.fn();

  beforeEach(() => {
    scrolled.mockClear();
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(scrolled);
  });

  it('is scrolled to and lights up some times, then no more', async () => {
    highlights.show(MARKS, NAME);
    expect(highlights.reveal(ferry, NAME)).toBe(true);
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ block: 'center', behavior: 'smooth' });
    let times = 0;
    let wasLit = false;
    for (let at = 0; at < 10_000; at += 25) {
      const isLit = shown().join() === FERRY;
      if (isLit && !wasLit) times++;
      wasLit = isLit;
      await vi.advanceTimersByTimeAsync(25);
    }
    expect(times).toBe(3);
    expect(shown()).toEqual([FERRY, FOG]);
  });

  it('stays lit without a pulse, and is scrolled to at once, for readers who want no motion', async () => {
    isStill = true;
    highlights.show(MARKS, NAME);
    highlights.reveal(ferry, NAME);
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ block: 'center', behavior: 'auto' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(shown()).toEqual([FERRY]);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(shown()).toEqual([FERRY, FOG]);
  });

  it('is found though it is not highlighted, and though the page was drawn anew just now', () => {
    expect(highlights.reveal({ key: 'pilot', text: PILOT }, NAME)).toBe(true);
    expect(shown()).toEqual([PILOT]);
    highlights.show(MARKS, NAME);
    fill(FOG, FERRY);
    expect(highlights.reveal(ferry, NAME)).toBe(true);
    expect(shown()).toEqual([FERRY]);
  });

  it('is said to be gone where the page no longer shows it', () => {
    highlights.show(MARKS, NAME);
    fill(FOG);
    expect(highlights.reveal(ferry, NAME)).toBe(false);
    expect(scrolled).not.toHaveBeenCalled();
  });
});

describe('a click in the page', () => {
  it('is on the sentence that has a box around it', () => {
    highlights.show(MARKS, NAME);
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
      const top = this.toString() === FERRY ? 0 : 100;
      return [new DOMRect(10, top, 200, 20)] as unknown as DOMRectList;
    });
    expect(highlights.keyAt(50, 10)).toBe('ferry');
    expect(highlights.keyAt(50, 110)).toBe('fog');
    expect(highlights.keyAt(50, 60)).toBeNull();
    expect(highlights.keyAt(300, 10)).toBeNull();
    highlights.clear();
    expect(highlights.keyAt(50, 10)).toBeNull();
  });
});
