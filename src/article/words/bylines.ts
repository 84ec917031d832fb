/**
 * The words around the names of authors, by language: before a name over a report, and after one where a line below it
 * says who that is. Each is matched in lower case; `|` stands between them.
 */
export interface BylineWords {
  readonly by: string;
  readonly is: string;
}

export const BYLINE_WORDS: Readonly<Record<string, BylineWords>> = {
  en: {
    by:
      'by|written by|posted by|published by|reported by|story by|posts by|all posts by|view all posts by|' +
      'see all posts by|more posts by|articles by|all articles by|view all articles by|more articles by|' +
      'stories by|all stories by|more stories by|text',
    is: 'is|are|was',
  },
  de: { by: 'von|autor|autorin', is: 'ist|sind' },
  es: { by: 'por', is: 'es' },
  fr: { by: 'par', is: 'est' },
  it: { by: 'di|da', is: 'è' },
  pt: { by: 'por', is: 'é' },
  nl: { by: 'door', is: 'is' },
  sv: { by: 'av', is: 'är' },
  da: { by: 'af', is: 'er' },
  pl: { by: 'autor', is: 'jest' },
  ru: { by: 'автор|текст|от', is: '' },
  ar: { by: 'بقلم', is: '' },
  ja: { by: '記者|作者', is: '' },
  zh: { by: '作者|记者|記者', is: '' },
  ko: { by: '기자', is: '' },
};
