/** Work in one stretch for longer than this, in milliseconds, and who waits for an answer notices. */
const STRETCH = 12;

/**
 * Lets what waits come to its turn (a popup's question, above all) during long work. Shared by what runs at the same
 * time: it is the whole stretch that keeps others waiting, whoever works in it.
 */
export class Pauses {
  private since = performance.now();
  private pause: Promise<void> | null = null;

  /** To be awaited between two steps of the work: returns at once, or after a pause where one is due. */
  async take(): Promise<void> {
    if (this.pause === null && performance.now() - this.since < STRETCH) return;
    this.pause ??= new Promise((resolve) => {
      setTimeout(() => {
        this.since = performance.now();
        this.pause = null;
        resolve();
      });
    });
    await this.pause;
  }
}
