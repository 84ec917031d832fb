import type { Steps } from '../compare/index.ts';

/** Work in one stretch for longer than this, in milliseconds, and who waits for an answer notices. */
const STRETCH = 12;

/**
 * Lets what waits come to its turn (a popup's question, above all) during long work. Shared by what runs at the same
 * time: it is the whole stretch that keeps others waiting, whoever works in it.
 */
export class Pauses {
  private since = performance.now();

  /** To be awaited between two steps of the work: returns at once, or after a pause where one is due. */
  async take(): Promise<void> {
    if (performance.now() - this.since < STRETCH) return;
    // A pause of its own for each: those that went on after one pause would work in one stretch.
    await afterWhatWaits();
    this.since = performance.now();
  }

  /** Does work that is done in steps, with a pause between two of them where one is due. */
  async through<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.take();
    }
  }
}

/** When all that waits for its turn has come to it; a browser that knows no order of tasks (Firefox before 142) takes some. */
function afterWhatWaits(): Promise<void> {
  return 'scheduler' in globalThis
    ? scheduler.postTask(() => undefined, { priority: 'background' })
    : new Promise((resolve) => setTimeout(resolve));
}
