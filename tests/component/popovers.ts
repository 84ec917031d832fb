import { afterAll, beforeAll } from 'vitest';

/*
 * What the component tests need of popovers, which happy-dom has the attributes of alone: shown and hidden by their button
 * or by script, told of before, the focus given back. That a click elsewhere closes them is the browser's own.
 */

const shown = new WeakMap<Element, Element | null>();

export const isShown = (popover: Element): boolean => shown.has(popover);

function tell(popover: HTMLElement, newState: 'open' | 'closed'): void {
  popover.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
}

const methods = {
  showPopover(this: HTMLElement): void {
    if (isShown(this)) return;
    tell(this, 'open');
    shown.set(this, document.activeElement);
  },
  hidePopover(this: HTMLElement): void {
    const before = shown.get(this);
    if (before === undefined) return;
    tell(this, 'closed');
    shown.delete(this);
    if (this.contains(document.activeElement)) (before as HTMLElement | null)?.focus();
  },
};

function onClick({ target }: Event): void {
  const id = (target as Element).closest('[popovertarget]')?.getAttribute('popovertarget');
  const popover = id ? document.getElementById(id) : null;
  if (popover && isShown(popover)) popover.hidePopover();
  else popover?.showPopover();
}

/** Gives the document of a test file popovers. */
export function usePopovers(): void {
  beforeAll(() => {
    Object.assign(HTMLElement.prototype, methods);
    document.addEventListener('click', onClick);
  });
  afterAll(() => document.removeEventListener('click', onClick));
}
