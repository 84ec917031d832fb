import { heldId, withAnswer, withHeld } from '../../src/finding/held.ts';
import type { ReportSide } from '../../src/finding/reading.ts';
import { changeHeldPages } from '../../src/platform/held-pages.ts';
import { dropAllPrepared } from '../../src/platform/prepared.ts';
import { searchBeside } from '../../src/platform/web-search.ts';
import { isPrivateTab, type Readings } from './readings.ts';

/**
 * Hands words to the reader's own search engine, and holds the page that they are of: the next report that the reader
 * opens is compared with it. A page of a private window is not held.
 *
 * @param now ISO 8601 date-time
 */
export async function holdAndSearch(
  tabId: number,
  words: string,
  readings: Readings,
  now: string,
): Promise<void> {
  const [page, isPrivate] = await Promise.all([readings.pageOf(tabId), isPrivateTab(tabId)]);
  if (!isPrivate) await changeHeldPages((held) => withHeld(held, page, now));
  await searchBeside(tabId, words);
}

/** Notes that a held page, as it stands beside a page, has its second report. */
export function answerHeld(id: string, page: ReportSide, now: string): Promise<void> {
  return changeHeldPages((held) => {
    const one = held.find((each) => heldId(each.page) === id);
    return one ? withAnswer(held, one.page.id, page, now) : held;
  });
}

/** Lets go of a page: it stands beside no other any more. */
export async function dropHeld(id: string): Promise<void> {
  await changeHeldPages((held) => held.filter((one) => heldId(one.page) !== id));
  await dropAllPrepared();
}
