import { expect, it } from 'vitest';
import { COUNTRIES } from '../../../src/compare/en/countries.ts';
import { COUNTRY_STEMS, SYNONYM_STEMS } from '../../../src/compare/en/related-stems.ts';
import { SYNONYM_GROUPS } from '../../../src/compare/en/synonyms.ts';
import { stemmedLines } from '../../bench/stemmed-lines.ts';

it.each([
  ['synonyms', SYNONYM_STEMS, SYNONYM_GROUPS],
  ['countries', COUNTRY_STEMS, COUNTRIES],
])('has the %s as the stems of the words that they were compiled from', (_name, stems, words) => {
  expect(stems.trim().split('\n')).toEqual(stemmedLines(words));
});
