import * as v from 'valibot';
import type { PageLinks } from '../article/page-links.ts';
import { addressSchema } from '../web/schemas.ts';
import { browser } from './browser.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));

const addressText = v.pipe(addressSchema, v.maxLength(10_000));

const linksSchema = v.object({
  links: v.array(v.object({ name: text, address: addressText, context: text })),
  feeds: v.array(v.object({ title: v.nullable(text), address: addressText })),
}) satisfies v.GenericSchema<unknown, PageLinks>;

const NONE: PageLinks = { links: [], feeds: [] };

/** What a tab's page links to; nothing where the page can't be read (any more). */
export async function linksOfTab(tabId: number): Promise<PageLinks> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/page-links.js'],
    });
    const read = v.safeParse(linksSchema, frame?.result);
    return read.success ? read.output : NONE;
  } catch {
    return NONE;
  }
}
