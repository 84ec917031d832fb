import { openDB } from 'idb';
import MiniSearch from 'minisearch';
import { TERMS } from '../../../src/stories/chief-terms.ts';
import type { Signature } from '../../../src/stories/index.ts';
import { signatureOfReport } from './reports.ts';

/*
 * What a library without shards would be: one MiniSearch index over the same key terms of the same reports, kept as
 * its own JSON in one record.
 */

const NAME = 'one-index';
const OPTIONS = {
  fields: ['terms'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};

const termsOf = (signature: Signature) =>
  signature.terms
    .slice(0, TERMS)
    .map(([term]) => term)
    .join(' ');

const open = () =>
  openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore('index') });

export async function seedOneIndex(count: number): Promise<void> {
  const index = new MiniSearch(OPTIONS);
  for (let i = 0; i < count; i++) {
    index.add({ id: i, terms: termsOf(signatureOfReport(i, count)) });
  }
  const database = await open();
  await database.put('index', JSON.stringify(index), 'index');
  database.close();
}

/** How many reports the index names for a signature, best first, at most 60. */
export async function askOneIndex(signature: Signature): Promise<number> {
  const database = await open();
  const json: string = await database.get('index', 'index');
  const index = MiniSearch.loadJSON(json, OPTIONS);
  return index.search(termsOf(signature)).slice(0, 60).length;
}
