import type { BundledReport, SignedStory } from '../../stories/bundled.ts';
import { sharedText } from '../../stories/copies.ts';
import { compareStories } from '../../stories/index.ts';
import { statedShare } from '../../stories/stated.ts';
import type { ReportSide } from '../reading.ts';
import type { ReportSource, SourceReport } from '../report-source.ts';
import { choiceOf, draftOf, isSamePage } from '../sides.ts';

/** A shipped report as the other side. */
function sideOfBundled(report: BundledReport): ReportSide {
  return {
    id: `bundled:${report.id}`,
    origin: report.kind === 'summary' ? 'summary' : 'bundled',
    ...draftOf({ ...report, partial: false }),
  };
}

/**
 * A page that states this much of what a summary states is the report that was summarised: nearly all of it, give or
 * take what was read otherwise. Another report of the same story shares about half.
 */
const SUMMARISED_SHARE = 0.7;

/** Whether a page is this very report: the same address or text, or what a summary summarises. */
function isItself(page: ReportSide, report: BundledReport): boolean {
  if (isSamePage(page.url, report.url)) return true;
  return report.kind === 'full'
    ? sharedText(page.text, report.text).copies
    : statedShare(report, page) >= SUMMARISED_SHARE;
}

/** The stories that came with the extension. */
export function bundledStories(stories: readonly SignedStory[]): ReportSource {
  return {
    async find(page, signature) {
      return stories.flatMap(({ story, signatures }) => {
        const matches = signatures.map((each) => compareStories(signature, each));
        if (!matches.some(({ same }) => same)) return [];
        return story.reports.flatMap((report, place): SourceReport[] => {
          if (isItself(page, report)) return [];
          const side = sideOfBundled(report);
          return [
            {
              choice: choiceOf(side),
              score: matches[place]?.score ?? 0,
              story: { id: story.id, title: story.title },
              load: async () => side,
            },
          ];
        });
      });
    },
  };
}
