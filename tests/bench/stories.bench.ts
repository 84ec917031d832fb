/**
 * How long it takes to hold one page against 1,000 stored signatures, as read afresh from storage and again warm.
 * The reports are made of an invented vocabulary: every hundredth is of the page's own story, all share the common words.
 */
import { type Signature, signatureOf } from '../../src/stories/index.ts';
import { type KnownStory, storyOf } from '../../src/stories/recognise.ts';

const STORED = 1000;
const RUNS = 15;
const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne pa ri so tu va we'.split(' ');
const COMMON = 'police said people officials report city water road school night'.split(' ');

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** A word of a story's own vocabulary of 120. */
function word(story: number, n: number): string {
  const next = generator(story * 131 + n + 1);
  return Array.from({ length: 4 }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('');
}

function report(story: number, seed: number): Signature {
  const next = generator(seed + 1);
  const words = Array.from({ length: 450 }, (_, i) => {
    if (next(3) === 0) return COMMON[next(COMMON.length)] ?? '';
    const own = word(story, next(120));
    return i % 9 === 0 ? `in ${own.charAt(0).toUpperCase()}${own.slice(1)}` : own;
  });
  return signatureOf({
    title: words.slice(0, 9).join(' '),
    text: `${words.join(' ')}.`,
    published: '2024-05-06',
  });
}

const median = (times: readonly number[]) =>
  [...times].sort((x, y) => x - y)[Math.floor(times.length / 2)] ?? Number.NaN;

const page = report(0, 0);
const stored = JSON.stringify(
  Array.from({ length: STORED }, (_, i): KnownStory => {
    const story = i % 100 === 0 ? 0 : i;
    return { id: `${i}`, reports: [{ id: `${i}`, signature: report(story, i + 7) }] };
  }),
);

function time(stories: () => KnownStory[]): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const read = stories();
    const start = performance.now();
    if (storyOf(page, read) === null) throw new Error('the page was not recognised');
    times.push(performance.now() - start);
  }
  return median(times);
}

const kilobytes = stored.length / STORED / 1024;
console.log(`a stored signature: ${kilobytes.toFixed(1)} kB of JSON`);
const warm = JSON.parse(stored) as KnownStory[];
const fresh = time(() => JSON.parse(stored) as KnownStory[]);
console.log(
  `one page against ${STORED} stored signatures: ${fresh.toFixed(1)} ms fresh, ` +
    `${time(() => warm).toFixed(1)} ms warm (median of ${RUNS})`,
);
