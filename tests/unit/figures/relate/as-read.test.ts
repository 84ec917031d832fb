import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../src/figures/index.ts';
import { relate } from '../../../../src/figures/relate/index.ts';

/* What two sentences say of one thing, from their words to whether both can be true. */

const first = (text: string) => {
  const [figure] = readFigures(text, { published: '2031-03-12' });
  if (!figure) throw new Error(`no figure in: ${text}`);
  return figure;
};

type Pairs = readonly (readonly [a: string, b: string])[];

describe.each<[relation: string, pairs: Pairs]>([
  [
    'equal',
    [
      ['It is about 200 feet there.', 'It is about 60m there.'],
      ['One in five voted.', 'It was 20% there.'],
      ['The rate was 3.4 per 1,000.', 'The rate was 0.34%.'],
      ['It rose 25 basis points.', 'It rose a quarter of a percentage point.'],
      ['He got 14 years and six months.', 'He got 174 months.'],
      ['She ran in 2:14:00.', 'She ran for two hours and 14 minutes.'],
      ['It was 1.5C above normal.', 'It was 2.7F above normal.'],
      ['A magnitude 6.4 quake struck.', 'The 6.4-magnitude quake struck.'],
      ['They paid $15 an hour.', 'They paid $15.'],
      ['It shook at 0347 GMT.', 'It shook at 3:47 a.m. GMT.'],
      ['It closed at 9pm ET.', 'It closed at 9pm EST.'],
    ],
  ],
  [
    'compatible',
    [
      ['It took 38,656 years.', 'It took exceeding 38,000 years.'],
      ['Two-thirds voted.', 'It was 66.7% there.'],
      ['A handful of people came.', 'Seven people came.'],
      ['It is just shy of 2 miles long.', 'It is 3.2km long.'],
      ['It fell in the week of 14 October.', 'It fell on 16 October.'],
    ],
  ],
  [
    'different',
    [
      ['A magnitude 6.4 quake struck.', 'A magnitude 6.1 quake struck.'],
      ['One in five voted.', 'It was 31% there.'],
      ['They paid $15 an hour.', 'They paid $17 an hour.'],
      ['The bill passed by 312 votes to 287.', 'The bill passed by 310 votes to 287.'],
    ],
  ],
  [
    'incomparable',
    [
      ['He earns £120,000 a week.', 'He earns £6m a year.'],
      ['It shook at 0347 GMT.', 'It shook at 10:47 p.m. there.'],
      ['It closed at 9pm EST.', 'It closed at 6pm PST.'],
    ],
  ],
])('%s', (relation, pairs) => {
  it.each([...pairs])('%j and %j', (a, b) => {
    expect(relate(first(a), first(b)).relation).toBe(relation);
    expect(relate(first(b), first(a)).relation).toBe(relation);
  });
});
