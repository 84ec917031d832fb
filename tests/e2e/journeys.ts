import { type ExtensionPage, until } from '../browser/extension-browser.ts';
import { press, pressToLeave, submitAdded, type, untilRead, untilShown } from '../browser/popup.ts';
import type { PublishedReport } from '../browser/sites/layouts.ts';
import type { World } from './world.ts';

/** Pastes a report into the popup of a page without another one, and waits for the comparison. */
export async function compareWithPasted(
  popup: ExtensionPage,
  report: PublishedReport,
): Promise<string> {
  await untilShown(popup, 'Add another report');
  await type(popup, report.paragraphs.join('\n'));
  await submitAdded(popup);
  return untilShown(popup, 'Added by you');
}

/** Saves the page's report from its popup, where it isn't saved yet. */
export async function saveReport(popup: ExtensionPage): Promise<void> {
  const shown = await untilShown(popup, /Save report|Saved on this device/);
  if (shown.includes('Save report')) await press(popup, 'Save report');
  await untilShown(popup, 'Saved on this device');
}

/** The page of the popup's comparison, opened from it. */
export async function openFullPage(
  { browser }: World,
  popup: ExtensionPage,
): Promise<ExtensionPage> {
  await pressToLeave(popup, 'Open in a new tab');
  const full = await browser.tab('comparison.html?tab=');
  await untilShown(full, 'Added by you');
  return full;
}

/** The library's page, opened from the popup of the page at `/a`, whatever that is. */
export async function openLibrary({ browser, here }: World): Promise<ExtensionPage> {
  const popup = await browser.click(await browser.open(here.url('/a')));
  await press(popup, 'Library');
  await pressToLeave(popup, 'Open full library');
  const page = await browser.tab('library.html');
  await untilShown(page, /\d+ stor(?:y|ies) · \d/);
  return page;
}

/** Answers the question before everything is deleted. */
export async function sayYes(page: ExtensionPage): Promise<void> {
  await until('the question', () =>
    page.evaluate(() => {
      const yes = document.querySelector<HTMLElement>('.confirm .button-danger');
      yes?.click();
      return yes !== null;
    }),
  );
}

/** The page of options, in a tab: opened as a reader does, from the popup of some page. */
export async function openOptions({ browser }: World, address: string): Promise<ExtensionPage> {
  const popup = await browser.click(await browser.open(address));
  await untilRead(popup);
  await pressToLeave(popup, 'Options');
  return browser.tab('options.html');
}
