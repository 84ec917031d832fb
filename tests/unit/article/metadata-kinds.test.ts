/** Pages whose metadata lack or mislead: whose date, author and headline are the article's. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/index.ts';
import { parsePage } from './page.ts';

const HEADLINE = 'Lighthouse of Skarholm to be lit again after twelve years';
const TEXT = [
  'The lighthouse on the northern cape of Skarholm is to be lit again, the island council decided by nine votes to two on Monday evening.',
  'Its lamp had been out since a fire in the keeper’s house, and ships have since found their way by two buoys with lights of their own.',
  'The work is to cost 1.4 million crowns, of which the coast guard pays the larger part.',
];

function read(body: string, head = '', url: string | null = null) {
  return readArticle(
    parsePage(
      `<!doctype html><html lang="en"><head><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`,
    ),
    url,
  );
}

const text = TEXT.map((line) => `<p>${line}</p>`).join('');
const jsonLd = (thing: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...thing })}</script>`;

describe('the date of a page without one in its metadata', () => {
  const article = (above: string, below = ''): string =>
    `<article><h1>${HEADLINE}</h1>${above}${text}</article>${below}`;

  it('is the one shown with the headline', () => {
    const related =
      '<div class="cards"><div><a href="/x">Bakers of the lower town end strike</a><time datetime="2024-05-05">5 May</time></div></div>';
    expect(read(article('<time datetime="2024-03-04">4 March</time>', related)).published).toBe(
      '2024-03-04',
    );
    expect(read(`${related}${article('<p class="meta">4 March 2024</p>')}`).published).toBe(
      '2024-03-04',
    );
  });

  it.each([
    [
      'a related box',
      '<div class="box"><h3><a href="/x">Bakers of the lower town end strike</a></h3><time datetime="2024-05-05">5 May</time></div>',
    ],
    [
      'a card that is a link',
      '<a href="/x"><h3>Bakers of the lower town end strike</h3><time datetime="2024-05-05">5 May</time></a>',
    ],
    ['a sidebar', '<aside><time datetime="2024-05-05">5 May</time></aside>'],
  ])('is null where only %s has one', (_, below) => {
    expect(read(article('', below)).published).toBeNull();
  });

  it('is none that the report tells of', () => {
    const told = '<p>An exhibition on its keepers opens on February 3, 2025.</p>';
    expect(read(`<article><h1>${HEADLINE}</h1>${told}${text}</article>`).published).toBeNull();
  });

  it('is the one in its dateline', () => {
    expect(
      read(
        `<article><h1>${HEADLINE}</h1><p>PORT AVERIL, March 4, 2024 – ${TEXT[0]}</p>${text}</article>`,
      ).published,
    ).toBe('2024-03-04');
    expect(read(article('<p>Port Averil | Skarholm, 4 March 2024</p>')).published).toBe(
      '2024-03-04',
    );
  });
});

describe('the date of a page that says it in UTC', () => {
  it('is in the zone in which the page shows it', () => {
    const body = `<article><h1>${HEADLINE}</h1><time datetime="2024-03-03T22:30:00-05:00">3 March</time>${text}</article>`;
    expect(read(body, jsonLd({ datePublished: '2024-03-04T03:30:00Z' })).published).toBe(
      '2024-03-03T22:30:00-05:00',
    );
  });
});

describe('bylines', () => {
  const shown = (byline: string, head = '') =>
    read(`<article><h1>${HEADLINE}</h1>${byline}${text}</article>`, head).byline;

  it.each([
    [
      'a date and a count wall to wall',
      '<div class="byline"><a href="/iv">Ilse Varga</a><span>22 Dec 2016</span><b>651</b></div>',
      'Ilse Varga',
    ],
    [
      'a word before it',
      '<div class="author">Posted by Ilse Varga | 4 March 2024</div>',
      'Ilse Varga',
    ],
    [
      'a role behind it',
      '<span class="author">By Ilse Varga • Harbour reporter</span>',
      'Ilse Varga',
    ],
    [
      'a link to all the author wrote',
      '<a rel="author" href="/iv">View all posts by Ilse Varga</a>',
      'Ilse Varga',
    ],
    [
      'a role after a comma',
      '<div class="byline">By <a href="/iv">Ilse Varga</a>, Harbour correspondent</div>',
      'Ilse Varga',
    ],
    [
      'a role on the next line',
      '<p class="byline">By<br>Ilse Varga<br>Staff writer</p>',
      'Ilse Varga',
    ],
    [
      'a role in a part of its own',
      '<div class="author"><b>Ilse Varga</b><i class="author-role">Harbour desk</i></div>',
      'Ilse Varga',
    ],
    [
      'a particle that is a word before names elsewhere',
      '<b rel="author">Di Marco Rossi</b>',
      'Di Marco Rossi',
    ],
    [
      'three authors with a role among them',
      '<p class="byline">Ilse Varga, Otto van der Brandt, reporters, and Ada Roe</p>',
      'Ilse Varga, Otto van der Brandt, and Ada Roe',
    ],
    [
      'two authors in one line',
      '<p class="byline">By Ilse Varga and Otto Brandt</p>',
      'Ilse Varga and Otto Brandt',
    ],
    [
      'two authors side by side',
      '<p><a rel="author" href="/iv">Ilse Varga</a>, <a rel="author" href="/ob">Otto Brandt</a></p>',
      'Ilse Varga, Otto Brandt',
    ],
  ])('give the names alone: %s', (_, byline, expected) => {
    expect(shown(byline)).toBe(expected);
  });

  it('keep the second author of the metadata, and no author of another article', () => {
    expect(
      shown(
        '',
        '<meta name="author" content="Ilse Varga"><meta name="author" content="Otto Brandt">',
      ),
    ).toBe('Ilse Varga, Otto Brandt');
    const body = `<article><h1>${HEADLINE}</h1><p><a rel="author">Ilse Varga</a></p>${text}</article><div><div><a rel="author">Otto Brandt</a></div></div>`;
    expect(read(body).byline).toBe('Ilse Varga');
  });
});

describe('the headline', () => {
  const shown = (h1: string, head: string, below = '') =>
    read(`<article><h1>${h1}</h1>${below}${text}</article>`, head).title;
  const og = (title: string) => `<meta property="og:title" content="${title}">`;

  it.each([
    ['the site’s name', og('The Skarholm Post')],
    ['the outlet behind it', og(`${HEADLINE} | Skarholm Post`)],
    ['a section before it', og(`News: ${HEADLINE} - Skarholm Post`)],
    ['other words for search engines', og('Why is Skarholm dark?')],
    ['a site’s name in JSON-LD', jsonLd({ headline: 'The Skarholm Post' })],
  ])('is what the page shows where the metadata say %s', (_, head) => {
    expect(shown(HEADLINE, head)).toBe(HEADLINE);
  });

  it('is without the section that a heading shows before it', () => {
    expect(shown(`Coast | ${HEADLINE}`, og(HEADLINE))).toBe(HEADLINE);
    expect(shown(`<span>Coast</span>${HEADLINE}`, og(HEADLINE))).toBe(HEADLINE);
    expect(shown(`Live: ${HEADLINE}`, og(HEADLINE))).toBe(`Live: ${HEADLINE}`);
  });

  it('is below the site’s name where that is the first heading', () => {
    expect(shown('The Skarholm Post, daily since 1891', og(HEADLINE), `<h2>${HEADLINE}</h2>`)).toBe(
      HEADLINE,
    );
  });
});
