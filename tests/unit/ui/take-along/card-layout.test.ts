import { describe, expect, it } from 'vitest';
import { wrap } from '../../../../src/ui/take-along/card-layout.ts';

const measure = (text: string): number => text.length;

describe('wrap', () => {
  it('breaks at spaces and loses nothing', () => {
    const text = 'More than 1,200 people were moved out of Varnholt in the first night.';
    const lines = wrap(text, 20, 99, measure);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(20);
  });

  it('breaks a word only where it is wider than a line', () => {
    const lines = wrap('see https://news.example/flood#:~:text=More now', 12, 99, measure);
    expect(lines.join('')).toBe('seehttps://news.example/flood#:~:text=More now');
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(12);
  });

  it('shows that it cut', () => {
    expect(wrap('one two three four five', 9, 2, measure)).toEqual(['one two', 'three…']);
    expect(wrap('one two three', 9, 2, measure)).toEqual(['one two', 'three']);
  });
});
