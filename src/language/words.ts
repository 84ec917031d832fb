/** The words of a table that is written as text: parted by any white space. */
export const wordsOf = (table: string): string[] => table.trim().split(/\s+/);

/** Such a table as a set; it may come in several parts. */
export const wordSet = (...tables: readonly string[]): ReadonlySet<string> =>
  new Set(tables.filter((table) => table !== '').flatMap(wordsOf));

/** What each word of some rows stands for; "_" stands for a space within a word. */
export const wordMap = <T>(
  rows: readonly (readonly [words: string, value: T])[],
): ReadonlyMap<string, T> =>
  new Map(
    rows.flatMap(([words, value]) =>
      wordsOf(words).map((word): [string, T] => [word.replaceAll('_', ' '), value]),
    ),
  );

/** Numbers rows of words, which "|" parts: from `first` on, by `step`. */
export const numbered = (rows: string, first: number, step = 1): ReadonlyMap<string, number> =>
  wordMap(rows.split('|').map((words, i) => [words, first + i * step] as const));
