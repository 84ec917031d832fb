import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { press, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { compareWithPasted, openFullPage } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

/** Opens the first row, and the menu in it. */
async function openRowMenu(page: ExtensionPage): Promise<void> {
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.fact-head[aria-expanded="false"]')?.click(),
  );
  await until('the menu’s button', () =>
    page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.fact-tools .menu > button');
      button?.click();
      return button !== null;
    }),
  );
  await until('the menu', () =>
    page.evaluate(() => document.querySelector('.fact-tools .menu-list:popover-open') !== null),
  );
}

/** Presses a button, and gives what the page then hands to the browser as a download: its name and first bytes. */
async function downloadedBy(
  page: ExtensionPage,
  selector: string,
  name: string,
): Promise<{ name: string; start: number[]; size: number; text: string }> {
  return page.evaluate(
    (selector, name) =>
      new Promise((resolve) => {
        // The link is outside the document, where no listener hears its click.
        const click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          HTMLAnchorElement.prototype.click = click;
          void fetch(this.href)
            .then((response) => response.arrayBuffer())
            .then((buffer) => {
              const bytes = new Uint8Array(buffer);
              resolve({
                name: this.download,
                start: [...bytes.slice(0, 24)],
                size: bytes.length,
                text: new TextDecoder().decode(bytes),
              });
            });
        };
        const button = [...document.querySelectorAll<HTMLElement>(`${selector} button`)].find(
          (each) => each.textContent?.trim() === name,
        );
        button?.click();
      }),
    selector,
    name,
  );
}

describe('taking along', () => {
  it('gives one row as text and as a picture, and the comparison as JSON and CSV', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await browser.click(await browser.open(here.url('/a')));
    await compareWithPasted(popup, LANDSLIDE_B);
    const full = await openFullPage(world, popup);

    await openRowMenu(full);
    await press(full, 'Copy as text');
    await untilShown(full, 'Copied.');

    await openRowMenu(full);
    const card = await downloadedBy(full, '.fact-tools .menu-list', 'Save as image');
    expect(card.name).toBe('second-source.png');
    // PNG's signature, then the header with width and height in big-endian numbers.
    expect(card.start.slice(0, 8)).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const numberAt = (at: number) =>
      card.start.slice(at, at + 4).reduce((all, byte) => all * 256 + byte, 0);
    expect([numberAt(16), numberAt(20)]).toEqual([2400, 1260]);
    expect(card.size).toBeGreaterThan(10_000);

    const json = JSON.parse((await downloadedBy(full, '.reader-foot', 'Download as JSON')).text);
    expect(json.a.title).toBe(LANDSLIDE_A.title);
    expect(json.rows.length).toBeGreaterThan(3);
    expect(json.rows[0].a.link).toContain(`${here.url('/a')}#:~:text=`);
    const csv = await downloadedBy(full, '.reader-foot', 'Download as CSV');
    // A line for each row, below the heads, and nothing after the last break.
    expect(csv.text.split('\r\n')).toHaveLength(json.rows.length + 2);
    await full.close();
  });
});
