/**
 * Reading the figures of a news text, beside the libraries that readers of quantities would reach for, by turns on the
 * same text; and on hostile text of two lengths, where linear time is a ratio of four.
 *
 * What counts is the ratio: the machine decides the milliseconds.
 */
import Recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { readFigures } from '../../src/figures/index.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../e2e/reports.ts';

const TURNS = 3;
const PUBLISHED = '2031-05-14';

/** About a thousand words of the tests' own reports. */
const paragraphs = [...LANDSLIDE_A.paragraphs, ...LANDSLIDE_B.paragraphs];
const text = Array.from({ length: 3 }, () => paragraphs.join('\n')).join('\n');
const words = text.split(/\s+/).length;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'Second Source': (input) => readFigures(input, { published: PUBLISHED }),
  'recognizers-text-suite': (input) => [
    Recognizers.recognizeNumber(input, Recognizers.Culture.English),
    Recognizers.recognizePercentage(input, Recognizers.Culture.English),
    Recognizers.recognizeCurrency(input, Recognizers.Culture.English),
    Recognizers.recognizeDimension(input, Recognizers.Culture.English),
    Recognizers.recognizeAge(input, Recognizers.Culture.English),
    Recognizers.recognizeDateTime(input, Recognizers.Culture.English),
  ],
  compromise: (input) => compromise(input).numbers().json(),
  'chrono-node (dates alone)': (input) => chrono.parse(input, new Date(PUBLISHED)),
};

function milliseconds(read: (text: string) => unknown, input: string): number {
  const start = performance.now();
  read(input);
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const times = new Map(Object.keys(READERS).map((name) => [name, [] as number[]]));
for (let turn = 0; turn <= TURNS; turn++) {
  for (const [name, read] of Object.entries(READERS)) {
    const time = milliseconds(read, text);
    if (turn > 0) times.get(name)?.push(time);
  }
}
const own = median(times.get('Second Source') ?? []);
console.log(`${words} words, median of ${TURNS} turns, against Second Source`);
for (const [name, all] of times) {
  const time = median(all);
  console.log(
    `${name.padEnd(28)} ${time.toFixed(1).padStart(9)} ms  ${(time / own).toFixed(1).padStart(8)} times`,
  );
}

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  digits: (n) => '7'.repeat(n),
  'letters without a space': (n) => 'x'.repeat(n),
  'nested brackets': (n) => '('.repeat(n / 2) + ')'.repeat(n / 2),
  'numbers in one sentence': (n) => '12 and 13 '.repeat(n / 10),
  hyphens: (n) => '1-'.repeat(n / 2),
  'number words': (n) => 'two hundred '.repeat(n / 12),
  months: (n) => 'last May '.repeat(n / 9),
};

console.log('\nhostile text: 40,000 characters, and how many times longer than 10,000 took');
for (const [name, make] of Object.entries(HOSTILE)) {
  const quarter = Math.min(...[0, 1, 2].map(() => milliseconds(readFigures, make(10_000))));
  const full = Math.min(...[0, 1, 2].map(() => milliseconds(readFigures, make(40_000))));
  console.log(
    `${name.padEnd(28)} ${full.toFixed(1).padStart(9)} ms  ${(full / quarter).toFixed(1).padStart(8)} times`,
  );
}
