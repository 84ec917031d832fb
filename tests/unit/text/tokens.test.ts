import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/text/tokens.ts';

const kinds = (text: string) => tokens(text).map((token) => `${token.kind}:${token.text}`);

describe('tokens', () => {
  it('keeps numbers with their separators and words with their inner marks', () => {
    expect(kinds('Moss’s 1,250.5 km, a left-hand U.S. road.')).toEqual([
      'word:Moss’s',
      'number:1,250.5',
      'word:km',
      'mark:,',
      'word:a',
      'word:left-hand',
      'word:U.S',
      'mark:.',
      'word:road',
      'mark:.',
    ]);
  });

  it('parts numbers from what stands right beside them', () => {
    expect(kinds('$4.5bn in 2024-25, 3%')).toEqual([
      'mark:$',
      'number:4.5',
      'word:bn',
      'word:in',
      'number:2024',
      'mark:-',
      'number:25',
      'mark:,',
      'number:3',
      'mark:%',
    ]);
  });

  it('reads letters of any script, with their combining marks', () => {
    expect(kinds('Зеленский e\u0301te\u0301 東京 😀')).toEqual([
      'word:Зеленский',
      'word:e\u0301te\u0301',
      'word:東京',
      'mark:😀',
    ]);
  });

  it('covers every character but white space exactly once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const token of tokens(text)) {
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
