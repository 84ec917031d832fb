import { compareStories, signatureOf } from '../../stories/index.ts';
import { type HeldPage, sideOfHeld } from '../held.ts';
import type { ReportSource, SourceReport } from '../report-source.ts';
import { choiceOf, isSamePage } from '../sides.ts';

/**
 * The pages that wait for a second report. One of them is offered whatever its story: the reader looked for another
 * report of it, and is told where it isn't sure that this is one.
 */
export function heldPages(held: () => Promise<readonly HeldPage[]>): ReportSource {
  return {
    async find(page, signature) {
      return (await held())
        .filter((one) => one.page.id !== page.id && !isSamePage(one.page.url, page.url))
        .flatMap((one): SourceReport[] => {
          const side = sideOfHeld(one);
          const { score, same } = compareStories(signature, signatureOf(one.page));
          const sure = same || one.linked.includes(page.id);
          if (!sure && !one.waits) return [];
          const choice = choiceOf(side);
          return [{ choice, score, unsure: !sure, story: null, load: async () => side }];
        });
    },
  };
}
