import type { Library } from '../../src/library/index.ts';
import {
  clearHeadlines,
  clearHeadlinesOf,
  listHeadlines,
  markHeadlines,
} from '../../src/platform/headlines.ts';
import { inTurn } from '../../src/platform/in-turn.ts';
import { readSetting } from '../../src/platform/settings.ts';
import { HeadlineIndex } from '../../src/stories/headline.ts';

/**
 * Marks the headlines of a watched front page whose stories the library has reports of. A page is read only where
 * there is something to find: while the reader wants it, and the library has reports of these weeks.
 *
 * @param now ISO 8601 date-time
 */
export function markFrontPage(tabId: number, library: Library, now: string): Promise<void> {
  return marking(() => mark(tabId, library, now));
}

/** A page that is listed anew while it is being marked would have the wrong headlines marked. */
const marking = inTurn();

async function mark(tabId: number, library: Library, now: string): Promise<void> {
  if (!(await readSetting('frontPages'))) return;
  const reports = await library.signaturesAround(now);
  if (reports.length === 0) return;
  const headlines = await listHeadlines(tabId);
  const index = new HeadlineIndex(reports);
  const marked = headlines.flatMap(({ text }, place) =>
    index.reportOf(text) === null ? [] : [place],
  );
  if (await readSetting('frontPages')) await markHeadlines(tabId, marked);
  else await clearHeadlinesOf(tabId);
}

/** Takes the marks away everywhere when the reader has switched them off. */
export async function applyFrontPages(isOn: boolean): Promise<void> {
  if (!isOn) await clearHeadlines();
}
