// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  feedAddresses,
  MAX_FEEDS,
  MAX_OPML_LENGTH,
  opmlOf,
} from '../../../../src/finding/feeds/opml.ts';
import { subscribe } from '../../../../src/finding/feeds/subscription.ts';

const opmlWith = (outlines: string) =>
  `<opml version="2.0"><head><title/></head><body>${outlines}</body></opml>`;

const read = (...addresses: string[]) => ({ ok: true, addresses });

describe('OPML', () => {
  it('gives the feeds in all its folders, each once', () => {
    const opml = opmlWith(`
      <outline text="Coast"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/>
        <outline text="South"><outline type="rss" text="B" xmlUrl="https://b.example/feed"/></outline></outline>
      <outline type="rss" text="A again" xmlUrl="https://a.example/feed"/>
      <outline type="rss" text="Bad" xmlUrl="javascript:alert(1)"/>`);
    expect(feedAddresses(opml)).toEqual({
      ok: true,
      addresses: ['https://a.example/feed', 'https://b.example/feed'],
    });
  });

  it('is read with its ampersands written as they should be, and as they are', () => {
    const outlines = (ampersand: string) =>
      opmlWith(
        `<outline text="A${ampersand}B&nbsp;&#8211;" xmlUrl="https://a.example/?x=1${ampersand}copy=2"/>`,
      );
    for (const ampersand of ['&amp;', '&#38;', '&#x26;', '&']) {
      expect(feedAddresses(outlines(ampersand))).toEqual(read('https://a.example/?x=1&copy=2'));
    }
  });

  it('expands no entity but those of XML', () => {
    const opml = opmlWith('<outline text="A" xmlUrl="https://b.example/&a;"/>');
    expect(feedAddresses(opml)).toEqual(read('https://b.example/&a;'));
  });

  it('with more feeds than anybody follows, or longer than a list of them, is refused as such', () => {
    const outline = (at: number) => `<outline text="a" xmlUrl="https://a.example/${at}"/>`;
    const opml = (count: number, around = '') =>
      opmlWith(around + Array.from({ length: count }, (_, at) => outline(at)).join(''));
    expect(feedAddresses(opml(MAX_FEEDS))).toMatchObject({ ok: true });
    expect(feedAddresses(opml(MAX_FEEDS + 1))).toEqual({ ok: false, failure: 'tooLarge' });
    const comment = `<!--${' '.repeat(MAX_OPML_LENGTH)}-->`;
    expect(feedAddresses(opml(1, comment))).toEqual({ ok: false, failure: 'tooLarge' });
  });

  it('is written so that it reads back, whatever the feeds are called', () => {
    const addresses = ['https://a.example/feed?x=1&y=2', 'https://b.example/feed'];
    const titles = ['Harbour & Coast <"news">\u0000\u001b\uffff', null];
    const feeds = addresses.map((address, place) => ({
      ...subscribe(address),
      title: titles[place] ?? null,
    }));
    const opml = opmlOf(feeds);
    expect(feedAddresses(opml)).toEqual(read(...addresses));
    expect(opml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<opml version="2\.0"><head>/);
    const written = new DOMParser().parseFromString(opml, 'application/xml');
    expect(
      [...written.querySelectorAll('body > outline')].map((each) => each.getAttribute('text')),
    ).toEqual(['Harbour & Coast <"news">', 'https://b.example/feed']);
  });

  it.each(['', 'not XML', '<html></html>', '<rss><opml/></rss>', '<opml><body></opml>'])(
    'is told from %j',
    (text) => {
      expect(feedAddresses(text)).toEqual({ ok: false, failure: 'notOpml' });
    },
  );
});
