import type { ReportSide } from './reading.ts';

/** A page that the reader looks for a second report of: kept while the browser runs. */
export interface HeldPage {
  readonly page: ReportSide;
  /** ISO 8601 date-time from when on. */
  readonly at: string;
  /** Whether no second report was set beside it yet: the next report that the reader opens is compared with it. */
  readonly waits: boolean;
  /** Ids of the pages that it was compared with: these stay beside it, whatever the story score says. */
  readonly linked: readonly string[];
}

/** A reader follows no more stories at once; each is some tens of kilobytes. */
export const MAX_HELD = 12;

/** The held pages with one more, the latest first; a page that is held already waits anew. */
export function withHeld(
  held: readonly HeldPage[],
  page: ReportSide,
  at: string,
): readonly HeldPage[] {
  const before = held.find((one) => one.page.id === page.id);
  const others = held.filter((one) => one.page.id !== page.id);
  return [{ page, at, waits: true, linked: before?.linked ?? [] }, ...others].slice(0, MAX_HELD);
}

/**
 * The held pages after one was compared with a page: it waits no more, and that page is held beside it, so that either
 * finds the other again.
 */
export function withAnswer(
  held: readonly HeldPage[],
  id: string,
  page: ReportSide,
  at: string,
): readonly HeldPage[] {
  if (!held.some((one) => one.page.id === id)) return held;
  const marked = held.map((one) =>
    one.page.id === id
      ? { ...one, waits: false, linked: [...new Set([...one.linked, page.id])] }
      : one,
  );
  if (marked.some((one) => one.page.id === page.id)) return marked;
  return [...marked, { page, at, waits: false, linked: [id] }].slice(0, MAX_HELD);
}

/** What a held page is known by beside another: its id as the page of its tab, told from that of a page in front. */
export const heldId = ({ id }: ReportSide): string => `held:${id}`;

/** A held page as the other side. */
export const sideOfHeld = ({ page }: HeldPage): ReportSide => ({
  ...page,
  id: heldId(page),
  origin: 'held',
});
