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
