import { ListedReports } from '../../../entrypoints/background/listed-reports.ts';
import { reportId } from '../../../src/library/identity.ts';
import { Library, type SavedReport } from '../../../src/library/index.ts';
import { signatureOf } from '../../../src/stories/index.ts';
import { type FeedsWorld, savedReport } from './world.ts';

/* What the benchmark does in a page of the extension, with the extension's own library and storage. */

const BATCH = 100;

/** Fills the library. */
async function seed(world: FeedsWorld): Promise<void> {
  const library = await Library.open();
  for (let from = 0; from < world.saved; from += BATCH) {
    const reports = Array.from({ length: BATCH }, async (_, i): Promise<SavedReport> => {
      const draft = savedReport(from + i, world);
      return { ...draft, id: await reportId(draft), version: 1, savedAt: world.now };
    });
    await library.merge(await Promise.all(reports));
  }
  library.close();
}

/** Offers the listed reports of each of some stories: how many milliseconds each took, and how many were offered. */
async function offer(world: FeedsWorld, stories: number) {
  const listed = new ListedReports();
  const taken: number[] = [];
  let offered = 0;
  for (let story = 0; story < stories; story++) {
    const signature = signatureOf(savedReport(2 * story, world));
    const start = performance.now();
    offered += (await listed.of(signature)).length;
    taken.push(performance.now() - start);
  }
  return { taken, offered };
}

export type FeedsBench = { readonly seed: typeof seed; readonly offer: typeof offer };

Object.assign(globalThis, { feedsBench: { seed, offer } satisfies FeedsBench });
