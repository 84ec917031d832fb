import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../src/figures/index.ts';

const read = (text: string) =>
  readFigures(text).filter(({ kind }) => kind !== 'date' && kind !== 'time' && kind !== 'duration');

/** What is written about a text's quantities, in brief: "text|nominal or low..high|bound|unit or counted". */
const brief = (text: string): string[] =>
  read(text).map(({ text: said, value, unit, counted }) => {
    const number = value?.nominal ?? `${value?.low ?? ''}..${value?.high ?? ''}`;
    return `${said}|${number}|${value?.bound}|${unit ?? counted}`;
  });

describe('numbers', () => {
  it.each([
    ['It cost $4.5 trillion.', '$4.5 trillion|4500000000000|exact|USD'],
    ['They need £4.2bn more.', '£4.2bn|4200000000|exact|GBP'],
    ['Half a million people marched.', 'Half a million|500000|exact|people'],
    ['Twelve hundred homes were built.', 'Twelve hundred|1200|exact|homes'],
    ['A dozen boats sank.', 'A dozen|12|exact|boats'],
    ['One in five pupils stayed at home.', 'One in five|0.2|exact|pupils'],
    ['Two-thirds of voters agreed.', 'Two-thirds|0.66666666666667|exact|voters'],
    ['Hundreds of people fled.', 'Hundreds|100..1000|range|people'],
    ['Tens of thousands of homes lost power.', 'Tens of thousands|10000..100000|range|homes'],
    [
      'twenty-five thousand six hundred sheep',
      'twenty-five thousand six hundred|25600|exact|sheep',
    ],
    [
      'one and a half million tonnes of grain',
      'one and a half million tonnes|1500000|exact|metric ton',
    ],
  ])('in %j', (text, figure) => {
    expect(brief(text)).toEqual([figure]);
  });
});

describe('bounds', () => {
  it.each([
    ['More than 1,000 troops were there.', 'More than 1,000|1000|more|troops'],
    ['At least 12 boats sank.', 'At least 12|12|atLeast|boats'],
    ['Up to 300 sheep drowned.', 'Up to 300|300|atMost|sheep'],
    ['About 3,800 soldiers came.', 'About 3,800|3800|about|soldiers'],
    ['Fewer than 20 houses stand.', 'Fewer than 20|20|less|houses'],
    ['Between 20 and 30 cars burned.', 'Between 20 and 30|20..30|range|cars'],
    ['It takes 20-30 workers.', '20-30|20..30|range|workers'],
    ['Some 40 ships waited.', 'Some 40|40|about|ships'],
    ['The tour leads around the 37 metre hull.', '37 metre|37|exact|metre'],
    ['She added a 12 degree turn.', '12 degree|12|exact|degree'],
    ['Rates rose a further 3% to a record.', '3%|3|up|percent'],
    ['Prices fell 1.3%.', '1.3%|-1.3|down|percent'],
    ['Ten or more ships waited.', 'Ten or more|10|atLeast|ships'],
  ])('in %j', (text, figure) => {
    expect(brief(text)).toEqual([figure]);
  });

  it('of "nearly" lie below what is written', () => {
    const [figure] = read('Nearly 5% of the shares were sold.');
    expect(figure?.value).toMatchObject({ bound: 'about', nominal: 5, high: 5 });
  });

  it('read a change as two figures, not as a range', () => {
    expect(brief('Unemployment rose from 3% to 5%.')).toHaveLength(2);
    expect(brief('It fell 0.3 percentage points to 5.1%.')).toEqual([
      '0.3 percentage points|-0.3|down|percentage point',
      '5.1%|5.1|exact|percent',
    ]);
  });
});

describe('what became of what is counted', () => {
  const outcomes = (text: string) =>
    read(text).map(({ text: said, outcome }) => [said, outcome?.classes.join('+')]);

  it.each([
    ['More than 1,000 troops were killed or wounded.', [['More than 1,000', 'injured+killed']]],
    [
      'A blast killed 12 people and injured 30 others.',
      [
        ['12', 'killed'],
        ['30', 'injured'],
      ],
    ],
    [
      'Four people were killed and nine injured.',
      [
        ['Four', 'killed'],
        ['nine', 'injured'],
      ],
    ],
    ['The death toll rose to 38.', [['38', 'killed']]],
    ['Two wounded soldiers walked home.', [['Two', 'injured']]],
    ['Some 300 houses were destroyed.', [['Some 300', 'destroyed']]],
  ])('in %j', (text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });
});

describe('what is no quantity', () => {
  it.each([
    'A Su-35 flew over the coast.',
    'COVID-19 closed the schools.',
    'The Boeing 737-800 landed.',
    'It breaches Resolution 1701.',
    'The Nasdaq 100 was flat.',
    'She walked to No. 10.',
    'He told Channel 4 so.',
    'Since 9/11 much has changed.',
    'Call 555-0142 now.',
    'He lives at 221 Harbour Street.',
    'One of the soldiers spoke.',
    'No one was sure.',
    'The M6 was closed.',
  ])('in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('vague counts and hedges', () => {
  it.each([
    ['A handful of campers stayed.', 'A handful|2..10|range|campers'],
    ['A couple of dozen campers stayed.', 'A couple of dozen|24|exact|campers'],
    ['The bridge is just shy of 2 miles long.', 'just shy of 2 miles|2|less|mile'],
    ['It is a shade under 300ft high.', 'a shade under 300ft|300|less|foot'],
    ['Damage is in the order of $5 million.', 'in the order of $5 million|5000000|about|USD'],
  ])('in %j', (text, figure) => {
    expect(brief(text)).toEqual([figure]);
  });
});
