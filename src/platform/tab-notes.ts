import * as v from 'valibot';
import type { ReportSide } from '../finding/reading.ts';
import { nullableAddressSchema } from '../web/schemas.ts';
import { browser } from './browser.ts';
import { storeForSession } from './for-session.ts';

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
 * Notes on private tabs, and those that the browser has no more room for, are kept in memory alone and are gone when
 * the background stops.
 */
export class TabNotes {
  private readonly inMemory = new Map<number, TabNote>();

  async get(tabId: number): Promise<TabNote | null> {
    const inMemory = this.inMemory.get(tabId);
    if (inMemory) return inMemory;
    const key = keyOf(tabId);
    const stored = await browser.storage.session.get(key);
    const note = v.safeParse(noteSchema, stored[key]);
    return note.success ? note.output : null;
  }

  async set(tabId: number, note: TabNote, isPrivate: boolean): Promise<void> {
    if (!isPrivate && (await this.store(tabId, note))) this.inMemory.delete(tabId);
    else this.inMemory.set(tabId, note);
  }

  private async store(tabId: number, note: TabNote): Promise<boolean> {
    try {
      await storeForSession({ [keyOf(tabId)]: note });
      return true;
    } catch (error) {
      console.error('A note on a tab is kept in memory alone', error);
      // What was noted before must not come back.
      await browser.storage.session.remove(keyOf(tabId));
      return false;
    }
  }

  async remove(tabId: number): Promise<void> {
    this.inMemory.delete(tabId);
    await browser.storage.session.remove(keyOf(tabId));
  }
}
