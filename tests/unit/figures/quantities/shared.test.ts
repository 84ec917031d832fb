import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief.ts';

/* What a figure leaves to another of its sentence: unit, scale, what is counted. */

describe('a unit or scale that is said once', () => {
  it.each([
    [
      'The fleet has two-, three- and four-mast ships.',
      ['two|count|2|mast', 'three|count|3|mast', 'four|count|4|mast'],
    ],
    ['They sell 10- and 20-mile passes.', ['10|measure|10|mile', '20-mile|measure|20|mile']],
    [
      'The debt grew from 24 to 33 billion euros.',
      ['24|money|24000000000|EUR', '33 billion euros|money|33000000000|EUR'],
    ],
    [
      'It costs eight or nine million euros.',
      ['eight|money|8000000|EUR', 'nine million euros|money|9000000|EUR'],
    ],
    [
      'Riders rose from 2 to 3 million people.',
      ['2|count|2000000|people', '3 million|count|3000000|people'],
    ],
    [
      'It rose from 21 mph to 23.',
      ['21 mph|measure|21|mile per hour', '23|measure|23|mile per hour'],
    ],
    ['The level rose 3 metres to 12.', ['3 metres|measure|3|metre', '12|measure|12|metre']],
    ['The index lost 12 points to 7,425.', ['12|count|-12|points', '7,425|count|7425|points']],
    ['It stood at 1,640, up 58 points.', ['1,640|count|1640|points', '58|count|58|points']],
  ])('in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it('is implied', () => {
    const implied = (text: string) => figuresOf(text).map((figure) => figure.implied?.join());
    expect(implied('It rose from 21 mph to 23.')).toEqual([undefined, 'unit']);
    expect(implied('The debt grew from 24 to 33 billion euros.')).toEqual(['scale', undefined]);
    expect(implied('The index lost 12 points to 7,425.')).toEqual([undefined, 'counted']);
  });

  it.each([
    ['It fell 5 metres to 12 graves.', ['5 metres|measure|-5|metre', '12|count|12|graves']],
    ['The fee rose 5% to 164.', ['5%|percent|5|percent', '164|count|164|']],
    [
      'It went from 1,200 to 3 million euros.',
      ['1,200|money|1200|EUR', '3 million euros|money|3000000|EUR'],
    ],
  ])('is left where the other says its own: %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });
});

describe('what is counted', () => {
  it.each([
    ['About 460 Veldt and Orrin vans were stolen.', 'Veldt and Orrin vans'],
    ['It made 2.7m digital and physical sales.', 'digital and physical sales'],
    ['They served a three course meal.', 'course'],
    ['She leads a 12 man squad.', 'man'],
    ['It hit five state and local offices.', 'state and local offices'],
    ['It has 14 school buses.', 'school buses'],
  ])('in %j', (text, counted) => {
    expect(figuresOf(text)[0]?.counted).toBe(counted);
  });

  it('ends before another clause', () => {
    const figures = figuresOf('He shot one soldier and wounded three others.');
    expect(figures.map(({ counted }) => counted)).toEqual(['soldier', 'others']);
  });
});

describe('an age that is named', () => {
  it.each([
    ['The retirement age is raised to 67.'],
    ['Life expectancy for men in the valley is around 73.'],
    ['The average age of the choir is 61.'],
  ])('in %j', (text) => {
    expect(figuresOf(text)[0]).toMatchObject({ kind: 'age', unit: 'year' });
  });

  it('is none where the number counts', () => {
    expect(figuresOf('The minimum age was law in 16 states.')[0]).toMatchObject({ kind: 'count' });
  });
});

describe('two numbers of one noun', () => {
  it.each([
    ['Two or three people left.', ['Two|count|2|people', 'three|count|3|people']],
    [
      'At least three and as many as seven people left.',
      ['At least three|count|3|people', 'as many as seven|count|7|people'],
    ],
    ['Fines rose from 12 to 19 dollars.', ['12|money|12|USD', '19 dollars|money|19|USD']],
  ])('in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it('share what became of it', () => {
    const [first] = figuresOf('At least three and as many as seven people are missing.');
    expect(first?.outcome?.classes).toEqual(['missing']);
  });
});
