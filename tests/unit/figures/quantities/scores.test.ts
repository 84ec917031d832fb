import { describe, expect, it } from 'vitest';
import { figuresOf } from './brief.ts';

/* Scores and votes, in the order written. */

const scores = (text: string): string[] =>
  figuresOf(text)
    .filter(({ kind }) => kind === 'score')
    .map(({ text: said, value }) => `${said} = ${value?.low}, ${value?.high}`);

describe('a score', () => {
  it.each([
    ['Harwick beat Selby United 3-1.', ['3-1 = 3, 1']],
    ['The Otters edged Selby 104–98.', ['104–98 = 104, 98']],
    ['They lost to Corran 2-0 and drew with Selby 1-1.', ['2-0 = 2, 0', '1-1 = 1, 1']],
    ['The bill passed by 312 votes to 287.', ['312 votes to 287 = 312, 287']],
    ['A poll put her ahead 47 to 42.', ['47 to 42 = 47, 42']],
    ['The side reached 342 for 6 at stumps.', ['342 for 6 = 342, 6']],
    ['She bowled well, taking 5 for 43.', ['5 for 43 = 5, 43']],
  ])('is read in %j', (text, figures) => {
    expect(scores(text)).toEqual(figures);
  });

  it.each([
    'The Boeing 737-800 lost a wheel.',
    'The board approved 12 to 15 new posts.',
    'They led by 10 to 15 points.',
    'The price went from 40 to 35 as they won.',
    'Stumps were 4 for 10 dollars.',
    'She bought 3 for 2 friends.',
  ])('is not read in %j', (text) => {
    expect(scores(text)).toEqual([]);
  });
});
