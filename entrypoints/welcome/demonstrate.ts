import { compareReports } from '../../src/compare/index.ts';
import type { BundledReport } from '../../src/stories/bundled.ts';
import { compareStories, signatureOf } from '../../src/stories/index.ts';
import type { ComparedView, ReportSide } from '../../src/ui/index.ts';
import { STORIES } from '../background/stories.ts';

function viewOf(report: BundledReport, origin: ReportSide['origin']): ReportSide {
  const { id, url, title, publisher, byline, published, lang, text } = report;
  return { id, origin, url, title, publisher, byline, published, lang, partial: false, text };
}

/**
 * Compares the first full report of the demonstration with another of its reports, as a click on its page would.
 *
 * @param otherId null: the best of them
 * @throws where the extension has no demonstration with two full reports
 */
export function demonstrate(otherId: string | null): ComparedView {
  const story = STORIES.find((each) => each.story.demonstration)?.story;
  const [first, ...rest] = story?.reports.filter(({ kind }) => kind === 'full') ?? [];
  const chosen = rest.find(({ id }) => id === otherId) ?? rest[0];
  if (!story || !first || !chosen) throw new Error('there is no demonstration with two reports');
  const page = viewOf(first, 'page');
  const other = viewOf(chosen, 'bundled');
  return {
    state: 'compared',
    page,
    other,
    choices: rest.map((report) => viewOf(report, 'bundled')),
    story: { id: story.id, title: story.title },
    comparison: compareReports(page, other, compareStories(signatureOf(page), signatureOf(other))),
    oneSource: false,
    copyOf: {},
  };
}
