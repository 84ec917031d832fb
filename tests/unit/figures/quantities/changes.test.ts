import { describe, expect, it } from 'vitest';
import { figuresOf } from './brief.ts';

/* How far something rose or fell, and where it ended: the size of a change is signed, its ends are not. */

const changes = (text: string): string[] =>
  figuresOf(text).map(
    ({ text: said, value }) =>
      `${said} ${value?.bound} ${value?.nominal ?? `${value?.low}..${value?.high}`}`,
  );

describe('the size of a change', () => {
  it.each([
    ['The bank raised its key rate by 25 basis points.', '25 basis points up 25'],
    ['The mill cut its price of flour by 4%.', '4% down -4'],
    ['Rents fell by an average of £430.', '£430 down -430'],
    ['The krone weakened 2%.', '2% down -2'],
    ['Fees will widen the gap by 3 percentage points.', '3 percentage points up 3'],
  ])('is read in %j', (text, change) => {
    expect(changes(text)).toEqual([change]);
  });

  it.each([
    ['Corran lost by 12 points.', '12 exact 12'],
    ['It will add 15 GW.', '15 GW exact 15'],
    ['The boat sank 8 miles off Corran.', '8 miles exact 8'],
    ['The type makes up 62% of them.', '62% exact 62'],
    ['The firm raised $40 million.', '$40 million exact 40000000'],
    ['The rise was announced by 12 ministers.', '12 exact 12'],
    ['Rates were cut and the plan was backed by 40% of voters.', '40% exact 40'],
  ])('is not read into %j', (text, figure) => {
    expect(changes(text)).toEqual([figure]);
  });
});

describe('a change that is told again in another unit', () => {
  it.each([
    [
      'The index fell 1.2%, or 98 points, to 7,912.',
      ['1.2% down -1.2', '98 down -98', '7,912 exact 7912'],
    ],
    ['The index rose 14 points (0.3%).', ['14 up 14', '0.3% up 0.3']],
    ['It added 23.5 points, 0.3%, to 8,203.', ['23.5 up 23.5', '0.3% up 0.3', '8,203 exact 8203']],
    ['Staff grew by 1,200 posts or 2 per cent.', ['1,200 up 1200', '2 per cent up 2']],
  ])('has its direction in %j', (text, figures) => {
    expect(changes(text)).toEqual(figures);
  });

  it('is not where it ended', () => {
    expect(changes('Net fell 2%, or $1.40 a share.')[1]).toBe('$1.40 exact 1.4');
  });

  it('is not what a comma alone parts from it', () => {
    expect(changes('Sales fell 3%, 12 shops were shut.')[1]).toBe('12 exact 12');
  });
});

describe('"from" and "to"', () => {
  it.each([
    ['The cost doubled from £2bn to £4bn.', ['£2bn exact 2000000000', '£4bn exact 4000000000']],
    ['The limit was extended from 20 to 30 miles.', ['20 exact 20', '30 miles exact 30']],
    ['Tickets cost from £20 to £45.', ['£20 to £45 range 20..45']],
    ['Sales are expected to grow 3% to 5%.', ['3% to 5% range 3..5']],
  ])('in %j', (text, figures) => {
    expect(changes(text)).toEqual(figures);
  });
});
