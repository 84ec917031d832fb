import type { Report } from '../claims/index.ts';
import { readFigures } from '../figures/index.ts';
import { STOP_WORDS } from '../text/en/stop-words.ts';
import { foldWord, stem } from '../text/stems.ts';
import { tokens } from '../text/tokens.ts';
import { tellingWeight } from './background.ts';
import { isCapitalised, nameWords } from './names.ts';

/** A term and its weight. */
export type Weighted = readonly [term: string, weight: number];

/** What is kept of a report to recognise others of its story: small, plain JSON, without the report's text. */
export interface Signature {
  readonly published: string | null;
  /** Key terms (stems) of title and text with their weights, heaviest first; the weights' squares sum up to 1. */
  readonly terms: readonly Weighted[];
  /** Which of the terms are names. */
  readonly names: readonly string[];
  /** Names of two words ("tobias renn"). */
  readonly fullNames: readonly string[];
  /** Terms of the headline. */
  readonly title: readonly string[];
  /** Terms of the opening. */
  readonly lead: readonly string[];
  /** Names that follow "in", "near", "at": where it happened, most often named first. */
  readonly places: readonly string[];
  /** ISO days that the text names. */
  readonly days: readonly string[];
  /** Ages, in years. */
  readonly ages: readonly number[];
  /** Counts and sums with what they count. */
  readonly figures: readonly string[];
  /** Two neighbouring terms, most often used first. */
  readonly pairs: readonly string[];
}

/** Enough that two long reports of one event share their names; a signature stays at a few kilobytes. */
const MOST_TERMS = 80;

/** Who and where tells one event from another of its kind. */
export const NAME_GAIN = 1.3;

/** How many code units open a report: news says first what happened, to whom and where. */
const LEAD = 600;

const PLACE_CUES = new Set(['in', 'near', 'at', 'outside', 'from', 'of']);

function bump(map: Map<string, number>, key: string, by = 1): void {
  map.set(key, (map.get(key) ?? 0) + by);
}
const byCount = (map: Map<string, number>, most: number) =>
  [...map]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);

/** The signature of a report. */
export function signatureOf(report: Report): Signature {
  const read = tokens(report.text);
  const inTitle = tokens(report.title ?? '');
  const names = nameWords(report.text, read);
  const counts = new Map<string, number>();
  const nameTerms = new Set<string>();
  const fullNames = new Map<string, number>();
  const places = new Map<string, number>();
  const pairs = new Map<string, number>();
  const lead = new Set<string>();
  let before: { key: string; name: boolean; end: number } | null = null;
  let previousWord = '';
  let lastTerm = '';
  for (const token of read) {
    if (token.kind !== 'word') {
      if (token.kind === 'mark') {
        lastTerm = '';
      }
      before = null;
      continue;
    }
    const folded = foldWord(token.text);
    if (STOP_WORDS.has(folded) || folded.length < 2) {
      previousWord = folded;
      before = null;
      continue;
    }
    const key = stem(folded);
    bump(counts, key);
    if (token.start < LEAD) lead.add(key);
    const name = names.has(folded) && isCapitalised(token);
    if (lastTerm) bump(pairs, `${lastTerm} ${key}`);
    lastTerm = key;
    if (name) {
      nameTerms.add(key);
      if (before?.name && token.start - before.end === 1) bump(fullNames, `${before.key} ${key}`);
      if (PLACE_CUES.has(previousWord)) bump(places, key);
    }
    before = { key, name, end: token.end };
    previousWord = folded;
  }
  const title = new Set<string>();
  for (const token of inTitle) {
    const folded = foldWord(token.text);
    if (token.kind !== 'word' || STOP_WORDS.has(folded) || folded.length < 2) continue;
    title.add(stem(folded));
    bump(counts, stem(folded), 2);
  }
  const weighted = [...counts]
    .map(([key, n]): [string, number] => [
      key,
      Math.sqrt(n) * tellingWeight(key, nameTerms.has(key)) * (nameTerms.has(key) ? NAME_GAIN : 1),
    ])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TERMS);
  const norm = Math.sqrt(weighted.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  const figures = readFigures(report.text, report);
  const days = new Map<string, number>();
  const ages = new Set<number>();
  const values = new Set<string>();
  for (const figure of figures) {
    if (figure.kind === 'date' && figure.timex && /^\d{4}-\d\d-\d\d/.test(figure.timex))
      bump(days, figure.timex.slice(0, 10));
    if (figure.kind === 'age' && figure.value?.nominal) ages.add(figure.value.nominal);
    const n = figure.value?.nominal ?? figure.value?.low;
    if (
      (figure.kind === 'count' ||
        figure.kind === 'money' ||
        figure.kind === 'percent' ||
        figure.kind === 'measure') &&
      n
    ) {
      const head = figure.counted
        ? stem(figure.counted.split(' ').at(-1) ?? '')
        : (figure.unit ?? '');
      values.add(`${n} ${head}`);
    }
  }
  return {
    published: report.published ?? null,
    terms: weighted.map(([key, w]) => [key, Math.round((w / norm) * 1e4) / 1e4]),
    names: weighted.filter(([key]) => nameTerms.has(key)).map(([key]) => key),
    fullNames: byCount(fullNames, 30),
    title: [...title],
    lead: [...lead].slice(0, 60),
    places: byCount(places, 10),
    days: byCount(days, 8),
    ages: [...ages].slice(0, 20),
    figures: [...values].slice(0, 40),
    pairs: byCount(pairs, 100),
  };
}
