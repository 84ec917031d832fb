const SAVED = 'saved:';

/** The id, among all that can be chosen, of a report that the library knows by its own. */
export const choiceIdOf = (libraryId: string): string => `${SAVED}${libraryId}`;

/** The library's own id of a saved report that can be chosen: the inverse of `choiceIdOf`. */
export const libraryIdOf = (choiceId: string): string =>
  choiceId.startsWith(SAVED) ? choiceId.slice(SAVED.length) : choiceId;
