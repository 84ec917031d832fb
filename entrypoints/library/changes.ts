import { compareReports } from '../../src/compare/index.ts';
import type { SavedReport } from '../../src/library/index.ts';
import type { ChangesView } from '../../src/ui/model/library-views.ts';

/**
 * What a page says now that it did not say when it was first saved: figures that differ, as the two texts have them.
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
      .filter(({ verdict, reason }) => verdict === 'disagree' || reason === 'update')
      .filter(({ a, b }) => a.text !== b.text)
      .map(({ a, b }) => ({ now: b.text, before: a.text })),
  };
}
