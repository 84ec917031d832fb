import { describe, expect, it } from 'vitest';
import { runLength } from '../../../src/compare/runs.ts';
import { countShared, hashOf, shinglesOf } from '../../../src/text/hashes.ts';

describe('shingles', () => {
  it('are each neighbouring run of characters once', () => {
    expect(shinglesOf('ababab', 2)).toHaveLength(2);
    expect(shinglesOf('abc', 4)).toHaveLength(0);
  });

  it('are shared as far as the texts share them', () => {
    const shared = (a: string, b: string) => countShared(shinglesOf(a, 3), shinglesOf(b, 3));
    expect(shared('harbour', 'harbour')).toBe(5);
    expect(shared('harbour', 'harbor')).toBe(3);
    expect(shared('harbour', 'village')).toBe(0);
  });
});

describe('the longest run of words in common', () => {
  const run = (a: string, b: string) =>
    runLength(Int32Array.from(a.split(' '), hashOf), Int32Array.from(b.split(' '), hashOf));

  it.each([
    ['the ferry sank at night', 'they say the ferry sank', 3],
    ['a b a b c', 'b a b a', 3],
    ['ferry', 'boat', 0],
  ])('of %j and %j', (a, b, length) => {
    expect(run(a, b)).toBe(length);
    expect(run(b, a)).toBe(length);
  });
});
