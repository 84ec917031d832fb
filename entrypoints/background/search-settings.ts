import { checkSearchSettings, INITIAL_SEARCH } from '../../src/finding/searches/settings.ts';
import { StoredValue } from '../../src/platform/stored.ts';

/** What the reader set up to search with, wherever in the extension it is asked for. */
export const searchSettings = new StoredValue('search', checkSearchSettings, INITIAL_SEARCH);
