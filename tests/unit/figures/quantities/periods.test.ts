import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../src/figures/index.ts';

/* When a figure holds, as its sentence says. */

const periods = (text: string): string[] =>
  readFigures(text, { published: '2031-03-12' })
    .filter(({ kind }) => kind !== 'date' && kind !== 'time')
    .map(
      ({ text: said, period }) => `${said}: ${period ? `${period.relation} ${period.text}` : '-'}`,
    );

describe('the period of a figure', () => {
  it.each([
    [
      'Profit climbed to $2.3 million from $1.9 million a year earlier.',
      ['$2.3 million: -', '$1.9 million: in a year earlier'],
    ],
    ['By 2040 the share will be 40%, from 22% today.', ['40%: until 2040', '22%: in today']],
    ['The dam holds 10% of capacity, against 64% in May.', ['10%: -', '64%: in May']],
    [
      'Joblessness fell to 4.1% in February from 4.2% in January.',
      ['4.1%: in February', '4.2%: in January'],
    ],
  ])('is not that of the figure it is held against, in %j', (text, figures) => {
    expect(periods(text)).toEqual(figures);
  });

  it.each([
    ['The chain, founded in 1962, has 340 shops.', ['340: -']],
    ['The rate is 3% higher than in 2010.', ['3%: -']],
    ['There were 410 in all of 2023.', ['410: in 2023']],
    ['In 1962, 340 shops closed.', ['340: in 1962']],
    ['She owns two flats and a 1967 Ford.', ['two: -']],
    ['Fares cost 12% more than a year ago.', ['12%: -']],
    ['Police said on Monday, 12 people died.', ['12: in Monday']],
  ])('is not the date of an aside or of a comparison, in %j', (text, figures) => {
    expect(periods(text)).toEqual(figures);
  });

  it.each([
    ['Prices fell 1.5% in the year to June.', ['1.5%: until June']],
    ['It made $240 million in the quarter ended December 31.', ['$240 million: until December 31']],
    ['Police held 12 men from 3 March to 5 March.', ['12: in 3 March to 5 March']],
  ])('is bounded by what stands before its date, in %j', (text, figures) => {
    expect(periods(text)).toEqual(figures);
  });
});
