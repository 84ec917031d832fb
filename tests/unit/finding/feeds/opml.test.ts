import { describe, expect, it } from 'vitest';
import { feedAddresses, opmlOf } from '../../../../src/finding/feeds/opml.ts';
import { subscribe } from '../../../../src/finding/feeds/subscription.ts';

describe('OPML', () => {
  it('gives the feeds in all its folders, each once', () => {
    const opml = `<opml version="2.0"><body>
      <outline text="Coast"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/>
        <outline text="South"><outline type="rss" text="B" xmlUrl="https://b.example/feed"/></outline></outline>
      <outline type="rss" text="A again" xmlUrl="https://a.example/feed"/>
      <outline type="rss" text="Bad" xmlUrl="javascript:alert(1)"/></body></opml>`;
    expect(feedAddresses(opml)).toEqual(['https://a.example/feed', 'https://b.example/feed']);
  });

  it('is written so that it reads back', () => {
    const addresses = ['https://a.example/feed?x=1&y=2', 'https://b.example/feed'];
    expect(feedAddresses(opmlOf(addresses.map(subscribe)))).toEqual(addresses);
  });

  it.each(['', 'not XML', '<html></html>'])('is told from %j', (text) => {
    expect(feedAddresses(text)).toBeNull();
  });
});
