import type { Library, ReportHead, SavedReport, StoryRecord } from '../../src/library/index.ts';
import { sharedText } from '../../src/stories/copies.ts';
import type { OpenStoryView, StoryReportView } from '../../src/ui/model/library-views.ts';
import { changesOf } from './changes.ts';

/** Of longer stories only the latest texts are looked through for copies. */
const MAX_TEXTS = 40;

const timeOf = ({ published, savedAt }: ReportHead) => Date.parse(published ?? savedAt) || 0;

/**
 * A story with its reports in the order of their dates, what is copied and what has changed.
 *
 * @param name the reader's own name for it, or empty
 */
export async function openStory(
  library: Library,
  record: StoryRecord,
  name: string,
): Promise<OpenStoryView> {
  const heads = (await library.heads(record.members)).sort((a, b) => timeOf(a) - timeOf(b));
  const texts: SavedReport[] = [];
  const reports: StoryReportView[] = [];
  for (const [i, head] of heads.entries()) {
    const isRead = i >= heads.length - MAX_TEXTS;
    const report = isRead ? await library.get(head.id) : null;
    const copied = report && texts.find(({ text }) => sharedText(text, report.text).copies);
    reports.push({
      report: head,
      copyOf: copied ? (heads.find(({ id }) => id === copied.id) ?? null) : null,
      changes: head.version > 1 ? changesOf(await library.versions(head.id)) : null,
    });
    if (report) texts.push(report);
  }
  const first = (await library.heads(record.members.slice(0, 1)))[0];
  return {
    id: record.id,
    name,
    title: name || (first?.title ?? null),
    reports,
    figures: { state: 'running', done: 0, total: 1 },
  };
}
