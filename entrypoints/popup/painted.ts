/** A popup that has loaded is shown within this, in milliseconds, if it is shown at all. */
const SHOWN_MS = 500;

/** Waits until the page is seen: a popup is hidden until it has loaded, a page in another tab as long as it is there. */
async function shown(): Promise<void> {
  if (!document.hidden) return;
  await new Promise<void>((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
    setTimeout(resolve, SHOWN_MS);
  });
}

/** Waits until what was drawn last is painted; a page that is not seen is not painted, and waits no longer. */
export async function painted(): Promise<void> {
  await shown();
  if (document.hidden) return;
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** So long it takes at most until what is painted is on the screen of a slow machine, in milliseconds. */
const PRESENTED_MS = 200;

/**
 * Waits until what was drawn last is on the screen. Painting is followed by work in other threads of the browser, and
 * whatever begins before its end, like a background that wakes, holds it up where there are few processors.
 */
export async function presented(): Promise<void> {
  await painted();
  if (!document.hidden) await new Promise((resolve) => setTimeout(resolve, PRESENTED_MS));
}
