import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../src/figures/index.ts';
import { brief, figuresOf } from './brief.ts';

/** Kind, value and unit of the first quantity of a sentence. */
function first(
  text: string,
): [kind: string, value: number | null | undefined, unit: string | null] {
  const figure = readFigures(text).find(({ kind }) => !['date', 'time', 'duration'].includes(kind));
  if (!figure) throw new Error(`no quantity in: ${text}`);
  return [figure.kind, figure.value?.nominal, figure.unit];
}

describe('money', () => {
  it.each([
    ['The bridge cost $12m.', 12e6, 'USD'],
    ['They asked for US$3.5 billion.', 3.5e9, 'USD'],
    ['He paid A$40 for it.', 40, 'AUD'],
    ['A ticket costs €7.50.', 7.5, 'EUR'],
    ['The fund holds 300 million euros.', 300e6, 'EUR'],
    ['Bread costs 80 cents.', 0.8, 'USD'],
    ['The mill was sold for 800 mln dlrs.', 800e6, 'USD'],
    ['Shares closed at 164p.', 1.64, 'GBP'],
    ['She earned 9,000 Canadian dollars.', 9000, 'CAD'],
    ['The fine is 5,000 Swiss francs.', 5000, 'CHF'],
    ['They lent EUR50m.', 50e6, 'EUR'],
    ['It sold for 2 lakh rupees.', 200_000, 'INR'],
    ['The aid is worth ¥30 billion.', 30e9, 'JPY'],
  ])('in %j', (text, value, unit) => {
    expect(first(text)).toEqual(['money', value, unit]);
  });
});

describe('measures', () => {
  it.each([
    ['The wall is 60 metres long.', 60, 'metre'],
    ['Snow lay 37cm deep.', 37, 'centimetre'],
    ['They walked 12 miles.', 12, 'mile'],
    ['The fire burned 1,250 sq km.', 1250, 'square kilometre'],
    ['It spread over 300 hectares.', 300, 'hectare'],
    ['A 500-pound bomb was found.', 500, 'pound'],
    ['The ship carries 40,000 tonnes of grain.', 40_000, 'metric ton'],
    ['They pumped 3 million barrels.', 3e6, 'barrel'],
    ['It reached 41 degrees Celsius.', 41, 'degree celsius'],
    ['The plant makes 900 megawatts.', 900, 'megawatt'],
    ['He used 12 kWh.', 12, 'kilowatt hour'],
    ['The disk holds 2 TB.', 2, 'terabyte'],
    ['Winds reached 120 mph.', 120, 'mile per hour'],
  ])('in %j', (text, value, unit) => {
    expect(first(text).slice(1)).toEqual([value, unit]);
  });

  it('come in SI units too', () => {
    const [figure] = readFigures('The mast is about 200 feet high.');
    expect(figure?.si).toMatchObject({ unit: 'metre', nominal: 60.96 });
    const [heat] = readFigures('It was 32 degrees Fahrenheit.');
    expect(heat?.si).toMatchObject({ unit: 'kelvin', nominal: 273.15 });
  });
});

describe('rates, ages, scores and shares', () => {
  it.each([
    ['Cars passed at 60 miles an hour.', 'rate', 60, 'mile per hour'],
    ['They make 40 litres per day.', 'rate', 40, 'litre per day'],
    ['A 24-year-old man was found.', 'age', 24, 'year'],
    ['Nora Amadi, 36, leads the port.', 'age', 36, 'year'],
    ['The boy is 12 years old.', 'age', 12, 'year'],
    ['He died at the age of 81.', 'age', 81, 'year'],
    ['A third of the members left.', 'rate', 0.33333333333333, null],
    ['Three in ten homes have no heating.', 'rate', 0.3, null],
    ['Rates rose by 25 basis points.', 'percent', 25, 'basis point'],
    ['Turnout was 61.4 per cent.', 'percent', 61.4, 'percent'],
  ])('in %j', (text, kind, value, unit) => {
    expect(first(text)).toEqual([kind, value, unit]);
  });

  it.each([
    ['Veldt won 3-1 on Sunday.', 3, 1],
    ['The council voted 52 to 48 for the bridge.', 52, 48],
    ['It passed by a 217-213 vote.', 217, 213],
  ])('as a score in %j', (text, low, high) => {
    const score = readFigures(text).find(({ kind }) => kind === 'score');
    expect(score?.value).toEqual({ nominal: null, low, high, bound: 'range' });
  });

  it.each([
    ['Pupils between 16 and 18 years old may vote.', 16, 18],
    ['It is for children 5 to 11 years of age.', 5, 11],
    ['A woman in her 60s was rescued.', 60, 69],
  ])('as a range of ages in %j', (text, low, high) => {
    const age = readFigures(text).find(({ kind }) => kind === 'age');
    expect(age?.value).toEqual({ nominal: null, low, high, bound: 'range' });
  });

  it('as a place in a row', () => {
    expect(first('It was the 21st attempt.')).toEqual(['ordinal', 21, null]);
  });
});

describe('what is counted, where and when', () => {
  const figure = (text: string) => readFigures(text).find(({ kind }) => kind === 'count');

  it.each([
    ['Some 400 homes without power were counted.', 'homes without power'],
    ['Two of the wounded soldiers spoke.', 'wounded soldiers'],
    ['At least 12 Veldt dockers walked out.', 'Veldt dockers'],
    ['Nine people drowned.', 'people'],
    ['Thousands of young trees died.', 'young trees'],
    ['The harbour has 14 cranes.', 'cranes'],
  ])('in %j', (text, counted) => {
    expect(figure(text)?.counted).toBe(counted);
  });

  it('has the place that the sentence gives', () => {
    expect(figure('About 300 houses burned in the Tallow valley.')?.place?.text).toBe(
      'Tallow valley',
    );
    expect(figure('In Veldt 40 shops were looted.')?.place?.text).toBe('Veldt');
  });

  it('has the period that the sentence gives', () => {
    const text =
      'More than 1,000 men were killed or wounded in Orrin in the last week of December.';
    expect(figure(text)).toMatchObject({
      counted: 'men',
      outcome: { classes: ['injured', 'killed'] },
      place: { text: 'Orrin' },
      period: { text: 'the last week of December', relation: 'in' },
    });
    expect(figure('Since Monday 12 boats have sunk.')?.period?.relation).toBe('since');
  });
});

describe('other languages', () => {
  it('read their decimals and groups', () => {
    const [german] = readFigures('1.250,5 Tonnen', { lang: 'de' });
    expect(german?.value?.nominal).toBe(1250.5);
    const [english] = readFigures('1,250.5 tonnes', { lang: 'en' });
    expect(english?.value?.nominal).toBe(1250.5);
    const [japanese] = readFigures('5万', { lang: 'ja' });
    expect(japanese?.value?.nominal).toBe(50_000);
  });
});

describe('a magnitude', () => {
  it.each([
    ['A magnitude 6.4 earthquake struck.', 'magnitude 6.4|measure|6.4|magnitude'],
    ['The 6.4-magnitude quake struck.', '6.4-magnitude|measure|6.4|magnitude'],
    ['A magnitude-5.8 tremor followed.', 'magnitude-5.8|measure|5.8|magnitude'],
    ['It had a magnitude of about 5.1.', 'about 5.1|measure|5.1|magnitude'],
    ['It was 7.8 on the Richter scale.', '7.8|measure|7.8|magnitude'],
  ])('is the measure of a quake in %j', (text, figure) => {
    expect(brief(text)).toEqual([figure]);
  });
});

describe('a letter behind a number', () => {
  it.each([
    ['They bought 40 F-16 jets.', '40|count|40|F-16 jets'],
    ['Milk costs 189.9c.', '189.9c|money|1.899|USD'],
    ['He lives in Flat 12c.', undefined],
  ])('in %j', (text, figure) => {
    expect(brief(text)[0]).toEqual(figure);
  });
});

describe('rupees', () => {
  it('stand before a number that nothing is counted by', () => {
    expect(brief('Gold cost Rs 850 in May.')).toEqual(['Rs 850|money|850|INR']);
  });
});

describe('degrees', () => {
  it('that are a difference have no zero to move', () => {
    const si = (text: string) => figuresOf(text)[0]?.si?.nominal;
    expect(si('It was 1.5C above normal.')).toBe(1.5);
    expect(si('It rose by 2.7F.')).toBe(1.5);
    expect(si('It was 1.5C at noon.')).toBe(274.65);
  });

  it('and points about which a poll may err are not negative', () => {
    expect(brief('The error is plus or minus 3 points.')).toEqual(['3|count|3|points']);
  });
});
