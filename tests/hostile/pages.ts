/**
 * Pages that mean ill or are broken past anything a site would ship: each has a small report in it, and around it what
 * has made readers of pages slow or fall over. What a number makes is always the same.
 */

import { Random } from './random.ts';

export interface HostilePage {
  /** The kinds of harm in it, with their sizes. */
  readonly name: string;
  readonly html: string;
}

/** The headline of the report in each of these pages. */
export const HOSTILE_HEADLINE = 'Harbour of Port Averil closed after a barge sinks';
const REPORT = `<article><h1>${HOSTILE_HEADLINE}</h1><p class="byline">By Ilse Varga <time datetime="2024-03-04">4 March 2024</time></p>${Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The harbour office said that ${at + 2} ships had been turned away by noon on day ${at + 1}, and that divers would go down to the barge when the wind drops.</p>`,
).join('')}</article>`;

interface Harm {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
}

const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

const SENTENCE =
  'A sentence as long as those that reports are made of stands here, and it ends with a full stop.';

/** Each kind of harm by its name, at a size in thousands of what it is made of. */
const HARMS: Readonly<Record<string, (thousands: number) => Harm>> = {
  'JSON-LD of numbers': (n) => ({ head: jsonLd(`[${times(n * 4000, () => '1,')}1]`) }),
  'JSON-LD nested': (n) => ({ head: jsonLd('['.repeat(n * 1000) + ']'.repeat(n * 1000)) }),
  'JSON-LD of graphs': (n) => ({
    head: jsonLd(
      `{"@graph":[${times(n * 1000, () => '{"@type":"NewsArticle","headline":"x"},')}{}]}`,
    ),
  }),
  'JSON-LD broken': (n) => ({ head: jsonLd(`{"a":"${',\n \t'.repeat(n * 2000)}`) }),
  'scripts of JSON-LD': (n) => ({ head: times(n * 200, () => jsonLd('{"@type":"WebPage"}')) }),
  attributes: (n) => ({ before: `<div ${times(n * 1000, (at) => `a${at}="${at}" `)}>x</div>` }),
  classes: (n) => ({ before: `<div class="${times(n * 1000, (at) => `related-${at} `)}">x</div>` }),
  'names of their own': (n) => ({
    after: times(n * 1000, (at) => `<div class="share-of-${at} x${at}"><p>Word ${at}.</p></div>`),
  }),
  elements: (n) => ({ after: `<div>${times(n * 1000, () => '<b></b><span>x</span>')}</div>` }),
  paragraphs: (n) => ({
    after: `<div>${times(n * 1000, (at) => `<p>${SENTENCE} ${at}</p>`)}</div>`,
  }),
  wrapped: (n) => ({
    after: times(n * 1000, (at) => `<div><div><div><p>${SENTENCE} ${at}</p></div></div></div>`),
  }),
  deep: (n) => ({ after: `${'<div>'.repeat(n * 1000)}${SENTENCE}` }),
  'deep and said at each level': (n) => ({
    after: times(n * 500, (at) => `<div><p>${SENTENCE} ${at}</p>`),
  }),
  'deep inline': (n) => ({ after: `<p>${'<b><i>'.repeat(n * 300)}${SENTENCE}` }),
  articles: (n) => ({
    after: times(
      n * 500,
      (at) => `<article><h2>Headline ${at}</h2><time>4 March</time><p>${SENTENCE}</p></article>`,
    ),
  }),
  headings: (n) => ({
    after: times(n * 1000, (at) => `<div><h1>${HOSTILE_HEADLINE} ${at}</h1></div>`),
  }),
  'lists of links': (n) => ({
    after: `<ul>${times(n * 1000, (at) => `<li><a href="/${at}">Stop ${at} of the line</a></li>`)}</ul>`,
  }),
  times: (n) => ({ before: times(n * 1000, () => '<span><time>soon</time></span>') }),
  posts: (n) => ({
    after: times(
      n * 500,
      (at) => `<div class="post"><time>${at % 24}:${10 + (at % 50)}</time><p>${SENTENCE}</p></div>`,
    ),
  }),
  comments: (n) => ({
    after: `<h3>Comments</h3>${times(n * 500, (at) => `<div><p>Reader, ${at} days ago</p><p>${SENTENCE}</p><p>Reply</p></div>`)}`,
  }),
  table: (n) => ({
    after: `<table>${times(n * 300, (at) => `<tr><td>${at}</td><td>x</td><td>${SENTENCE}</td></tr>`)}</table>`,
  }),
  'tables in tables': (n) => ({
    after: times(n * 100, () => `<table><tr><td>x</td><td>${SENTENCE}`),
  }),
  'line breaks': (n) => ({ after: `<p>${times(n * 1000, (at) => `Line ${at}<br>`)}</p>` }),
  'one long word': (n) => ({ after: `<p>${'x'.repeat(n * 50_000)}</p>` }),
  'white space': (n) => ({ after: `<p>a${' \n\t'.repeat(n * 20_000)}b</p>` }),
  stops: (n) => ({ after: `<p>${'.”)'.repeat(n * 10_000)}x</p>` }),
  digits: (n) => ({ after: `<p class="date">${'1/1/'.repeat(n * 10_000)}</p>` }),
  'a title of bars': (n) => ({ head: `<title>${' | a'.repeat(n * 5000)}</title>` }),
  'a heading of words': (n) => ({ before: `<h1>${'news | '.repeat(n * 5000)}</h1>` }),
  metas: (n) => ({ head: times(n * 1000, (at) => `<meta name="date" content="no ${at}">`) }),
  'a long meta': (n) => ({ head: `<meta name="author" content="${'by '.repeat(n * 20_000)}">` }),
  'names of authors': (n) => ({
    before: times(n * 1000, (at) => `<i class="author">By A${at}</i>`),
  }),
  styles: (n) => ({ before: times(n * 500, () => `<p style="${'color:red;'.repeat(20)}">x</p>`) }),
  'lone surrogates': (n) => ({
    after: `<p title="\ud800">\udc00 \ud83d ${'\ud800x'.repeat(n * 500)}</p>`,
  }),
  'control characters': (n) => ({
    after: `<p>${'\u0001\u202e\u200b\ufeff\u0000'.repeat(n * 2000)}</p>`,
  }),
  'tags that cross': (n) => ({
    after: times(n * 30, () => '<p><b><i><a href="x"></b>x<table><b></a>y'),
  }),
  'shadow roots': (n) => ({
    after: times(
      n * 100,
      (at) =>
        `<x-${at}><template shadowrootmode="open"><p>${SENTENCE}</p><slot></slot></template><b>y</b></x-${at}>`,
    ),
  }),
  frames: (n) => ({ after: times(n, () => '<iframe srcdoc="<p>x</p>"></iframe>') }),
  fields: (n) => ({
    after: times(n * 500, () => '<form class="share-of"><input><select><option>x</select></form>'),
  }),
};

function jsonLd(source: string): string {
  return `<script type="application/ld+json">${source}</script>`;
}

const NAMES = Object.keys(HARMS);
const MAX_THOUSANDS = 50;

/** The page of a number. Every kind of harm comes once in as many pages as there are kinds, others with it by chance. */
export function hostilePage(seed: number): HostilePage {
  const random = new Random(seed);
  const chosen = [NAMES[seed % NAMES.length] ?? ''];
  while (random.next() < 0.3) chosen.push(NAMES[Math.floor(random.next() * NAMES.length)] ?? '');
  const harms = chosen.map((name) => {
    const thousands = Math.ceil(MAX_THOUSANDS ** random.next());
    return { name: `${name} ×${thousands}`, ...HARMS[name]?.(thousands) };
  });
  const all = (of: keyof Harm): string => harms.map((harm) => harm[of] ?? '').join('');
  return {
    name: harms.map(({ name }) => name).join(', '),
    html: `<!doctype html><html lang="en"><head><title>${HOSTILE_HEADLINE}</title>${all('head')}</head><body>${all('before')}${REPORT}${all('after')}</body></html>`,
  };
}
