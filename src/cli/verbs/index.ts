import type { LineVerb } from '../verb.ts';

/** Every verb that answers line by line, loaded when it is asked for: a page's parser is not needed to read figures. */
export const LINE_VERBS: Readonly<Record<string, () => Promise<LineVerb>>> = {
  extract: async () => (await import('./extract.ts')).extract,
  figures: async () => (await import('./figures.ts')).figures,
  claims: async () => (await import('./claims.ts')).claims,
  compare: async () => (await import('./compare.ts')).compare,
  score: async () => (await import('./score.ts')).score,
};

/** The line verb of a name; undefined where there is none. */
export async function lineVerb(name: string): Promise<LineVerb | undefined> {
  return Object.hasOwn(LINE_VERBS, name) ? LINE_VERBS[name]?.() : undefined;
}
