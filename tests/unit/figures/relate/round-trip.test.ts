import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, readFigures } from '../../../../src/figures/index.ts';
import { relate } from '../../../../src/figures/relate/index.ts';

function only(text: string): Figure {
  const figures = readFigures(text, { published: '2024-11-06', lang: 'en' });
  expect(figures.map((figure) => figure.text)).toHaveLength(1);
  return figures[0] as Figure;
}

describe('figures written in different ways and read back', () => {
  it('holds a sum of money equal to itself with separators and with a scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), (tenths) => {
        const long = only(`It cost $${(tenths * 100_000).toLocaleString('en-US')} to build.`);
        const short = only(`It cost $${tenths / 10} million to build.`);
        expect(relate(long, short).relation).toBe('equal');
      }),
      { numRuns: 50 },
    );
  });

  it('holds days equal in either order of day and month', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const format = (locale: string): string =>
          date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
        const american = only(`They met on ${format('en-US')}.`);
        const british = only(`They met on ${format('en-GB')}.`);
        expect(american.timex).toBe(date.toISOString().slice(0, 10));
        expect(relate(american, british).relation).toBe('equal');
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['It took two weeks.', 'It took 14 days.', 'equal'],
    ['It took 18 months.', 'It took a year and a half.', 'equal'],
    ['It took about two months.', 'It took more than 50 days.', 'compatible'],
    ['It took two weeks.', 'It took 17 days.', 'compatible'],
    ['It took two weeks.', 'It took 20 days.', 'different'],
    [
      'The gate shut at 9:45 p.m. Saturday.',
      'The gate shut shortly before 10 p.m. on Saturday.',
      'compatible',
    ],
    ['It opened late Saturday.', 'It opened at 11:40 p.m. Saturday.', 'compatible'],
    ['It opened on Saturday night.', 'It opened on Nov. 2.', 'equal'],
    ['It opened on Saturday.', 'It opened on Friday.', 'different'],
    ['It opened in October.', 'It opened on Oct. 3.', 'compatible'],
    ['It opened on Saturday.', 'It opened late Saturday.', 'equal'],
    ['It opened on Saturday.', 'It opened at 3 p.m. Saturday.', 'equal'],
    ['It opened in 2019.', 'It opened in May 2019.', 'equal'],
    ['It opened in 2019.', 'It opened at the end of 2019.', 'compatible'],
    ['It opened in 2019.', 'It opened in May 2018.', 'different'],
  ])('%s / %s', (a, b, relation) => {
    const first = (text: string): Figure =>
      readFigures(text, { published: '2024-11-06' })[0] as Figure;
    expect(relate(first(a), first(b)).relation).toBe(relation);
  });
});
