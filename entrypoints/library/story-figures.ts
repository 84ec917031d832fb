import { compareReports } from '../../src/compare/index.ts';
import { quantities } from '../../src/compare/quantities.ts';
import type { Library, SavedReport } from '../../src/library/index.ts';
import { compareStories, signatureOf } from '../../src/stories/index.ts';
import type { StoryFiguresView } from '../../src/ui/model/library-views.ts';

/** Every report is compared with every other: of a longer story the latest are. */
const MOST_REPORTS = 10;

/** Lets the page draw and answer between two comparisons. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

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
  for (let place = Math.max(0, ids.length - MOST_REPORTS); place < ids.length; place++) {
    const report = await library.get(ids[place] ?? '');
    if (!report) continue;
    places.push(place);
    reports.push(report);
  }
  const signatures = reports.map((report) => signatureOf(report));
  const total = (reports.length * (reports.length - 1)) / 2;
  const comparisons = new Map<string, ReturnType<typeof compareReports>>();
  for (const [a, reportA] of reports.entries()) {
    for (const [b, reportB] of reports.entries()) {
      const signatureA = signatures[a];
      const signatureB = signatures[b];
      if (b <= a || !signatureA || !signatureB) continue;
      onProgress({ state: 'running', done: comparisons.size, total });
      await breathe();
      if (signal.aborted) return null;
      const story = compareStories(signatureA, signatureB);
      comparisons.set(`${a} ${b}`, compareReports(reportA, reportB, story));
    }
  }
  const compared = (a: number, b: number) => {
    const comparison = comparisons.get(`${a} ${b}`);
    if (!comparison) throw new Error(`Reports ${a} and ${b} were not compared`);
    return comparison;
  };
  return {
    state: 'ready',
    compared: places,
    quantities: quantities(reports.length, compared).map((quantity) => ({
      ...quantity,
      mentions: quantity.mentions.map(({ report, mention }) => ({
        report: places[report] ?? report,
        mention,
      })),
    })),
  };
}
