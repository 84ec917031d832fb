import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief.ts';

/* Numbers beside names, parts of a whole, and marks that mean two things. */

describe('no quantity', () => {
  it.each([
    'Neighbours placed a 911 call before dawn.',
    'She dialled 999 from the kitchen.',
    'The shop moved to 82 Harrow Lane.',
    'Sales slowed in the second half of the year.',
  ])('in %j', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('a quantity all the same', () => {
  it.each([
    ['They joined a 15-block walk.', '15'],
    ['The clerk counted 911 ballots.', '911'],
    ['Half of the homes lost power.', 'Half'],
  ])('in %j', (text, said) => {
    expect(figuresOf(text).map((figure) => figure.text)[0]).toContain(said);
  });
});

describe('a straight mark behind a number', () => {
  it('is inches where it closes no quotation', () => {
    expect(figuresOf('The tablet is 12" wide.')[0]?.unit).toBe('inch');
    expect(figuresOf('"We are now 12" she said.')[0]?.unit).toBeNull();
  });
});

it('reads what is counted past the points of an abbreviation', () => {
  expect(figuresOf('The blast hurt 12 U.S. soldiers.')[0]?.counted).toBe('U.S. soldiers');
});

it('takes no hedge across "the"', () => {
  expect(figuresOf('It is far less than the $4 billion of last year.')[0]?.value?.bound).toBe(
    'exact',
  );
});

it('reads no number of a house before a numbered street, nor the number of the street', () => {
  expect(brief('The fire began at 425 NW 13th St. on Monday.')).toEqual([]);
});
