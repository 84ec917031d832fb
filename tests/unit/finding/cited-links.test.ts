import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readPageLinks } from '../../../src/article/page-links.ts';
import { citedLinks } from '../../../src/finding/cited-links.ts';
import type { ReportSide } from '../../../src/finding/reading.ts';

const ADDRESS = 'https://www.harbour-post.example/news/ferry';

const page: ReportSide = {
  id: 'page',
  origin: 'page',
  url: ADDRESS,
  title: 'Ferry runs aground',
  publisher: null,
  byline: null,
  published: null,
  lang: 'en',
  partial: false,
  text: 'The ferry ran aground, the Coast Courier reported, at noon.\nThe line said so in a statement on Monday.',
};

function read(html: string) {
  const { document } = new Window({ url: 'https://extension.example/' });
  document.write(html);
  return readPageLinks(document as unknown as Document, ADDRESS);
}

const cited = (html: string) => citedLinks(read(html).links, page);

describe('the sources that a page cites', () => {
  it('are the links in its article that lead to other sites, in its order', () => {
    const found = cited(`<article>
      <p>The line said so in <a href="//line.example/statement?x=1">a statement</a> on Monday.</p>
      <p>The ferry ran aground, <a href="https://coast-courier.example/tallow">the  Coast Courier
      reported</a>, at noon.</p></article>`);
    expect(found).toEqual([
      {
        name: 'the Coast Courier reported',
        address: 'https://coast-courier.example/tallow',
        host: 'coast-courier.example',
      },
      { name: 'a statement', address: 'https://line.example/statement?x=1', host: 'line.example' },
    ]);
  });

  it.each([
    [
      'of the page’s own site',
      '<p>aground, <a href="/older">the Coast Courier reported</a>, at</p>',
    ],
    [
      'of its other hosts',
      '<p>aground, <a href="https://sport.harbour-post.example/x">the Coast Courier reported</a>, at</p>',
    ],
    ['to a home page', '<p>aground, <a href="https://line.example/">the Coast Courier</a></p>'],
    ['outside the article', '<aside><a href="https://line.example/ad">Buy a boat now</a></aside>'],
    [
      'that only share words with it',
      '<p>Read <a href="https://line.example/x">noon</a> menus</p>',
    ],
    ['that are no addresses', '<p>aground, <a href="javascript:x()">the Coast Courier</a></p>'],
    ['without words', '<p>aground, <a href="https://line.example/x"><img></a></p>'],
  ])('are none of those %s', (_what, html) => {
    expect(cited(html)).toEqual([]);
  });

  it('are each named once', () => {
    const link = (query: string) =>
      `<p>aground, <a href="https://line.example/x${query}">the Coast Courier reported</a>, at</p>`;
    expect(cited(link('') + link('?utm_source=a') + link('#top'))).toHaveLength(1);
  });
});

describe('the feeds that a page names', () => {
  it('are those of the known types, absolute, each once', () => {
    const { feeds } = read(`<head>
      <link rel="alternate" type="application/rss+xml" title="News" href="/feed">
      <link rel="alternate" type="application/rss+xml" href="/feed">
      <link rel="alternate" type="application/atom+xml" href="https://other.example/atom">
      <link rel="alternate" hreflang="de" href="/de">
      <link rel="alternate" type="application/rss+xml" href="data:text/xml,x">
      <link rel="stylesheet" type="application/rss+xml" href="/css"></head>`);
    expect(feeds).toEqual([
      { title: 'News', address: 'https://www.harbour-post.example/feed' },
      { title: null, address: 'https://other.example/atom' },
    ]);
  });
});
