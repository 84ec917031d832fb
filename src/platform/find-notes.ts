import * as v from 'valibot';
import type { FindEnd, FindTask } from '../finding/task.ts';
import { browser } from './browser.ts';
import { findEndSchema, findTaskSchema } from './find-schemas.ts';

/** What was asked for a tab's page, and how it ended. */
export interface FindNote {
  /** The address of the page that it was for. */
  readonly page: string;
  readonly task: FindTask;
  readonly end: FindEnd;
}

const noteSchema = v.object({ page: v.string(), task: findTaskSchema, end: findEndSchema });

const keyOf = (tabId: number) => `find:${tabId}`;

/**
 * The last task of each tab, kept while the browser runs: its prompt for access closes the popup and may outlast the
 * background. Those of private tabs are kept in memory alone.
 */
export class FindNotes {
  private readonly privateNotes = new Map<number, FindNote>();

  async get(tabId: number): Promise<FindNote | null> {
    const inMemory = this.privateNotes.get(tabId);
    if (inMemory) return inMemory;
    const key = keyOf(tabId);
    const note = v.safeParse(noteSchema, (await browser.storage.session.get(key))[key]);
    return note.success ? note.output : null;
  }

  async set(tabId: number, note: FindNote, isPrivate: boolean): Promise<void> {
    if (isPrivate) this.privateNotes.set(tabId, note);
    else await browser.storage.session.set({ [keyOf(tabId)]: note });
  }

  async remove(tabId: number): Promise<void> {
    this.privateNotes.delete(tabId);
    await browser.storage.session.remove(keyOf(tabId));
  }

  /** The tabs that wait for access. */
  async waiting(): Promise<readonly (readonly [tabId: number, note: FindNote])[]> {
    const stored = Object.entries(await browser.storage.session.get(null)).flatMap(
      ([key, value]): [number, FindNote][] => {
        const note = key.startsWith('find:') ? v.safeParse(noteSchema, value) : null;
        return note?.success ? [[Number(key.slice('find:'.length)), note.output]] : [];
      },
    );
    return [...this.privateNotes, ...stored].filter(([, { end }]) => end.state === 'asking');
  }
}
