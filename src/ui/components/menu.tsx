import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly name: string;
  readonly act: () => void;
}

/** Things to do behind one button. Escape closes it and goes back to the button. */
export function Menu(props: {
  readonly items: readonly MenuItem[];
  /** The classes of its button. */
  readonly button: string;
  /** The button's tooltip, where it shows no words. */
  readonly title?: string;
  /** Whether the items are drawn only while it is open: for a menu that stands on the page many times. */
  readonly drawnOpen?: boolean;
  readonly children: ComponentChildren;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);

  function close() {
    if (menu.current) menu.current.open = false;
    button.current?.focus();
  }

  return (
    <details
      ref={menu}
      class="menu"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
      }}
    >
      <summary ref={button} class={props.button} title={props.title}>
        {props.children}
      </summary>
      {(isOpen || !props.drawnOpen) && (
        <ul class="menu-list">
          {props.items.map(({ name, act }) => (
            <li key={name}>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => {
                  act();
                  close();
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
