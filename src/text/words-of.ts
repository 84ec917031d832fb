/** The words of a table that is written as text: parted by any white space. */
export const wordsOf = (table: string): string[] => table.trim().split(/\s+/);
