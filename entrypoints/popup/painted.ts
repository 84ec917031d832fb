/** Waits until what was drawn last is painted; a page that is not seen is not painted, and doesn't wait. */
export const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

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
