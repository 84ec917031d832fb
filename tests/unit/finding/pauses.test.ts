import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pauses } from '../../../src/finding/pauses.ts';

describe('Pauses', () => {
  /** Milliseconds. */
  let now = 0;
  /** What waits for its turn. */
  let waiting: (() => void)[] = [];

  beforeEach(() => {
    now = 0;
    waiting = [];
    vi.stubGlobal('setTimeout', (task: () => void) => waiting.push(task));
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  /** Work of so many steps of 10 ms each; what it has done is in `done`. */
  async function work(pauses: Pauses, steps: number, done: { steps: number }): Promise<void> {
    for (let i = 0; i < steps; i++) {
      await pauses.take();
      now += 10;
      done.steps++;
    }
  }

  /** Lets go on what waits for nothing but other work. */
  async function settle(): Promise<void> {
    for (let i = 0; i < 50; i++) await Promise.resolve();
  }

  it('lets work go on for a stretch, and others come to their turn after it', async () => {
    const done = { steps: 0 };
    void work(new Pauses(), 5, done);
    for (const steps of [2, 4, 5]) {
      await settle();
      expect(done.steps).toBe(steps);
      waiting.shift()?.();
    }
  });

  it('goes on after all that waits, in a browser that knows an order of tasks', async () => {
    const asked: (object | undefined)[] = [];
    vi.stubGlobal('scheduler', {
      postTask: (task: () => void, options?: object) => {
        asked.push(options);
        return new Promise<void>((done) => waiting.push(() => done(task())));
      },
    });
    const done = { steps: 0 };
    void work(new Pauses(), 4, done);
    await settle();
    expect(done.steps).toBe(2);
    waiting.shift()?.();
    await settle();
    expect(done.steps).toBe(4);
    expect(asked).toEqual([{ priority: 'background' }]);
  });

  it('lets others come to their turn between those that waited at the same time', async () => {
    const pauses = new Pauses();
    const done = { steps: 0 };
    now = 20;
    for (let i = 0; i < 4; i++) void work(pauses, 1, done);
    for (const steps of [0, 1, 2, 3, 4]) {
      await settle();
      expect(done.steps).toBe(steps);
      waiting.shift()?.();
    }
  });

  it('goes through work that is done in steps, with pauses between', async () => {
    function* steps() {
      for (let i = 0; i < 4; i++) {
        now += 10;
        yield;
      }
      return 'done';
    }
    const work = new Pauses().through(steps());
    let answer: string | null = null;
    void work.then((found) => {
      answer = found;
    });
    for (const _pause of [1, 2]) {
      await settle();
      expect(answer).toBeNull();
      expect(waiting).toHaveLength(1);
      waiting.shift()?.();
    }
    expect(await work).toBe('done');
  });
});
