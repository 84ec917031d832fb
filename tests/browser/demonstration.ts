import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BundledStory, bundledStories } from '../../src/stories/bundled.ts';
import { type Layout, layOut } from './sites/layouts.ts';

const STORIES = resolve(import.meta.dirname, '../../assets/stories');

/** The invented story that comes with the extension to show everything. */
export function demonstrationStory(): BundledStory {
  const files = readdirSync(STORIES).filter((file) => file.endsWith('.json'));
  const stories = bundledStories(
    files.map((file) => JSON.parse(readFileSync(resolve(STORIES, file), 'utf8'))),
  );
  const story = stories.find(({ demonstration }) => demonstration);
  if (!story) throw new Error('assets/stories has no story that is marked as a demonstration');
  return story;
}

const LAYOUTS: readonly Layout[] = ['structured', 'classic', 'blog'];

/** The full reports of the demonstration as pages of unlike news sites, the one to read first. */
export function demonstrationPages(): { readonly title: string; readonly html: string }[] {
  return demonstrationStory()
    .reports.filter(({ kind }) => kind === 'full')
    .map((report, index) => ({
      title: report.title,
      html: layOut(
        {
          ...report,
          publisher: report.publisher ?? 'A news site',
          paragraphs: report.text.split('\n'),
        },
        LAYOUTS[index % LAYOUTS.length] ?? 'structured',
      ),
    }));
}
