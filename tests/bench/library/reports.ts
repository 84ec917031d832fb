import type { ReportDraft } from '../../../src/library/index.ts';
import { type Signature, signatureOf } from '../../../src/stories/index.ts';

/*
 * Reports of an invented world, as many as are wanted, the same for the same number. A story has names and words of its
 * own, which no other story has, among words that every story has; four reports of a story are spread over two days.
 */

const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne pa ri so tu va we'.split(' ');

const COMMON = (
  'police people officials report city water road school night court company minister market hospital council ' +
  'district building train harbour fire storm election union budget bridge power station river valley factory ' +
  'museum airport prison parliament army border price strike trial search rescue damage warning inquiry order plan'
).split(' ');

const LINKS =
  'said that the of a in on after before with from by for and was were has have will'.split(' ');

/** Five years of news. */
const DAYS = 5 * 365;
const FIRST_DAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;
const REPORTS_A_STORY = 4;
const WORDS = 400;
const OWN_WORDS = 120;

/** Park and Miller's minimal standard generator. */
export function generator(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const pick = (list: readonly string[], next: (below: number) => number) =>
  list[next(list.length)] ?? '';

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** A story's mark, with which all its own words begin: four letters. */
const markOf = (story: number) =>
  [1, 20, 400, 8000].map((place) => LETTERS[Math.floor(story / place) % 20] ?? '').join('');

function ownWords(mark: string, seed: number): string[] {
  const next = generator(seed * 131 + 7);
  return Array.from(
    { length: OWN_WORDS },
    () => mark + pick(SYLLABLES, next) + pick(SYLLABLES, next),
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** When a report of a story was published: stories are spread evenly over the years. */
function publishedOf(index: number, stories: number): string {
  const story = Math.floor(index / REPORTS_A_STORY);
  const day = Math.floor((story * DAYS) / stories);
  const time = FIRST_DAY + day * DAY + (index % REPORTS_A_STORY) * (DAY / 2);
  return new Date(time).toISOString();
}

/**
 * The text of a report: sentences of common words, the story's own words and names, and figures.
 *
 * @param likeStory the story that it is written like: two alike ones differ in their marks alone
 */
function textOf(mark: string, likeStory: number, number: number): { title: string; text: string } {
  const own = ownWords(mark, likeStory);
  const next = generator(likeStory * 17 + number * 1009 + 3);
  const words: string[] = [];
  for (let i = 0; i < WORDS; i++) {
    const at = next(12);
    if (i % 40 === 5) words.push(String(3 + next(9000)), pick(COMMON, next));
    else if (at < 2) words.push('in', capital(own[next(20)] ?? ''));
    else if (at < 5) words.push(own[20 + next(OWN_WORDS - 20)] ?? '');
    else if (at < 8) words.push(pick(COMMON, next));
    else words.push(pick(LINKS, next));
    if (i % 20 === 19) words[words.length - 1] += '.';
  }
  const title = [
    capital(own[0] ?? ''),
    ...Array.from({ length: 4 }, () => pick(own, next)),
    pick(COMMON, next),
  ];
  return { title: title.join(' '), text: words.join(' ') };
}

/** A report of the invented world, as a reader would save it. */
export function reportOf(index: number, count: number): ReportDraft {
  const story = Math.floor(index / REPORTS_A_STORY);
  const { title, text } = textOf(markOf(story), story % PATTERNS, index % REPORTS_A_STORY);
  return {
    url: `https://news-${index % 50}.example/${index}`,
    title,
    publisher: `News ${index % 50}`,
    byline: null,
    published: publishedOf(index, Math.ceil(count / REPORTS_A_STORY)),
    lang: 'en',
    partial: false,
    text,
  };
}

/** So many stories are written each in its own way; further ones like these, in words with other marks. */
const PATTERNS = 250;

const signatures = new Map<number, Signature>();

/**
 * A report's signature. Working out a hundred thousand takes a quarter of an hour: each after the first is that of a
 * story written alike, with the one mark in the place of the other.
 */
export function signatureOfReport(index: number, count: number): Signature {
  const story = Math.floor(index / REPORTS_A_STORY);
  const like = story % PATTERNS;
  const pattern = like * REPORTS_A_STORY + (index % REPORTS_A_STORY);
  let signature = signatures.get(pattern);
  if (!signature) {
    signature = signatureOf(reportOf(pattern, count));
    signatures.set(pattern, signature);
  }
  const from = markOf(like);
  const to = markOf(story);
  const own: Signature = JSON.parse(JSON.stringify(signature).replaceAll(from, to));
  return { ...own, published: publishedOf(index, Math.ceil(count / REPORTS_A_STORY)) };
}
