import { HeadlineIndex } from '../../stories/headline.ts';
import type { Signature } from '../../stories/index.ts';
import type { StoryDocument } from './story-collections.ts';

/** The thresholds of src/stories/headline.ts that are tried. */
const SHARES = [0.6, 0.65, 0.7, 0.75, 0.8];
const FOUND = [2, 2.6, 3.2];

/** A front page is held against the reports of the weeks around today. */
const MAX_DAYS = 28;

function isNear(a: StoryDocument | undefined, b: StoryDocument | undefined): boolean {
  const apart = Date.parse(a?.date ?? '') - Date.parse(b?.date ?? '');
  return Number.isNaN(apart) || Math.abs(apart) <= MAX_DAYS * 86_400_000;
}

/**
 * How well the headlines of a collection's reports are held to be of its other reports' stories, by threshold: the
 * precision of the pairs, and the share of headlines with another report of their story that are given a right one.
 */
export function headlineFigures(
  documents: readonly StoryDocument[],
  signed: readonly Signature[],
): Readonly<Record<string, string>> {
  const index = new HeadlineIndex(signed.map((signature, i) => ({ id: String(i), signature })));
  const pairs = documents.flatMap((document, i) =>
    [...index.fits(document.title)]
      .map(([other, fit]) => ({ i, other: Number(other), ...fit }))
      .filter(({ other }) => other !== i && isNear(document, documents[other]))
      .map((pair) => ({ ...pair, right: documents[pair.other]?.story === document.story })),
  );
  const sizes = new Map<string, number>();
  for (const { story } of documents) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const wanted = documents.filter(({ story }) => (sizes.get(story) ?? 0) > 1).length;
  const two = (value: number) => value.toFixed(2);
  return Object.fromEntries(
    SHARES.flatMap((share) =>
      FOUND.map((found) => {
        const said = pairs.filter((pair) => pair.share >= share && pair.found >= found);
        const right = said.filter((pair) => pair.right);
        const given = new Set(right.map(({ i }) => i)).size;
        return [
          `share ${share}, found ${found}`,
          `${two(right.length / said.length)} ${two(given / wanted)}`,
        ];
      }),
    ),
  );
}
