/**
 * Whether the words that are suggested to search with find another report of the story:
 *
 *     npm run bench query DATA
 *
 * DATA is a folder of collections of news with stories marked by hand (story_*.jsonl), or one such file. Each report's
 * words are searched for among the other reports of its collection by plain keyword search (BM25 over headline and
 * text, any of the words). Of the reports that have another of their story, the share whose search has one of these
 * first, and among the first five. Nothing is fitted on this.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import MiniSearch from 'minisearch';
import { searchTerms } from '../../src/stories/search-terms/index.ts';

interface Document {
  readonly title: string;
  readonly text: string;
  readonly date?: string | null;
  readonly source?: string;
  readonly story: string;
}

/** A reader looks at so many results. */
const AMONG = 5;

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /^story_.*\.jsonl$/.test(name))
        .map((name) => join(path, name))
    : [path];

const read = (file: string): Document[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document);

interface Figures {
  readonly first: number;
  readonly among: number;
  /** Words of a search, on the average. */
  readonly words: number;
  readonly asked: number;
}

function measure(documents: readonly Document[], show: number): Figures {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(documents.map(({ title, text }, id) => ({ id, title, text })));
  const sizes = new Map<string, number>();
  for (const { story } of documents) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  let [first, among, words, asked] = [0, 0, 0, 0];
  for (const [id, document] of documents.entries()) {
    if ((sizes.get(document.story) ?? 0) < 2) continue;
    asked++;
    const query = searchTerms(document).join(' ');
    words += query.split(' ').length;
    const found = index.search(query).filter((result) => result.id !== id);
    const place = found.findIndex((result) => documents[result.id]?.story === document.story);
    if (place === 0) first++;
    if (place >= 0 && place < AMONG) among++;
    else if (show > 0 && asked % 7 === 0) console.log(`    missed: ${document.title} → ${query}`);
  }
  return { first: first / asked, among: among / asked, words: words / asked, asked };
}

const [path, show = '0'] = process.argv.slice(2);
if (path === undefined) {
  console.log(
    'not measured: give the folder or file of the collections (npm run bench query DATA)',
  );
} else {
  const measured = filesOf(path).map((file) => ({
    name: basename(file, '.jsonl').replace(/^story_/, ''),
    ...measure(read(file), Number(show)),
  }));
  const share = (value: number) => value.toFixed(3);
  for (const { name, first, among, words, asked } of measured) {
    console.log(
      `${name}: first ${share(first)}, among ${AMONG} ${share(among)} (${asked} reports, ${words.toFixed(1)} words)`,
    );
  }
  const mean = (of: (figures: Figures) => number) =>
    share(measured.reduce((sum, figures) => sum + of(figures), 0) / measured.length);
  console.log(
    `mean: first ${mean(({ first }) => first)}, among ${AMONG} ${mean(({ among }) => among)} (floor .6 / .8, aim .8 / .95)`,
  );
}
