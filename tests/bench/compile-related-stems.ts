/**
 * Compiles src/compare/en/related-stems.ts from the words of synonyms.ts and countries.ts beside it, so that no
 * reader's browser has to stem the tables:
 *
 *     npx tsx tests/bench/compile-related-stems.ts
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COUNTRIES } from '../../src/compare/en/countries.ts';
import { SYNONYM_GROUPS } from '../../src/compare/en/synonyms.ts';
import { stemmedLines } from './stemmed-lines.ts';

writeFileSync(
  resolve(import.meta.dirname, '../../src/compare/en/related-stems.ts'),
  `/* Compiled by tests/bench/compile-related-stems.ts from the words in synonyms.ts and countries.ts. */

/** Stems of words that are used for one another, a group a line. */
export const SYNONYM_STEMS = \`
${stemmedLines(SYNONYM_GROUPS).join('\n')}
\`;

/** Stems of what countries, what is of them and their governments are called, a country a line. */
export const COUNTRY_STEMS = \`
${stemmedLines(COUNTRIES).join('\n')}
\`;
`,
);
