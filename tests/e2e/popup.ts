import { type ExtensionPage, until } from '../browser/extension-browser.ts';

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

/** Presses the button with this name. */
export async function press(popup: ExtensionPage, name: string): Promise<void> {
  const pressed = await popup.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === name,
    );
    button?.click();
    return button !== undefined;
  }, name);
  if (!pressed) throw new Error(`There is no button “${name}”: ${await textOf(popup)}`);
}

/** Types a text into the only field for text. */
export async function type(popup: ExtensionPage, text: string): Promise<void> {
  await popup.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('There is no field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}
