import { compareReports } from '../../src/compare/index.ts';
import { quantities } from '../../src/compare/quantities.ts';
import { compareAll, MOST_COMPARED } from '../../src/finding/compare-all.ts';
import type { Library, SavedReport } from '../../src/library/index.ts';
import type { StoryFiguresView } from '../../src/ui/model/library-views.ts';
import { shownIn } from '../../src/ui/model/rows.ts';

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
  const reports: SavedReport[] = [];
  for (let place = Math.max(0, ids.length - MOST_COMPARED); place < ids.length; place++) {
    const report = await library.get(ids[place] ?? '');
    if (!report) continue;
    places.push(place);
    reports.push(report);
  }
  const compared = await compareAll(reports, {
    compare: compareReports,
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
