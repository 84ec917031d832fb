import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What of the comparison the reader is at: what has the focus or the pointer, else the first in view, once they have
 * scrolled to it; before, they are at the head.
 */
function underHand(): HTMLElement | null {
  const pairs = [...document.querySelectorAll<HTMLElement>('[data-pair]')];
  const inHand = pairs.find(
    (pair) => pair.contains(document.activeElement) || pair.matches(':hover'),
  );
  if (inHand) return inHand;
  const inView = pairs.find((pair) => pair.getBoundingClientRect().bottom > 0);
  return inView && scrollerOf(inView).scrollTop > 0 ? inView : null;
}

/** The nearest box around it that scrolls. */
function scrollerOf(element: Element): Element {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box;
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Keeps what the reader is at where it is on the screen while the list around it changes.
 *
 * @param shown what is drawn: when it is another, the list has changed
 */
export function useSteady(shown: unknown): { hold(): void } {
  const held = useRef<{ readonly key: string; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const before = held.current;
    held.current = null;
    if (!before) return;
    const pair = document.querySelector(`[data-pair="${CSS.escape(before.key)}"]`);
    if (!pair) return;
    scrollerOf(pair).scrollTop += pair.getBoundingClientRect().top - before.top;
  }, [shown]);
  return {
    hold() {
      const pair = underHand();
      const key = pair?.dataset.pair;
      held.current = pair && key ? { key, top: pair.getBoundingClientRect().top } : null;
    },
  };
}
