import { describe, expect, it } from 'vitest';
import { sentenceLink } from '../../../../src/ui/take-along/text-fragment.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('sentenceLink', () => {
  it('names a short sentence whole, its syntax characters escaped', () => {
    const text = 'A well-known, big & old ship.';
    expect(sentenceLink('https://a.example/x#top', text, whole(text))).toBe(
      'https://a.example/x#:~:text=A%20well%2Dknown%2C%20big%20%26%20old%20ship.',
    );
  });

  it('names a long sentence by its ends', () => {
    const text =
      'The harbour office said on Monday night that a grain ship had run aground in the mouth of the river.';
    expect(sentenceLink('https://a.example/x', text, whole(text))).toBe(
      'https://a.example/x#:~:text=The%20harbour%20office%20said%20on,the%20mouth%20of%20the%20river.',
    );
  });

  it('names a sentence in which half a character stands', () => {
    expect(sentenceLink('https://a.example/x', 'A \ud83d ship.', whole('A \ud83d ship.'))).toBe(
      'https://a.example/x#:~:text=A%20%EF%BF%BD%20ship.',
    );
  });

  it('is null for a report without an address', () => {
    expect(sentenceLink(null, 'A ship.', { start: 0, end: 7 })).toBeNull();
  });
});
