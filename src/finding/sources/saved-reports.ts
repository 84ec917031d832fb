import type { Library } from '../../library/index.ts';
import { choiceIdOf } from '../choice-id.ts';
import type { ReportSide } from '../reading.ts';
import type { ReportSource } from '../report-source.ts';
import { draftOf, isSamePage, sideOfSaved } from '../sides.ts';

/**
 * The reports that the reader saved.
 *
 * @param library opened when it is first asked
 */
export function savedReports(library: () => Promise<Library>): ReportSource {
  return {
    async find(page, signature) {
      const opened = await library();
      const found = await opened.ofStory(signature, draftOf(page));
      return found
        .filter(({ head }) => !isSamePage(head.url, page.url))
        .map(
          ({
            head: { savedAt: _savedAt, version: _version, rememberedAt: _at, ...head },
            score,
          }) => ({
            choice: { ...head, id: choiceIdOf(head.id), origin: 'saved' as const },
            score,
            story: null,
            load: async (): Promise<ReportSide | null> => {
              const report = await opened.get(head.id);
              return report && sideOfSaved(report);
            },
          }),
        );
    },
  };
}
