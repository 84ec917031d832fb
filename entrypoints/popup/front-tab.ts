import type { ReportDraft } from '../../src/library/index.ts';
import { browser } from '../../src/platform/browser.ts';
import { hostOf } from '../../src/platform/watch-access.ts';
import type { AddedReport } from '../../src/ui/index.ts';

/** The tab that the popup was opened over. */
export interface FrontTab {
  readonly id: number;
  readonly windowId: number;
  /** Null where its pages can't be watched. */
  readonly host: string | null;
  readonly private: boolean;
}

/** The tab in front of the reader; a click on the button lets its address be seen. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, host: hostOf(tab.url), private: tab.incognito };
}

/** Calls `changed` when the tab loads another page. Returns what stops it. */
export function onTabChanged(tabId: number, changed: () => void): () => void {
  const listener = (id: number, { status }: { status?: string }): void => {
    if (id === tabId && status === 'loading') changed();
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/** What the reader pasted or dropped, as a report. The extractor is loaded only for a dropped page. */
export async function draftOfAdded({ kind, text }: AddedReport): Promise<ReportDraft> {
  const nothing = { url: null, title: null, publisher: null, byline: null, published: null };
  if (kind === 'text') return { ...nothing, lang: null, partial: false, text };
  const { readArticle } = await import('../../src/article/index.ts');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const {
    canonicalUrl,
    title,
    publisher,
    byline,
    published,
    lang,
    partial,
    text: body,
  } = readArticle(page);
  return { url: canonicalUrl, title, publisher, byline, published, lang, partial, text: body };
}
