import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Brings the pair that was chosen in the page into sight, and the focus to it. A filter that hides it is taken off
 * first.
 */
export function useChosenPair(
  list: RefObject<HTMLElement | null>,
  key: string | null,
  showAll: () => void,
): void {
  useEffect(() => {
    if (key === null) return;
    const find = () =>
      [...(list.current?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])].find(
        (pair) => pair.dataset.pair === key,
      );
    const bring = () => {
      const pair = find();
      pair?.focus({ preventScroll: true });
      pair?.scrollIntoView({ block: 'nearest' });
    };
    if (find()) return bring();
    showAll();
    // The list is drawn again before this runs.
    const timer = setTimeout(bring);
    return () => clearTimeout(timer);
  }, [key]);
}
