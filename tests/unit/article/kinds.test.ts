/** Small pages, each of a kind that extractors get wrong: what belongs to the article, and what does not. */
import { describe, expect, it } from 'vitest';
import { explainArticle, readArticle } from '../../../src/article/index.ts';
import { parsePage } from './page.ts';

const HEADLINE = 'Ferry service to Skarholm resumes after nine days';
const OWN = [
  'The ferry between Averil and Skarholm put to sea again on Tuesday morning, nine days after a storm tore its landing stage from the quay.',
  'Some 140 islanders and two lorries with fodder were on the first crossing, which took 55 minutes instead of the usual 40.',
  'The harbour master, Edda Korhonen, said the repair had cost 380,000 crowns so far and would be finished in June.',
];
const NEXT_HEADLINE = 'Bakers of the lower town end their strike';
const NEXT = Array.from(
  { length: 9 },
  (_, at) =>
    `Bread was baked again in street ${at + 1} of the lower town on Wednesday, after the guild and its ${at + 30} bakers had come to terms over the night shift.`,
);

const p = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

function page(body: string, head = `<title>${HEADLINE}</title>`): Document {
  return parsePage(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
}

const lines = (body: string, head?: string): string[] =>
  readArticle(page(body, head)).text.split('\n');

const jsonLd = (...things: object[]): string =>
  things
    .map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`)
    .join('');

describe('two articles on a page', () => {
  const articles = (tag: string, name: string): string =>
    `<main><${tag} class="${name}"><h1>${HEADLINE}</h1><div class="byline">By Ilse Varga <time>4 March 2024</time></div>${p(OWN)}</${tag}>` +
    `<${tag} class="${name}"><h1>${NEXT_HEADLINE}</h1><div class="byline">By Otto Brandt <time>6 March 2024</time></div>${p(NEXT)}</${tag}></main>`;

  it.each([
    ['articles', 'article', 'entry'],
    ['parts of one making', 'div', 'story-wrap'],
  ])('reads its own where both are %s', (_, tag, name) => {
    const { article, dropped } = explainArticle(page(articles(tag, name)));
    expect(article.title).toBe(HEADLINE);
    expect(article.text.split('\n')).toEqual(OWN);
    expect(dropped.find(({ text }) => text === NEXT[0])?.reason).toBe('other-article');
  });

  it('reads the second where the page is of that one', () => {
    const head = `<title>${NEXT_HEADLINE}</title><meta property="og:title" content="${NEXT_HEADLINE}">`;
    expect(lines(articles('article', 'entry'), head)).toEqual(NEXT);
  });

  it('goes by the metadata that speak of this address, not by those that say most', () => {
    const url = 'https://news.example/ferry';
    const head =
      `<title>${HEADLINE}</title><link rel="canonical" href="${url}">` +
      jsonLd(
        {
          '@type': 'NewsArticle',
          url: 'https://news.example/bakers',
          headline: NEXT_HEADLINE,
          datePublished: '2024-03-06',
          author: { name: 'Otto Brandt' },
          publisher: { name: 'Averil Post' },
        },
        { '@type': 'NewsArticle', url, headline: HEADLINE, datePublished: '2024-03-04' },
      );
    const article = readArticle(page(articles('article', 'entry'), head), url);
    expect(article).toMatchObject({ title: HEADLINE, published: '2024-03-04' });
    expect(article.text.split('\n')).toEqual(OWN);
  });

  it('keeps the sections of one article, each an <article> or with a heading of its own', () => {
    const body =
      `<article class="intro"><h1>${HEADLINE}</h1>${p(OWN)}</article>` +
      `<article class="section"><h2>What the storm left</h2>${p(NEXT.slice(0, 3))}</article>` +
      `<article class="section"><h2>What comes next</h2>${p(NEXT.slice(3, 6))}</article>`;
    expect(lines(body)).toEqual([
      ...OWN,
      'What the storm left',
      ...NEXT.slice(0, 3),
      'What comes next',
      ...NEXT.slice(3, 6),
    ]);
  });
});

describe('names that mislead', () => {
  const section = (attribute: string): string =>
    `<article><h1>${HEADLINE}</h1>${p(OWN)}<section ${attribute}><p>${NEXT[0]}</p><p>${NEXT[1]}</p></section></article>`;

  it.each([
    'id="related-deaths"',
    'id="share-of-blame"',
    'id="feedback-from-the-islanders"',
    'class="correction"',
    'class="editors-note"',
    'id="weather"',
    'id="menu-of-the-day"',
  ])('keeps what is text of the report in a part with %s', (attribute) => {
    expect(lines(section(attribute))).toEqual([...OWN, NEXT[0], NEXT[1]]);
  });

  it.each([
    [
      'class="related-articles"',
      '<h3><a href="/a">Bakers of the lower town end strike</a></h3><p>Bread is baked again.</p>',
    ],
    ['id="feedback-box"', `<p>${NEXT[0]}</p><form><input type="text"><textarea></textarea></form>`],
    [
      'class="newsletter-signup"',
      '<p>Get the news of the coast by mail each morning, free of charge, and never miss a sailing again.</p>',
    ],
    ['id="share-bar"', '<p><a href="/s">Share</a> <a href="/m">Mail</a></p>'],
  ])('leaves out what is none in a part with %s', (attribute, inner) => {
    const body = `<article><h1>${HEADLINE}</h1>${p(OWN.slice(0, 2))}<section ${attribute}>${inner}</section>${p(OWN.slice(2))}</article>`;
    expect(lines(body)).toEqual(OWN);
  });
});

describe('paragraphs that stand apart', () => {
  it('keeps a paragraph that is wholly a link, and no teaser', () => {
    const linked =
      'The port authority published all of its figures for the nine days without a ferry on Monday evening.';
    const teaser = 'Bakers of the lower town end their strike after nine long nights of talks';
    const body = `<article><h1>${HEADLINE}</h1>${p(OWN.slice(0, 2))}<p><a href="/figures">${linked}</a></p><p><a href="/bakers">${teaser}</a></p>${p(OWN.slice(2))}</article>`;
    expect(lines(body)).toEqual([...OWN.slice(0, 2), linked, ...OWN.slice(2)]);
  });

  it('keeps a first paragraph that is nested deeper than the others', () => {
    const body = `<div class="page"><h1>${HEADLINE}</h1><div class="body"><div class="x"><div><p>${OWN[0]}</p></div></div>${p([...OWN.slice(1), ...NEXT])}</div></div>`;
    expect(lines(body)).toEqual([...OWN, ...NEXT]);
  });

  it('keeps the lead in the header', () => {
    const body = `<article><header><h1>${HEADLINE}</h1><p class="lead">${OWN[0]}</p></header><div>${p([...OWN.slice(1), ...NEXT])}</div></article>`;
    const article = readArticle(page(body));
    expect(article.text.split('\n')).toEqual([...OWN, ...NEXT]);
    expect(article.standfirst).toBe(OWN[0]);
  });

  it('keeps the caption of the picture over the text beside it, and none of other pictures', () => {
    const picture = (caption: string): string =>
      `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`;
    const { asides, text } = readArticle(
      page(
        `${picture('A lighthouse')}<div><h1>${HEADLINE}</h1></div><div>${picture('The ferry with 140 islanders on board')}</div>` +
          `<div class="text">${p(OWN)}</div><div>${picture('A market')}</div>`,
      ),
    );
    expect(asides.map((aside) => aside.text)).toEqual(['The ferry with 140 islanders on board']);
    expect(text.split('\n')).toEqual(OWN);
  });

  it('keeps paragraphs in several parts of one making, with advertising between them', () => {
    const part = (from: number): string =>
      `<div class="story-text">${p(NEXT.slice(from, from + 3))}</div>`;
    const body = `<div><h1>${HEADLINE}</h1><div class="row">${part(0)}</div><div class="ad-slot">Advertisement</div><div class="row">${part(3)}</div><div class="ad-slot">Advertisement</div><div class="row">${part(6)}</div></div>`;
    expect(lines(body)).toEqual(NEXT);
  });
});

describe('comments', () => {
  const comment = (at: number): string =>
    `<div class="b7"><span>Reader ${at}</span><div>${at} hours ago</div><p>I have crossed to Skarholm for ${at + 20} years, and never has anybody told us so little about when the ferry would sail again; my sister waited for ${at + 3} days with her two children and all of their luggage.</p><div>Reply</div></div>`;
  const thread = Array.from({ length: 12 }, (_, at) => comment(at + 2)).join('');

  it('are not in the text, under a heading that says so', () => {
    const body = `<main><h1>${HEADLINE}</h1><div>${p(OWN)}</div><h3>Comments (12)</h3><div>${thread}</div></main>`;
    const { article, dropped } = explainArticle(page(body));
    expect(article.text.split('\n')).toEqual(OWN);
    expect(dropped.some(({ reason }) => reason === 'comment')).toBe(true);
  });

  it('are not in the text where nothing says so', () => {
    const body = `<main><h1>${HEADLINE}</h1><div>${p(OWN)}</div><div>${thread}</div></main>`;
    expect(lines(body)).toEqual(OWN);
  });
});

describe('the last paragraphs', () => {
  const ending = (line: string): string[] =>
    lines(
      `<article><h1>${HEADLINE}</h1>${p([...OWN, line])}</article>`,
      `<title>${HEADLINE}</title><meta name="author" content="Ilse Varga">`,
    ).slice(OWN.length);

  it.each([
    'Ilse Varga is the harbour correspondent of the Averil Post and lives on Skarholm with two goats.',
    'Follow the Averil Post on Facebook, and never miss what happens in the harbour and on the islands.',
    'This story was originally published in the Skarholm Gazette and is shared here with its kind consent.',
    'The views expressed in this column are those of its author and not those of the Averil Post at all.',
    'Read in Averil since 1911. Follow Ilse Varga on Instagram, where she shows what the ferries leave behind them.',
    '© 2024 Averil Post. None of this may be printed, sent or read aloud elsewhere unless the editors have agreed.',
    'Alle Rechte vorbehalten. Der Nachdruck ist auch in Auszügen nur mit Zustimmung des Verlages gestattet.',
  ])('are not in the text where they are the outlet’s: %s', (line) => {
    expect(ending(line)).toEqual([]);
  });

  it.each([
    '“We want to hear from you before the new landing stage is drawn,” the harbour master told the islanders.',
    'Edda Korhonen is the first harbour master of Averil who was born on one of the islands that she serves.',
    'Visitors who are ill can follow the regatta on Facebook, the harbour office said, and need no ticket for that.',
    'Nobody may go on board of the wreck without the written permission of two owners, of whom one has vanished.',
    'Copyright law does not cover maps of the seabed, the court held.',
    'For the latest crossing, the captain had to wait until the tide came in.',
    'Editor’s note: the ferry’s name was corrected on 5 March.',
    'Correction: an earlier version of this report gave the length of the ferry in feet and called that metres.',
    'The rights to the wreck are reserved to the crown, which has not said what it is going to do with it.',
  ])('are in the text where they are the report’s: %s', (line) => {
    expect(ending(line)).toEqual([line]);
  });
});

describe('line breaks', () => {
  const within = (inner: string): string[] =>
    lines(`<article><h1>${HEADLINE}</h1>${p(OWN)}<p>${inner}</p></article>`).slice(OWN.length);

  it('are lines of their own in lists', () => {
    expect(within('Killed: 12<br>Injured: 40<br>\nMissing: 3')).toEqual([
      'Killed: 12',
      'Injured: 40',
      'Missing: 3',
    ]);
    expect(within('1. Averil<br>2. Skarholm<br>3. Port Lune')).toEqual([
      '1. Averil',
      '2. Skarholm',
      '3. Port Lune',
    ]);
  });

  it('are lines of their own after sentences', () => {
    expect(within(`${NEXT[0]}<br>${NEXT[1]}`)).toEqual(NEXT.slice(0, 2));
  });

  it('are spaces in a sentence that goes on', () => {
    expect(
      within('The ferry, which had been built<br>in 1974, is to be replaced<br>next year.'),
    ).toEqual(['The ferry, which had been built in 1974, is to be replaced next year.']);
  });
});

describe('a report of one paragraph', () => {
  const only = `<h1>${HEADLINE}</h1><p>${OWN[0]}</p>`;

  it.each([
    ['og:type', '<meta property="og:type" content="article">'],
    ['NewsArticle', jsonLd({ '@type': 'NewsArticle', headline: HEADLINE })],
  ])('is an article where %s says so', (_, said) => {
    const head = `<title>${HEADLINE}</title>${said}`;
    const article = readArticle(page(only, head), 'https://news.example/ferry-resumes');
    expect(article).toMatchObject({ isArticle: true, text: OWN[0] });
  });

  it('is one below the site’s list of sections, too', () => {
    const sections = ['Home', 'Region', 'Harbour', 'Sport']
      .map((name) => `<a href="/${name}">${name}</a>`)
      .join(' ');
    const said = `<title>${HEADLINE}</title>${jsonLd({ '@type': 'NewsArticle', headline: HEADLINE })}`;
    const body = `<header><nav>${sections}</nav></header><main>${only}</main>`;
    expect(readArticle(page(body, said), 'https://news.example/ferry-resumes').isArticle).toBe(
      true,
    );
  });

  it('is none where nothing says so', () => {
    expect(readArticle(page(only), 'https://news.example/ferry').isArticle).toBe(false);
  });
});

describe('an article that is not free to read', () => {
  const locked = (thing: object = {}): string =>
    `<title>${HEADLINE}</title>${jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, isAccessibleForFree: false, ...thing })}`;

  it('is whole where its text is there', () => {
    expect(
      readArticle(page(`<article><h1>${HEADLINE}</h1>${p(OWN)}</article>`, locked())).partial,
    ).toBe(false);
  });

  it('is partial where a part says so, where it breaks off, and where it asks for money', () => {
    const cut = (inner: string, head = locked()): boolean =>
      readArticle(page(`<article><h1>${HEADLINE}</h1>${inner}</article>`, head)).partial;
    expect(
      cut(
        p([
          ...OWN.slice(0, 2),
          'The harbour master, Edda Korhonen, said the repair had cost some 380,000…',
        ]),
      ),
    ).toBe(true);
    expect(cut(`${p(OWN)}<div class="paywall"><p>Subscribe to read on.</p></div>`)).toBe(true);
    expect(cut(p(OWN), locked({ wordCount: 900 }))).toBe(true);
  });
});

describe('the extractors', () => {
  const explained = (body: string, head?: string) => {
    const { extractor, refusals } = explainArticle(page(body, head));
    return { extractor, refusals };
  };
  const body = `<article><h1>${HEADLINE}</h1>${p(OWN)}</article>`;

  it('say whose body it is, and why it is none of the others’', () => {
    expect(explained(body)).toEqual({
      extractor: 'main-content',
      refusals: { 'live-blog': 'no-posts', 'json-ld': 'no-body-in-metadata' },
    });
    const said = (articleBody: string): string =>
      `<title>${HEADLINE}</title>${jsonLd({ '@type': 'NewsArticle', articleBody })}`;
    expect(explained(body, said(NEXT.join(' '))).extractor).toBe('json-ld');
    expect(explained(body, said(OWN.join(' '))).refusals['json-ld']).toBe('shown-in-full');
  });

  it('ask Readability only where the page leaves anything to ask', () => {
    const asked = (around: string) =>
      explained(`<article><h1>${HEADLINE}</h1>${p(NEXT)}</article>${around}`).refusals[
        'main-content'
      ];
    expect(asked('<p>All rights reserved.</p>')).toBe('clear-already');
    expect(asked(`<div><div>${p(OWN.slice(0, 2))}</div></div>`)).toBeUndefined();
  });

  it('say that a page has nothing to read', () => {
    expect(explained('<img src="a.jpg">')).toEqual({
      extractor: null,
      refusals: {
        plain: 'no-running-text',
        'main-content': 'nothing-found',
        'live-blog': 'no-posts',
        'json-ld': 'no-body-in-metadata',
      },
    });
  });
});
