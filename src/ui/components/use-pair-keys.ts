import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const TEXT_FIELDS = 'input, textarea, select, [contenteditable]';

/** The Latin letter of a key: the one that it types, or on a keyboard of another script the one at its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return code.startsWith('Key') ? code.slice('Key'.length).toLowerCase() : '';
}

/**
 * Moves the focus between the pairs of a list: J and K from anywhere but a text field, the arrow keys while a pair has
 * the focus (elsewhere they scroll, as everyone expects). Enter and O press the focused pair's button that shows its
 * sentence in the page. With Control, Alt or Meta the keys are the browser's.
 */
export function usePairKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(TEXT_FIELDS)) return;
      const current = target?.closest<HTMLElement>('[data-pair]') ?? null;
      const arrow = current !== null && current === target;
      const letter = letterOf(event);
      if (current && (letter === 'o' || (arrow && event.key === 'Enter'))) {
        const show = current.querySelector<HTMLElement>('.pair-show');
        if (show) event.preventDefault();
        return show?.click();
      }
      const step =
        letter === 'j' || (arrow && event.key === 'ArrowDown')
          ? 1
          : letter === 'k' || (arrow && event.key === 'ArrowUp')
            ? -1
            : 0;
      if (step === 0 || !list.current) return;
      const pairs = [...list.current.querySelectorAll<HTMLElement>('[data-pair]')];
      const at = current === null ? (step === 1 ? -1 : 1) : pairs.indexOf(current);
      const next = pairs[at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
    const { ownerDocument } = list.current ?? {};
    ownerDocument?.addEventListener('keydown', onKeyDown);
    return () => ownerDocument?.removeEventListener('keydown', onKeyDown);
  }, [list]);
}
