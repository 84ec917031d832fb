import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSteady } from '../../entrypoints/popup/use-steady.ts';
import { useStage } from './stage.tsx';

const stage = useStage();
const HEIGHT = 100;

let hold = () => {};
function List({ keys }: { readonly keys: readonly string[] }) {
  const steady = useSteady(keys);
  hold = steady.hold;
  return (
    <div>
      {keys.map((key) => (
        <article key={key} data-pair={key} tabIndex={-1}>
          {key}
        </article>
      ))}
    </div>
  );
}

const scroller = () => document.scrollingElement ?? document.documentElement;
const pair = (key: string) => stage.one(`[data-pair="${key}"]`);

// Nothing is laid out here: each pair is as high as the next, below the ones before it.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    const place = [...(this.parentElement?.children ?? [])].indexOf(this);
    return new DOMRect(0, place * HEIGHT - scroller().scrollTop, 500, HEIGHT);
  });
});
afterEach(() => {
  scroller().scrollTop = 0;
  vi.restoreAllMocks();
});

/** Draws a list, has the place held, and draws it anew; gives how far the pair has moved on the screen. */
function moved(key: string, before: readonly string[], after: readonly string[]): number {
  const top = pair(key).getBoundingClientRect().top;
  act(() => hold());
  stage.render(<List keys={after} />);
  expect(before).not.toEqual(after);
  return pair(key).getBoundingClientRect().top - top;
}

describe('a list that changes while it is read', () => {
  const BEFORE = ['a', 'b', 'c', 'd'];
  const AFTER = ['d', 'new', 'a', 'b', 'c'];

  it('leaves what has the focus where it is', () => {
    stage.render(<List keys={BEFORE} />);
    act(() => pair('b').focus());
    expect(moved('b', BEFORE, AFTER)).toBe(0);
    expect(scroller().scrollTop).toBe(2 * HEIGHT);
  });

  it('leaves the first in view where it is, once the reader has scrolled', () => {
    stage.render(<List keys={BEFORE} />);
    scroller().scrollTop = 2 * HEIGHT;
    expect(moved('c', BEFORE, AFTER)).toBe(0);
  });

  it('stays at its head where the reader is at its head', () => {
    stage.render(<List keys={BEFORE} />);
    moved('a', BEFORE, AFTER);
    expect(scroller().scrollTop).toBe(0);
  });

  it('moves nothing for a pair that is gone, nor when it changes for another reason', () => {
    stage.render(<List keys={BEFORE} />);
    act(() => pair('b').focus());
    act(() => hold());
    stage.render(<List keys={['a', 'c']} />);
    expect(scroller().scrollTop).toBe(0);
    stage.render(<List keys={AFTER} />);
    expect(scroller().scrollTop).toBe(0);
  });
});
