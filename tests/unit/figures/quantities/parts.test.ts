import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief.ts';

describe('quarters', () => {
  it.each([
    ['Three quarters of drivers slowed down.', 'Three quarters|rate|0.75|drivers'],
    ['Nearly three quarters said yes.', 'Nearly three quarters|rate|0.75|'],
    [
      'Three quarters of a million homes went dark.',
      'Three quarters of a million|count|750000|homes',
    ],
    [
      'The trail is two and three quarters miles long.',
      'two and three quarters miles|measure|2.75|mile',
    ],
    [
      'Rates rose by a quarter of a percentage point.',
      'a quarter of a percentage point|percent|0.25|percentage point',
    ],
    ['The bank made a quarter-point cut.', 'quarter|count|-0.25|point'],
    ['Sales fell for three quarters.', 'three quarters|duration|3|quarter'],
    ['It lost money in the past three quarters.', 'the past three quarters|duration|3|quarter'],
    ['It took three quarters of an hour.', 'three quarters of an hour|duration|0.75|hour'],
  ])('%s', (text, figure) => expect(brief(text)).toEqual([figure]));
});

describe('halves', () => {
  it.each([
    ['The fire burned half a mile away.', 'half a mile|measure|0.5|mile'],
    [
      'Growth fell by half a percentage point.',
      'half a percentage point|percent|-0.5|percentage point',
    ],
    ['She won the half-mile race.', 'half-mile|measure|0.5|mile'],
    ['Over half voted against it.', 'Over half|rate|0.5|'],
    ['Just under half of the seats were empty.', 'Just under half|rate|0.5|seats'],
    ['The walk is a mile and a half.', 'a mile and a half|measure|1.5|mile'],
    ['The pier is five metres and a half long.', 'five metres and a half|measure|5.5|metre'],
  ])('%s', (text, figure) => expect(brief(text)).toEqual([figure]));

  it.each([
    'Around half time it began to rain.',
    'Her half-brother left.',
    'The first half was dull.',
  ])('are none in: %s', (text) => expect(brief(text)).toEqual([]));
});

describe('two parts of one amount', () => {
  it.each([
    ['He stands 5 feet 9 inches.', 'measure', 5.75],
    ['The calf weighed 7 pounds and 4 ounces.', 'measure', 7.25],
    ['They walked 2 km and 300 metres.', 'measure', 2.3],
    ['The ticket cost thirteen dollars forty-five.', 'money', 13.45],
    ['The ticket cost 2 dollars and 50 cents.', 'money', 2.5],
  ])('%s', (text, kind, value) => {
    const [figure, ...others] = figuresOf(text);
    expect(figure?.kind).toBe(kind);
    expect(figure?.value?.nominal).toBeCloseTo(value, 10);
    expect(others).toEqual([]);
  });

  it.each([
    ['The boards are 5 feet and 3 feet long.', [5, 3]],
    ['One is 2 metres, 80 miles from the other.', [2, 80]],
    ['She paid five dollars twenty times.', [5, 20]],
  ])('are not: %s', (text, values) =>
    expect(figuresOf(text).map(({ value }) => value?.nominal)).toEqual(values),
  );
});

describe('signs and letters written to a number', () => {
  it.each([
    ['The plant will cost €2bn-€3bn.', '€2bn-€3bn|money|2000000000..3000000000|EUR'],
    ['The gun takes 7.62mm rounds.', '7.62mm|measure|7.62|millimetre'],
    ['The start-up raised $5mm.', '$5mm|money|5000000|USD'],
    ['A bowl costs 100円.', '100円|money|100|JPY'],
    ['The firm made a one-yen bid.', 'one-yen|money|1|JPY'],
    ['The chance is one in a million.', 'one in a million|rate|0.000001|'],
    ['The charge is £2.50-a-week.', '£2.50|money|2.5|GBP'],
  ])('%s', (text, figure) => expect(brief(text)).toEqual([figure]));
});

describe('a part that nothing follows', () => {
  it.each([
    ['It rose by a tenth or more.', ['a tenth or more|rate|0.1|']],
    ['It is a third smaller.', ['a third|rate|0.33333333333333|']],
    ['Nearly a quarter were late.', ['Nearly a quarter|rate|0.25|']],
    ['Two men died and a third was hurt.', ['Two|count|2|men', 'third|ordinal|3|']],
  ])('in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });
});

describe('a rate out of a round number', () => {
  it.each([
    ['The rate was 3.4 per 1,000 births.', ['3.4 per 1,000|rate|0.0034|births']],
    ['It killed 12 per 100,000.', ['12 per 100,000|rate|0.00012|']],
    ['A million and a half people fled.', ['A million and a half|count|1500000|people']],
    ['A foot and a half of snow fell.', ['A foot and a half|measure|1.5|foot']],
    [
      'The Nasdaq gained 0.3% and the Corran 1.1 per cent.',
      ['0.3%|percent|0.3|percent', '1.1 per cent|percent|1.1|percent'],
    ],
    ['The river stood at 11.4m on Friday.', ['11.4m|measure|11.4|metre']],
  ])('and other parts in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });
});
