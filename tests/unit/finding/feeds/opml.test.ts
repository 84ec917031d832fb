import { describe, expect, it } from 'vitest';
import {
  feedAddresses,
  LONGEST_OPML,
  MOST_FEEDS,
  opmlOf,
} from '../../../../src/finding/feeds/opml.ts';
import { subscribe } from '../../../../src/finding/feeds/subscription.ts';

describe('OPML', () => {
  it('gives the feeds in all its folders, each once', () => {
    const opml = `<opml version="2.0"><body>
      <outline text="Coast"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/>
        <outline text="South"><outline type="rss" text="B" xmlUrl="https://b.example/feed"/></outline></outline>
      <outline type="rss" text="A again" xmlUrl="https://a.example/feed"/>
      <outline type="rss" text="Bad" xmlUrl="javascript:alert(1)"/></body></opml>`;
    expect(feedAddresses(opml)).toEqual({
      ok: true,
      addresses: ['https://a.example/feed', 'https://b.example/feed'],
    });
  });

  it('is written so that it reads back', () => {
    const addresses = ['https://a.example/feed?x=1&y=2', 'https://b.example/feed'];
    expect(feedAddresses(opmlOf(addresses.map(subscribe)))).toEqual({ ok: true, addresses });
  });

  it.each(['', 'not XML', '<html></html>'])('is told from %j', (text) => {
    expect(feedAddresses(text)).toEqual({ ok: false, failure: 'notOpml' });
  });

  it('with more feeds than anybody follows, or longer than a list of them, is refused as such', () => {
    const outline = (at: number) => `<outline text="a" xmlUrl="https://a.example/${at}"/>`;
    const opml = (count: number, around = '') =>
      `<opml version="2.0"><body>${around}${Array.from({ length: count }, (_, at) => outline(at)).join('')}</body></opml>`;
    expect(feedAddresses(opml(MOST_FEEDS))).toMatchObject({ ok: true });
    expect(feedAddresses(opml(MOST_FEEDS + 1))).toEqual({ ok: false, failure: 'tooLarge' });
    expect(feedAddresses(opml(250_000))).toEqual({ ok: false, failure: 'tooLarge' });
    const comment = `<!--${' '.repeat(LONGEST_OPML)}-->`;
    expect(feedAddresses(opml(1, comment))).toEqual({ ok: false, failure: 'tooLarge' });
  });

  it('whose one folder has tens of thousands that are none is read in time', () => {
    const none = '<outline text="a"/>'.repeat(50_000);
    const opml = `<opml version="2.0"><body><outline text="b">${none}</outline></body></opml>`;
    expect(feedAddresses(opml)).toEqual({ ok: true, addresses: [] });
  });
});
