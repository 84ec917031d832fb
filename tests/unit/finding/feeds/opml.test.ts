// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { feedAddresses, opmlOf } from '../../../../src/finding/feeds/opml.ts';
import { subscribe } from '../../../../src/finding/feeds/subscription.ts';

const opmlWith = (outlines: string) =>
  `<opml version="2.0"><head><title/></head><body>${outlines}</body></opml>`;

describe('OPML', () => {
  it('gives the feeds in all its folders, each once', () => {
    const opml = opmlWith(`
      <outline text="Coast"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/>
        <outline text="South"><outline type="rss" text="B" xmlUrl="https://b.example/feed"/></outline></outline>
      <outline type="rss" text="A again" xmlUrl="https://a.example/feed"/>
      <outline type="rss" text="Bad" xmlUrl="javascript:alert(1)"/>`);
    expect(feedAddresses(opml)).toEqual(['https://a.example/feed', 'https://b.example/feed']);
  });

  it('is read with its ampersands written as they should be, and as they are', () => {
    const outlines = (ampersand: string) =>
      opmlWith(
        `<outline text="A${ampersand}B&nbsp;&#8211;" xmlUrl="https://a.example/?x=1${ampersand}copy=2"/>`,
      );
    for (const ampersand of ['&amp;', '&#38;', '&#x26;', '&']) {
      expect(feedAddresses(outlines(ampersand))).toEqual(['https://a.example/?x=1&copy=2']);
    }
  });

  it('expands no entity but those of XML', () => {
    const opml = opmlWith('<outline text="A" xmlUrl="https://b.example/&a;"/>');
    expect(feedAddresses(opml)).toEqual(['https://b.example/&a;']);
  });

  it('is written so that it reads back, whatever the feeds are called', () => {
    const addresses = ['https://a.example/feed?x=1&y=2', 'https://b.example/feed'];
    const titles = ['Harbour & Coast <"news">\u0000\u001b\uffff', null];
    const feeds = addresses.map((address, place) => ({
      ...subscribe(address),
      title: titles[place] ?? null,
    }));
    const opml = opmlOf(feeds);
    expect(feedAddresses(opml)).toEqual(addresses);
    expect(opml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<opml version="2\.0"><head>/);
    const read = new DOMParser().parseFromString(opml, 'application/xml');
    expect(
      [...read.querySelectorAll('body > outline')].map((each) => each.getAttribute('text')),
    ).toEqual(['Harbour & Coast <"news">', 'https://b.example/feed']);
  });

  it.each(['', 'not XML', '<html></html>', '<rss><opml/></rss>', '<opml><body></opml>'])(
    'is told from %j',
    (text) => {
      expect(feedAddresses(text)).toBeNull();
    },
  );
});
