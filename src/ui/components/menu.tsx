import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly name: string;
  readonly act: () => void;
}

/** Sets a list beside its button, on the sides where there is more room: browsers of 2024 have no anchors for that yet. */
function place(list: HTMLElement, { left, right, top, bottom }: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const isLeft = left + right < clientWidth;
  const isHigh = top + bottom < clientHeight;
  list.style.left = isLeft ? `${left}px` : 'auto';
  list.style.right = isLeft ? 'auto' : `${clientWidth - right}px`;
  list.style.top = isHigh ? `${bottom}px` : 'auto';
  list.style.bottom = isHigh ? 'auto' : `${clientHeight - top}px`;
  list.style.maxHeight = `${isHigh ? clientHeight - bottom : top}px`;
}

/**
 * Things to do behind one button, in a popover: a click elsewhere or Escape closes it, and the browser gives the focus
 * back to the button. It closes too when what it stands beside moves.
 */
export function Menu(props: {
  readonly items: readonly MenuItem[];
  /** The classes of its button. */
  readonly button: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (!isOpen) return;
    const onMove = ({ target }: Event) => {
      if (target !== list.current) list.current?.hidePopover();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Or the browser would close its own popup, and the menu with it.
      event.preventDefault();
      list.current?.hidePopover();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('scroll', onMove, true);
    window.addEventListener('resize', onMove);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('scroll', onMove, true);
      window.removeEventListener('resize', onMove);
    };
  }, [isOpen]);

  return (
    <div class="menu">
      <button ref={button} type="button" class={props.button} popovertarget={id}>
        {props.children}
      </button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        class="menu-list"
        onBeforeToggle={({ newState }) => {
          setOpen(newState === 'open');
          if (list.current && button.current) {
            place(list.current, button.current.getBoundingClientRect());
          }
        }}
      >
        {props.items.map(({ name, act }) => (
          <li key={name}>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                act();
                list.current?.hidePopover();
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
