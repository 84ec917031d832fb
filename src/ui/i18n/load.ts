import type { MessagesOf } from './catalogue.ts';

/** What loads a part of each language's file but English's, by the file's path, as `import.meta.glob` gives it. */
type Loaders<C> = Readonly<Record<string, () => Promise<MessagesOf<C>>>>;

/** The language of a file: its name. */
export const languageOf = (path: string): string => /([^/]+)\.json$/.exec(path)?.[1] ?? path;

/**
 * Loads one part of the languages' files. English is bundled with what says it; each other language is a chunk of its
 * own, fetched from the package when it is chosen.
 *
 * @returns given a language, its catalogue; English for one without a file
 */
export function catalogueLoader<C>(
  english: MessagesOf<C>,
  others: Loaders<C>,
): (language: string) => Promise<MessagesOf<C>> {
  const loaders = new Map(Object.entries(others).map(([path, load]) => [languageOf(path), load]));
  return async (language) => (await loaders.get(language)?.()) ?? english;
}
