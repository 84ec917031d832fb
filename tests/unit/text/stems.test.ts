import { describe, expect, it } from 'vitest';
import { foldWord, stem } from '../../../src/text/stems.ts';

describe('stem', () => {
  it('joins the forms of one word', () => {
    expect(stem('Captured')).toBe(stem('capture'));
    expect(stem('soldiers')).toBe(stem('Soldier’s'));
  });

  it('keeps different words apart', () => {
    expect(stem('kill')).not.toBe(stem('kiln'));
  });

  it('folds case, accents and possessives', () => {
    expect(foldWord('Zürich’s')).toBe('zurich');
    expect(foldWord("soldiers'")).toBe('soldiers');
  });

  it('takes a hostile word in its stride', () => {
    expect(stem('y'.repeat(50_000)).length).toBeLessThanOrEqual(40);
  });
});
