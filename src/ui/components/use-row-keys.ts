import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const TEXT_FIELDS = 'input, textarea, select, [contenteditable]';

/** The Latin letter of a key: the one that it types, or on a keyboard of another script the one at its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return code.startsWith('Key') ? code.slice('Key'.length).toLowerCase() : '';
}

/** What keys do with the rows, besides going from one to the next. */
export interface RowKeys {
  swap(): void;
  /** Shows the sentence of a row, by its key, in the page. */
  show(key: string): void;
}

/**
 * Moves the focus between the rows of a list: J and K from anywhere but a text field, the arrow keys while a row has
 * the focus (elsewhere they scroll, as everyone expects). O shows the focused row's sentence in the page, X swaps the
 * reports. With Control, Alt or Meta the keys are the browser's; Enter opens a row, since rows are buttons.
 *
 * @param keys what they do now
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, keys: RowKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(TEXT_FIELDS) || !list.current) return;
      const row = target?.closest<HTMLElement>('.fact') ?? null;
      const isOnHead = target?.closest('.fact-head') != null;
      const letter = letterOf(event);
      if (letter === 'x') return now.current.swap();
      if (letter === 'o' && row?.dataset.row) return now.current.show(row.dataset.row);
      const step =
        letter === 'j' || (isOnHead && event.key === 'ArrowDown')
          ? 1
          : letter === 'k' || (isOnHead && event.key === 'ArrowUp')
            ? -1
            : 0;
      if (step === 0) return;
      const rows = [...list.current.querySelectorAll<HTMLElement>('.fact')];
      const at = row === null ? (step === 1 ? -1 : 1) : rows.indexOf(row);
      const next = rows[at + step]?.querySelector<HTMLElement>('.fact-head');
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
    const { ownerDocument } = list.current ?? {};
    ownerDocument?.addEventListener('keydown', onKeyDown);
    return () => ownerDocument?.removeEventListener('keydown', onKeyDown);
  }, [list]);
}
