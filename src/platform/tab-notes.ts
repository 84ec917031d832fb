import * as v from 'valibot';
import type { ReportSide } from '../finding/reading.ts';
import { nullableAddressSchema } from '../web/schemas.ts';
import { browser } from './browser.ts';

const nullableText = v.nullable(v.string());

export const sideSchema = v.object({
  id: v.string(),
  origin: v.picklist(['page', 'saved', 'summary', 'bundled', 'pasted', 'tab', 'fetched', 'held']),
  url: nullableAddressSchema,
  title: nullableText,
  publisher: nullableText,
  byline: nullableText,
  published: nullableText,
  lang: nullableText,
  partial: v.boolean(),
  text: v.string(),
}) satisfies v.GenericSchema<unknown, ReportSide>;

const noteSchema = v.object({
  page: sideSchema,
  otherId: nullableText,
  added: v.array(sideSchema),
});

/** What is remembered of a tab between a click and the next: its page as read, and what the reader chose beside it. */
export interface TabNote {
  readonly page: ReportSide;
  readonly otherId: string | null;
  readonly added: readonly ReportSide[];
}

const keyOf = (tabId: number) => `tab:${tabId}`;

/**
 * Notes on tabs, kept while the browser runs, so that a background that was stopped goes on where it was.
 * Notes on private tabs are kept in memory alone and are gone when the background stops.
 */
export class TabNotes {
  private readonly privateNotes = new Map<number, TabNote>();

  async get(tabId: number): Promise<TabNote | null> {
    const inMemory = this.privateNotes.get(tabId);
    if (inMemory) return inMemory;
    const key = keyOf(tabId);
    const stored = await browser.storage.session.get(key);
    const note = v.safeParse(noteSchema, stored[key]);
    return note.success ? note.output : null;
  }

  async set(tabId: number, note: TabNote, isPrivate: boolean): Promise<void> {
    if (isPrivate) this.privateNotes.set(tabId, note);
    else await browser.storage.session.set({ [keyOf(tabId)]: note });
  }

  async remove(tabId: number): Promise<void> {
    this.privateNotes.delete(tabId);
    await browser.storage.session.remove(keyOf(tabId));
  }
}
