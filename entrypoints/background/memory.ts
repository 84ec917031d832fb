import * as v from 'valibot';
import type { ReportSide } from '../../src/finding/reading.ts';
import { draftOf } from '../../src/finding/sides.ts';
import type { Library } from '../../src/library/index.ts';
import {
  type Clock,
  clockAt,
  clockSchema,
  isTrusted,
} from '../../src/library/memory/steady-clock.ts';
import { dropAllPrepared } from '../../src/platform/prepared.ts';
import { readSetting } from '../../src/platform/settings.ts';
import { StoredValue } from '../../src/platform/stored.ts';
import { hostOf } from '../../src/platform/watch-access.ts';
import { isWatched } from '../../src/platform/watching.ts';

const storedClock = new StoredValue<Clock | null>(
  'clock',
  (stored) => (v.is(clockSchema, stored) ? stored : null),
  null,
);

/** Between two looks for what is to be forgotten, in milliseconds. */
const TIDIED_EVERY = 3_600_000;

export interface MemoryPorts {
  library(): Promise<Library>;
  /** ISO 8601 date-time. */
  now(): string;
}

/** Remembers pages that no reader saved, as the reader's settings have it, and forgets them when their time is over. */
export class Memory {
  /** By `performance.now()`, which nobody sets. */
  private tidiedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly ports: MemoryPorts) {}

  /**
   * Remembers a page, if the reader wants it remembered.
   *
   * @param isCompared whether another report was set beside it
   */
  async remember(page: ReportSide, isCompared: boolean): Promise<void> {
    const { what } = await readSetting('memory');
    if (what === 'nothing' || (await readSetting('paused'))) return;
    const isWanted =
      isCompared || (what === 'everything' && (await isWatched(hostOf(page.url ?? undefined))));
    if (!isWanted) return;
    const library = await this.ports.library();
    await library.save(draftOf(page), this.ports.now(), 'memory');
    await placeAll(library);
    if (performance.now() - this.tidiedAt >= TIDIED_EVERY) await this.tidy();
  }

  /**
   * Forgets what is too old or too much.
   *
   * @param isAsked whether the reader has just said what that is; else a clock that leapt is not believed at once
   */
  async tidy(isAsked = false): Promise<void> {
    this.tidiedAt = performance.now();
    const now = this.ports.now();
    const { days, reports } = await readSetting('memory');
    const clock = clockAt(now, await storedClock.read());
    // Without room for it what is too much goes all the same.
    await storedClock.write(clock).catch(() => undefined);
    const library = await this.ports.library();
    const gone = await library.tidy(
      { days: isAsked || isTrusted(clock) ? days : null, reports },
      now,
    );
    if (gone > 0) await dropAllPrepared();
  }
}

/** Puts every report that is in no story yet into one; what is cut short is taken up at the next need. */
export async function placeAll(library: Library): Promise<void> {
  while (await library.place());
}
