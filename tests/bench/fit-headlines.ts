/**
 * Chooses the thresholds of src/stories/headline.ts:
 *
 *     npx tsx tests/bench/fit-headlines.ts DATA
 *
 * DATA holds collections of news with stories marked by hand, story_*.jsonl. Every document's headline is held
 * against every other document of the weeks around it: of how many is it rightly said to be of the same story?
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeadlineIndex } from '../../src/stories/headline.ts';
import { signatureOf } from '../../src/stories/index.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: fit-headlines.ts DATA');

interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly story: string;
  readonly date?: string | null;
}

const SHARES = [0.6, 0.65, 0.7, 0.75, 0.8];
const FOUND = [1.6, 2, 2.4, 2.8, 3.2];
/** A front page is held against the reports of the weeks around today. */
const MOST_DAYS = 28;

function isNear(a: Document | undefined, b: Document | undefined): boolean {
  const apart = Date.parse(a?.date ?? '') - Date.parse(b?.date ?? '');
  return Number.isNaN(apart) || Math.abs(apart) <= MOST_DAYS * 86_400_000;
}

const two = (value: number) => value.toFixed(2).replace(/^0/, '');

for (const name of readdirSync(folder).filter((file) => /^story_.*\.jsonl$/.test(file))) {
  const documents = readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new HeadlineIndex(
    documents.map(({ id, title, text }) => ({ id, signature: signatureOf({ title, text }) })),
  );
  const pairs = documents.flatMap((document) =>
    [...index.fits(document.title)]
      .filter(([other]) => other !== document.id && isNear(document, byId.get(other)))
      .map(([other, fit]) => {
        return { id: document.id, ...fit, right: byId.get(other)?.story === document.story };
      }),
  );
  const sizes = new Map<string, number>();
  for (const { story } of documents) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const wanted = documents.filter(({ story }) => (sizes.get(story) ?? 0) > 1).length;
  console.log(`${name}: precision of pairs / share of headlines with a right one`);
  for (const share of SHARES) {
    const cells = FOUND.map((found) => {
      const said = pairs.filter((pair) => pair.share >= share && pair.found >= found);
      const right = said.filter((pair) => pair.right);
      return `${two(right.length / said.length)}/${two(new Set(right.map(({ id }) => id)).size / wanted)}`;
    });
    console.log(`  share ${share}: ${cells.join('  ')}  (found ${FOUND.join(', ')})`);
  }
}
