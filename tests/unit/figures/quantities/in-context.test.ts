import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';

/* What the words about a number make of it: a name, an address, a part of two, a bound, a phrase that goes on. */

describe('numbers that count nothing', () => {
  it.each([
    'The clerk placed a 911 call.',
    'A neighbour called 999.',
    'They made calls to 999.',
    'He lived at 425 NW 13th St.',
    'She works on 5th Avenue.',
    'The shop at 820 southwest Alder Avenue was shut.',
    'It burned on the 300 block of Corran Lane.',
    'The first half of the match was dull.',
    'The northern half of the town lost power.',
  ])('in %j', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each([
    ['They walked 15 blocks.', ['15|count|15|blocks']],
    ['Crews pumped 911 litres.', ['911 litres|measure|911|litre']],
    ['The fire took 425 houses on Elm Street.', ['425|count|425|houses']],
    ['Half the town lost power.', ['Half|rate|0.5|']],
    ['In week two men were hurt.', ['two|count|2|men']],
    ['Two Dead As Five Hurt In Fire', ['Two|count|2|', 'Five|count|5|Hurt']],
    ['The three Rs are taught.', ['three|count|3|Rs']],
    ['He paid 500 Rs.', ['500 Rs|money|500|INR']],
    ['They won 3 of 12 games.', ['3|count|3|games', '12|count|12|games']],
  ])('but not what only looks like it, in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });
});

describe('bounds', () => {
  it('are not taken over an article, which compares with a figure that is exact', () => {
    const [figure] = brief('It cost far less than the $4 billion of last year.');
    expect(figure).toBe('$4 billion|money|4000000000|USD');
  });

  it('are read before a figure first, and then behind it', () => {
    expect(brief('An estimated 28,000-plus visitors came.')[0]).toMatch(/^An estimated 28,000/i);
    expect(brief('At least 12 boats or more sank.')[0]).toMatch(/^At least 12/);
  });
});

describe('what is counted', () => {
  it('goes on behind the last point of an abbreviation', () => {
    expect(brief('A mine killed 12 U.S. soldiers.')).toEqual(['12|count|12|U.S. soldiers']);
  });

  it('ends before a word that says where at large', () => {
    expect(brief('It sold 40,000 worldwide.')[0]).not.toContain('worldwide');
  });
});

describe('a straight mark behind a number', () => {
  it('is inches where it closes no quotation', () => {
    expect(brief('The tablet is 12" wide.')).toEqual(['12"|measure|12|inch']);
    expect(brief('“We are twelve,” she said, "or 13" at most.').join()).not.toContain('inch');
    expect(brief('She said: "We are 12".').join()).not.toContain('inch');
  });
});
