import type { Report } from '../../claims/index.ts';
import { Latest } from '../../text/latest.ts';
import type { Steps } from '../../text/steps.ts';
import { type AnalysedReport, analysingReport } from './report.ts';

/** A page and the reports that it is compared with one after the other. */
const MAX_RECENT = 8;

/**
 * The reports that were read last. A click needs the same two several times: for the first answer, for the passages
 * that are encoded, for the answer that follows. Known by what they say: a page that changed is another report.
 */
export class RecentReports {
  private readonly known = new Latest<AnalysedReport>(MAX_RECENT);

  /** A report as read, now or before. */
  *reading(report: Report): Steps<AnalysedReport> {
    const key = JSON.stringify([report.title, report.published, report.lang, report.text]);
    const read = this.known.get(key) ?? (yield* analysingReport(report));
    this.known.set(key, read);
    return read;
  }
}
