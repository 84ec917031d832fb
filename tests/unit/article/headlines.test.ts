import { describe, expect, it } from 'vitest';
import { findHeadlines } from '../../../src/article/headlines.ts';
import { parsePage } from './page.ts';

const BASE = 'https://news.example/local';

function found(body: string) {
  return findHeadlines(parsePage(`<html><body>${body}</body></html>`), BASE).map(
    ({ text, url }) => ({ text, url }),
  );
}

describe('findHeadlines', () => {
  it('finds linked headings and links as long as headlines', () => {
    expect(
      found(
        '<h2><a href="/ferry#top">Ferry runs again</a></h2><div><a href="https://other.example/dam">Reservoir at its lowest since 1976</a></div>',
      ),
    ).toEqual([
      { text: 'Ferry runs again', url: 'https://news.example/ferry' },
      { text: 'Reservoir at its lowest since 1976', url: 'https://other.example/dam' },
    ]);
  });

  it('leaves out navigation, short links, this page itself and what is no address', () => {
    expect(
      found(
        '<nav><a href="/a">All the news of the whole coast here</a></nav><a href="/b">Read more</a>' +
          '<h2><a href="#c">Comments on this very page here</a></h2><h2><a href="javascript:x()">Run a script on this page now</a></h2>' +
          '<h2><a href="/local">This page has a headline as well</a></h2>',
      ),
    ).toEqual([]);
  });

  it('takes the heading out of a card that is one link, and one headline for an article', () => {
    expect(
      found(
        '<a href="/bridge"><img><span>Politics</span><h3>Council votes to keep the old bridge</h3><p>By 19 votes to 12 after three hours.</p></a>' +
          '<a href="/bridge">Council votes to keep the old bridge, at last</a>',
      ),
    ).toEqual([
      { text: 'Council votes to keep the old bridge', url: 'https://news.example/bridge' },
    ]);
  });

  it('gives the text nodes, and changes nothing', () => {
    const document = parsePage(
      '<html><body><h2><a href="/mine">Nine <b>miners</b> brought up alive</a></h2></body></html>',
    );
    const before = document.toString();
    const [headline] = findHeadlines(document, BASE);
    expect(headline?.nodes.map(({ data }) => data)).toEqual([
      'Nine ',
      'miners',
      ' brought up alive',
    ]);
    expect(document.toString()).toBe(before);
  });
});
