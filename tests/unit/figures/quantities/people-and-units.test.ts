import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../src/figures/index.ts';
import { inBrief } from './brief.ts';

const brief = (text: string): string[] => inBrief(readFigures(text));

describe('ages', () => {
  it.each([
    ['The shot hit a man, 40, in the arm.', ['40|age|40|year']],
    [
      'They named two men, one 17 and the other 21.',
      ['two|count|2|men', '17|age|17|year', '21|age|21|year'],
    ],
    ['It is open to adults over 21.', ['over 21|age|21|year']],
    ['Anyone 18 or older may vote.', ['18 or older|age|18|year']],
    ['Children under 12 pay nothing.', ['under 12|age|12|year']],
    ['Two boys, ages 16 and 17, swam.', ['Two|count|2|boys', '16|age|16|year', '17|age|17|year']],
    ['The boys were 5 and 7 years old.', ['5|age|5|year', '7 years old|age|7|year']],
  ])('in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it.each([
    ['Women, 12 of whom were armed, left.', ['12|count|12|']],
    ['He leads men under 20 captains.', ['under 20|count|20|captains']],
    ['One 40-tonne lorry fell.', ['40-tonne|measure|40|metric ton']],
  ])('are none in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });
});

describe('units', () => {
  it.each([
    ['They drove about a mile to the inn.', ['about a mile|measure|1|mile']],
    ['The inn lies a kilometre away.', ['a kilometre|measure|1|kilometre']],
    ['It costs eight or nine euros.', ['eight|money|8|EUR', 'nine euros|money|9|EUR']],
    [
      'The gap grew from 13.5 to 14 mm.',
      ['13.5|measure|13.5|millimetre', '14 mm|measure|14|millimetre'],
    ],
    [
      'It has raised 280 million of the 1.5 billion euros.',
      ['280 million|money|280000000|EUR', '1.5 billion euros|money|1500000000|EUR'],
    ],
    [
      'Profit will be between $US160 million and $US171 million.',
      ['between $US160 million and $US171 million|money|160000000..171000000|USD'],
    ],
    ['The neck is 25.5″ long.', ['25.5″|measure|25.5|inch']],
    ['It holds 1/16 of a pint.', ['1/16 of a pint|measure|0.0625|pint']],
    ['A six-cylinder engine drives it.', ['six|count|6|cylinder']],
  ])('in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it('stand for themselves without a number', () => {
    expect(brief('He asked for a mile of rope.')).toEqual([]);
  });
});

describe('places in a row', () => {
  it.each([
    ['She finished second in the race.', ['second|ordinal|2|']],
    ['He is tied for first.', ['first|ordinal|1|']],
  ])('in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it('are none where something happens again', () => {
    expect(brief('A second man was held.')).toEqual([]);
  });
});

describe('a number held against another', () => {
  it('counts what the other counts, and says that this is implied', () => {
    const figures = readFigures('Thieves took 460 vans this year, compared with 63 last year.');
    const [, old] = figures.filter(({ kind }) => kind === 'count');
    expect(old).toMatchObject({ text: '63', counted: 'vans', implied: ['counted'] });
  });
});

describe('lengths of time whose number lies in the word', () => {
  it.each([
    'It is paid annually.',
    'The daily march began.',
    'It rose in the week ending March 19.',
  ])('have no value: %j', (text) => {
    const [length] = readFigures(text).filter(({ kind }) => kind === 'duration');
    expect(length?.timex).toMatch(/^P1/);
    expect(length?.value).toBeNull();
  });

  it('have one where it is said', () => {
    const [length] = readFigures('It comes every two weeks.');
    expect(length?.value?.nominal).toBe(2);
  });
});

describe('dates and times', () => {
  it.each([
    ['2018s best sector was steel.', ['2018|date|2018|']],
    ['Every potential 2012 Labour candidate spoke.', ['2012|date|2012|']],
    ['The call came at 06 : 00 BST.', ['06 : 00 BST|time|T06:00|']],
  ])('in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });
});

describe('the children of somebody', () => {
  it('are not what became of their parent', () => {
    const [three] = readFigures('The mother of three was killed on the spot.');
    expect(three).toMatchObject({ text: 'three' });
    expect(three?.outcome).toBeUndefined();
  });
});
