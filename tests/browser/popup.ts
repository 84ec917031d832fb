import type { Page } from 'puppeteer-core';
import type { TabReading } from '../../src/platform/messages.ts';
import {
  type DroppedFile,
  type ExtensionBrowser,
  type ExtensionPage,
  until,
} from './extension-browser.ts';

/** What a reader sees in the popup, as text with its white space folded; what only screen readers get is left out. */
export function textOf(popup: ExtensionPage): Promise<string> {
  return popup.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const hidden of body.querySelectorAll('.sr-only, script')) hidden.remove();
    return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Waits until the popup shows a text, and gives all that it shows. */
export async function untilShown(popup: ExtensionPage, text: string | RegExp): Promise<string> {
  let shown = '';
  try {
    return await until(`the popup to show ${text}`, async () => {
      shown = await textOf(popup);
      return (typeof text === 'string' ? shown.includes(text) : text.test(shown)) && shown;
    });
  } catch (error) {
    throw new Error(`Waited in vain for the popup to show ${text}. It shows: ${shown}`, {
      cause: error,
    });
  }
}

/** Waits until the popup shows what came of reading the page, whatever it is. */
export async function untilRead(popup: ExtensionPage): Promise<void> {
  await until('the popup to show what came of reading the page', () =>
    popup.evaluate(
      () =>
        document.querySelector('main > :not(.waiting)') !== null &&
        !document.querySelector('.waiting'),
    ),
  );
}

/** Waits until the badge of a page's tab says this. */
export async function untilBadge(
  browser: ExtensionBrowser,
  page: Page,
  text: string,
): Promise<void> {
  await until(`the badge “${text}”`, async () => (await browser.badge(page)) === text);
}

/** The button with this name, when it is there, is looked for or pressed. */
const inButton = (popup: ExtensionPage, name: string, run: 'look' | 'press') =>
  popup.evaluate(
    (name, run) => {
      const button = [...document.querySelectorAll('button')].find(
        (each) => each.textContent?.trim() === name,
      );
      if (run === 'press') button?.click();
      return button !== undefined;
    },
    name,
    run,
  );

/** Presses the button with this name, when it is there. */
export async function press(popup: ExtensionPage, name: string): Promise<void> {
  await until(`the button “${name}”`, () => inButton(popup, name, 'look'));
  if (!(await inButton(popup, name, 'press'))) throw new Error(`The button “${name}” went away`);
}

/** Compares with the text that was typed in; reports that are listed have a button of the same name. */
export async function submitAdded(popup: ExtensionPage): Promise<void> {
  await popup.evaluate(() => document.querySelector<HTMLFormElement>('form.add')?.requestSubmit());
}

/** Presses the button with this name, which may close the popup before it can answer. */
export async function pressToLeave(popup: ExtensionPage, name: string): Promise<void> {
  await until(`the button “${name}”`, () => inButton(popup, name, 'look'));
  await inButton(popup, name, 'press').catch(() => {});
}

/** Types a text into the only field for text, when it is there. */
export async function type(popup: ExtensionPage, text: string): Promise<void> {
  await until('the field for text', () =>
    popup.evaluate(() => document.querySelector('textarea') !== null),
  );
  await popup.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('There is no field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** Asks the background, as the popup does, what came of reading the tab in front. */
export async function readingOf(popup: ExtensionPage): Promise<TabReading> {
  const answer = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    // No function with a name: what tsx makes of one isn't known in the page.
    const payload = { tabId: tab?.id };
    const early = (await chrome.runtime.sendMessage({ name: 'readTab', payload })) as {
      ok: boolean;
      value?: { closer?: string };
    };
    return early.value?.closer === 'pending'
      ? chrome.runtime.sendMessage({ name: 'readCloser', payload })
      : early;
  });
  const { ok, value, code } = answer as { ok: boolean; value: TabReading; code?: string };
  if (!ok) throw new Error(`The background could not read the tab: ${code}`);
  return value;
}

/** Chooses where stories are looked for. */
export async function chooseWatch(
  popup: ExtensionPage,
  watch: 'off' | 'site' | 'all',
): Promise<void> {
  await popup.evaluate((watch) => {
    const select = document.querySelector<HTMLSelectElement>('.watch select');
    if (!select) throw new Error('There is no choice of sites');
    select.value = watch;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, watch);
}

/** Presses the button with this accessible name that the reader sees in a list, among others of the same text. */
export async function pressLabelled(popup: ExtensionPage, label: string): Promise<void> {
  await until(`the button “${label}”`, () =>
    popup.evaluate((label) => {
      const button = [...document.querySelectorAll('button')].find(
        (each) => each.getAttribute('aria-label') === label,
      );
      button?.click();
      return button !== undefined;
    }, label),
  );
}

/** Chooses a file, as the reader does in the browser's own dialogue, when the field for it is there. */
export async function chooseFile(
  page: ExtensionPage,
  selector: string,
  file: DroppedFile,
): Promise<void> {
  await until('the field for the file', () =>
    page.evaluate((selector) => document.querySelector(selector) !== null, selector),
  );
  await page.evaluate(
    (selector, { name, type, text }) => {
      const picker = document.querySelector<HTMLInputElement>(selector);
      if (!picker) throw new Error('There is no field for a file');
      const files = new DataTransfer();
      files.items.add(new File([text], name, { type }));
      picker.files = files.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    file,
  );
}

/** Types into the field with this label, when it is there, and submits its form as Enter does. */
export async function submit(popup: ExtensionPage, label: string, text?: string): Promise<void> {
  const inField = (run: 'look' | 'type' | 'submit') =>
    popup.evaluate(
      (label, text, run) => {
        const named = [...document.querySelectorAll('label')].find(
          (each) => each.textContent === label,
        );
        const field = named && document.getElementById(named.htmlFor);
        if (!(field instanceof HTMLInputElement)) return false;
        if (run === 'type') {
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        // Within the reader's own act, as a request for access must be.
        if (run === 'submit') field.form?.requestSubmit();
        return true;
      },
      label,
      text ?? '',
      run,
    );
  await until(`the field “${label}”`, () => inField('look'));
  if (text !== undefined) await inField('type');
  await inField('submit');
}
