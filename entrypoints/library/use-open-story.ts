import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../src/library/index.ts';
import type { OpenStoryView } from '../../src/ui/model/library-views.ts';
import { openStory } from './open-story.ts';
import { storyFigures } from './story-figures.ts';
import type { Records } from './use-library.ts';

/** The id of the story that the address names, or null. */
const storyOfAddress = () => new URLSearchParams(window.location.hash.slice(1)).get('story');

const addressOf = (id: string) => `#story=${encodeURIComponent(id)}`;

/** The story that the address names, so that the browser's "back" goes back to all. */
export function useOpenStory(library: Library | null, records: Records | null) {
  const [id, setId] = useState(storyOfAddress);
  const [story, setStory] = useState<OpenStoryView | null>(null);

  useEffect(() => {
    const changed = () => setId(storyOfAddress());
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);

  const shown = story?.id === id ? (story?.reports.map(({ report }) => report.id) ?? []) : [];
  const record =
    records?.stories.find((each) => each.id === id) ??
    // A story whose first report was deleted goes by another id.
    records?.stories.find(({ members }) => members.some((member) => shown.includes(member)));
  const name = (record && records?.names[record.id]) ?? '';
  // The story is read anew only where it is another, not whenever anything in the library changes.
  const known = record ? [record.id, name, ...record.members].join('\n') : null;

  useEffect(() => {
    if (!record || record.id === id) return;
    history.replaceState(null, '', addressOf(record.id));
    setId(record.id);
  }, [record?.id]);

  useEffect(() => {
    if (!library || !record) {
      setStory(null);
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    void (async () => {
      const opened = await openStory(library, record, name);
      if (signal.aborted) return;
      setStory(opened);
      const ids = opened.reports.map(({ report }) => report.id);
      const show = (figures: OpenStoryView['figures']) => setStory({ ...opened, figures });
      const figures = await storyFigures(library, ids, show, signal);
      if (figures && !signal.aborted) show(figures);
    })();
    return () => controller.abort();
  }, [library, known]);

  return {
    story,
    show(next: string | null): void {
      window.location.hash = next === null ? '' : addressOf(next);
    },
  };
}
