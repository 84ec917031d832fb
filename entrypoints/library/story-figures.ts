import { quantities } from '../../src/compare/quantities.ts';
import { MODEL } from '../../src/encoder/model.ts';
import { compareAll, MAX_COMPARED } from '../../src/finding/compare-all.ts';
import type { ReportSide } from '../../src/finding/reading.ts';
import { sideOfSaved } from '../../src/finding/sides.ts';
import type { Library } from '../../src/library/index.ts';
import { WorkerEncoder } from '../../src/platform/worker-encoder.ts';
import type { StoryFiguresView } from '../../src/ui/model/library-views.ts';
import { shownIn } from '../../src/ui/model/rows.ts';
import { Vectors } from '../background/vectors.ts';

/**
 * Reads the figures of a story's reports.
 *
 * @param ids in the order of the story's list
 * @returns null where it was called off
 */
export async function storyFigures(
  library: Library,
  ids: readonly string[],
  onProgress: (view: StoryFiguresView) => void,
  signal: AbortSignal,
): Promise<StoryFiguresView | null> {
  const places: number[] = [];
  const reports: ReportSide[] = [];
  for (let place = Math.max(0, ids.length - MAX_COMPARED); place < ids.length; place++) {
    const report = await library.get(ids[place] ?? '');
    if (!report) continue;
    places.push(place);
    reports.push(sideOfSaved(report));
  }
  const vectors = new Vectors({ encoder: new WorkerEncoder(MODEL), library: async () => library });
  const compared = await compareAll(reports, {
    compare: await vectors.comparing(reports),
    onProgress: (done, total) => onProgress({ state: 'running', done, total }),
    signal,
  });
  if (!compared) return null;
  return {
    state: 'ready',
    compared: places,
    quantities: quantities(reports.length, compared, shownIn(reports)).map((quantity) => ({
      ...quantity,
      mentions: quantity.mentions.map(({ report, mention }) => ({
        report: places[report] ?? report,
        mention,
      })),
    })),
  };
}
