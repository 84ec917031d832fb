import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Report } from '../../../../src/claims/index.ts';
import { Library, type ReportDraft } from '../../../../src/library/index.ts';
import { recurringPairs } from '../../../../src/models/fit/recurring.ts';
import { compareStories, signatureOf } from '../../../../src/stories/index.ts';

const NOW = '2031-05-20T12:00:00Z';

const draftOf = (report: Report, name: string, published: string | null): ReportDraft => ({
  url: `https://${name}.example/report`,
  title: report.title ?? null,
  publisher: name,
  byline: null,
  published,
  lang: 'en',
  partial: false,
  text: report.text,
});

/** Whether the first is found on the page of the second, when it is all that was saved. */
async function finds(saved: ReportDraft, opened: ReportDraft, name: string): Promise<boolean> {
  const library = await Library.open(name);
  await library.clear();
  await library.save(saved, NOW);
  while (await library.place());
  const found = await library.ofStory(signatureOf(opened), opened);
  library.close();
  return found.length > 0;
}

/** With dates on both, on neither, on one: years before the saving, weeks apart. */
const DATES: readonly (readonly [string | null, string | null])[] = [
  ['2031-05-14', '2031-05-15'],
  [null, null],
  ['2029-02-01', null],
  [null, '2029-02-01'],
  ['2031-03-03', '2031-05-14'],
];

it('two reports are of one story whichever of them was saved first, and never if they are none by themselves', async () => {
  const pairs = recurringPairs().filter((_pair, i) => i % 23 === 0);
  expect(pairs.some(({ same }) => same)).toBe(true);
  const wrong: string[] = [];
  for (const [i, { a, b }] of pairs.entries()) {
    const [dateOfA, dateOfB] = DATES[i % DATES.length] ?? [null, null];
    const [one, other] = [draftOf(a, 'post', dateOfA), draftOf(b, 'radio', dateOfB)];
    const there = await finds(one, other, 'symmetry');
    const back = await finds(other, one, 'symmetry');
    const { same } = compareStories(signatureOf(one), signatureOf(other));
    // What the index names is judged as the two are by themselves.
    if (there !== back || (there && !same)) {
      wrong.push(
        `${one.title ?? one.text} | ${other.title ?? other.text}: ${there} ${back} ${same}`,
      );
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);
