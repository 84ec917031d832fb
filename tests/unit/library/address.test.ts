import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/library/address.ts';

describe('addressKey', () => {
  it.each([
    ['http://www.harbour-post.example/a/', 'https://harbour-post.example/a'],
    ['https://harbour-post.example/a?utm_source=x&fbclid=1', 'https://harbour-post.example/a'],
    [
      'https://harbour-post.example/a?page=2&id=7',
      'https://harbour-post.example/a?id=7&page=2#top',
    ],
  ])('knows %s and %s for one page', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['https://harbour-post.example/a', 'https://harbour-post.example/b'],
    ['https://harbour-post.example/?id=1', 'https://harbour-post.example/?id=2'],
    ['http://localhost:8001/a', 'http://localhost:8002/a'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it.each(['file:///home/a.html', 'about:blank', 'not an address', ''])(
    'has none for %j',
    (address) => {
      expect(addressKey(address)).toBeNull();
    },
  );
});

describe('the AMP and print versions of a page', () => {
  const page = addressKey('https://www.post.example/2031/03/ferry');

  it.each([
    'https://www.post.example/2031/03/ferry/amp/',
    'https://www.post.example/amp/2031/03/ferry',
    'https://amp.post.example/2031/03/ferry',
    'https://www.post.example/2031/03/ferry?amp',
    'https://www.post.example/2031/03/ferry?outputType=amp',
    'https://www.post.example/2031/03/ferry/print',
    'https://www.post.example/2031/03/ferry?print=1',
    'https://www.post.example/2031/03/ferry?view=print',
    'https://www.google.com/amp/s/www.post.example/2031/03/ferry/amp',
    'https://www-post-example.cdn.ampproject.org/c/s/www.post.example/2031/03/ferry/amp',
  ])('are the page itself: %s', (address) => {
    expect(addressKey(address)).toBe(page);
  });

  it.each([
    'https://www.post.example/2031/03/ferry?page=2',
    'https://www.post.example/2031/03/ferry/lamp',
    'https://www.post.example/2031/03/ferry?view=2',
    'https://www.google.com/search?q=ferry',
  ])('are not other pages: %s', (address) => {
    expect(addressKey(address)).not.toBe(page);
  });

  it('has the file of an AMP page for the page', () => {
    expect(addressKey('https://post.example/a.amp.html')).toBe(
      addressKey('https://post.example/a.html'),
    );
  });
});
