import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslator, Popup, type PopupProps, type ReadingView } from '../../src/ui/index.ts';
import { compared, other, page } from './fixtures.ts';

let root: HTMLElement;

const nothing = () => {};

const PROPS: PopupProps = {
  language: createTranslator('en', undefined, 'en-GB'),
  reading: compared,
  step: 'page',
  save: 'unsaved',
  library: null,
  watch: 'off',
  site: 'news.example',
  addProblem: null,
  onRetry: nothing,
  onChoose: nothing,
  onAdd: nothing,
  onSave: nothing,
  onWatch: nothing,
  onLibrary: nothing,
  onOpenReport: nothing,
  onDeleteReport: nothing,
};

function show(props: Partial<PopupProps>): void {
  act(() => render(<Popup {...PROPS} {...props} />, root));
}

const text = () => (root.textContent ?? '').replace(/\s+/g, ' ');
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

function one(selector: string): HTMLElement {
  const found = all(selector);
  expect(found, selector).toHaveLength(1);
  return found[0] as HTMLElement;
}

function button(name: string): HTMLElement {
  const found = all('button').find((each) => each.textContent?.startsWith(name));
  expect(found, name).toBeDefined();
  return found as HTMLElement;
}

function click(element: HTMLElement): void {
  act(() => element.click());
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

describe('a comparison', () => {
  it('answers first: what differs, then the rest', () => {
    show({});
    expect(one('h1').textContent).toBe('1 figure differs');
    expect(one('.answer-rest').textContent).toBe(
      '1 figure counts something else · 1 is compatible · 1 figure agrees · 3 claims match',
    );
    expect(document.activeElement).toBe(one('h1'));
  });

  it('orders the pairs by what they tell: disagreeing, other scope, reworded, compatible, agreeing', () => {
    show({});
    expect(all('.verdict').map((each) => each.textContent)).toEqual([
      'Figures differ',
      'Counts something else',
      'One quotation, worded differently',
      'Compatible',
      'Agree',
    ]);
  });

  it('shows both claims of a pair word for word', () => {
    show({});
    const quoted = all('.quoted').map((each) => {
      const copy = each.cloneNode(true) as HTMLElement;
      for (const spoken of copy.querySelectorAll('.sr-only')) spoken.remove();
      return copy.textContent;
    });
    for (const line of [...page.text.split('\n'), ...other.text.split('\n')]) {
      expect(quoted).toContain(line);
    }
  });
});

describe('states without a comparison', () => {
  const STATES: ReadonlyArray<readonly [ReadingView, string]> = [
    [{ state: 'restricted' }, 'The browser lets no extension read this page'],
    [{ state: 'notArticle', title: null }, 'This page is not a news report'],
    [{ state: 'noOther', page, story: null }, 'No other report of this story is known yet'],
    [{ state: 'changed' }, 'The page changed while it was read'],
    [{ state: 'failed', code: 'E42' }, 'The page could not be compared'],
  ];

  it.each(STATES)('words $state', (reading, title) => {
    show({ reading });
    expect(one('h1').textContent).toBe(title);
    expect(text()).not.toMatch(/[{}]/);
  });

  it('reads again at the reader’s wish', () => {
    const onRetry = vi.fn();
    show({ reading: { state: 'changed' }, onRetry });
    click(button('Read again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
