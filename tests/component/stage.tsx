import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect } from 'vitest';
import { Popup, type PopupProps } from '../../src/ui/index.ts';
import { POPUP_PROPS } from './fixtures.ts';

/** A place in the document to render into, cleared after each test, with what tests ask of it. */
export function useStage() {
  let root: HTMLElement;

  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
  });

  afterEach(() => {
    act(() => render(null, root));
    root.remove();
  });

  const stage = {
    render(node: ComponentChild): void {
      act(() => render(node, root));
    },

    popup(props: Partial<PopupProps> = {}): void {
      stage.render(<Popup {...POPUP_PROPS} {...props} />);
    },

    /** All text, with white space as it is read. */
    text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim(),

    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],

    one(selector: string): HTMLElement {
      const found = stage.all(selector);
      expect(found, selector).toHaveLength(1);
      return found[0] as HTMLElement;
    },

    /** The button whose accessible name starts so. */
    button(name: string): HTMLElement {
      const nameOf = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent;
      const found = stage.all('button').filter((each) => nameOf(each)?.startsWith(name));
      expect(found.length, name).toBeGreaterThan(0);
      return found[0] as HTMLElement;
    },

    click(element: HTMLElement): void {
      act(() => element.click());
    },

    press(
      key: string,
      init: KeyboardEventInit = {},
      target: Element | null = document.activeElement,
    ) {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        ...init,
      });
      act(() => void (target ?? document.body).dispatchEvent(event));
      return event;
    },

    fill(field: HTMLElement, value: string): void {
      act(() => {
        (field as HTMLTextAreaElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },

    choose(field: HTMLElement, value: string): void {
      act(() => {
        (field as HTMLSelectElement).value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
  };
  return stage;
}

/** The texts of a table's cells, without the reports' names that stand in them where there is no room for columns. */
export function cellTexts(row: HTMLElement): string[] {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const name of copy.querySelectorAll('.cell-report')) name.remove();
  return [...copy.children].map((cell) => cell.textContent ?? '');
}

/** What is seen of an element: its text without what only screen readers get. */
export function seen(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const spoken of copy.querySelectorAll('.sr-only')) spoken.remove();
  return copy.textContent ?? '';
}
