import { compareReports } from '../../src/compare/index.ts';
import type { SavedReport } from '../../src/library/index.ts';
import type { ChangesView } from '../../src/ui/model/library-views.ts';

/** Whether a text has a figure as it is written, and not as a part of another. */
function says(text: string, figure: string): boolean {
  const isPart = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + figure.length])) return true;
  }
  return false;
}

/**
 * What a page says now that it did not say when it was first saved: figures that differ, as the two texts have them.
 * Of two reports "about 3,500" and "about 3,800" can both be true; of one page the later was put in the other's place.
 *
 * @param versions oldest first
 * @returns null where there is one version only
 */
export function changesOf(versions: readonly SavedReport[]): ChangesView | null {
  const first = versions[0];
  const latest = versions.at(-1);
  if (!first || !latest || first === latest) return null;
  const { figures } = compareReports(first, latest, { score: 1, same: true });
  return {
    since: first.savedAt,
    figures: figures
      .filter(
        ({ verdict, reason }) =>
          verdict !== 'agree' && (verdict !== 'scope' || reason === 'update'),
      )
      .filter(({ a, b }) => a.text !== b.text)
      // Both were there from the beginning: nothing has changed.
      .filter(({ a, b }) => !says(latest.text, a.text) || !says(first.text, b.text))
      .map(({ a, b }) => ({ now: b.text, before: a.text })),
  };
}
