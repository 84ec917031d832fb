import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/index.ts';
import { inBrief } from './quantities/brief.ts';

/* Kinds of wording that readers of figures are known to get wrong: each with several wordings of our own. */

const read = (text: string): string[] => inBrief(readFigures(text, { published: '2025-01-12' }));

const holds = (cases: readonly (readonly [text: string, figures: readonly string[]])[]): void => {
  it.each(cases)('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
};

describe('decades of life', () => {
  holds([
    ['He is in his late 40s.', ['late 40s|age|46..49|year']],
    ['They were in their sixties.', ['sixties|age|60..69|year']],
    ['She is in her early to mid-20s.', ['early to mid-20s|age|20..27|year']],
    ['A man in his mid- to late 30s fled.', ['mid- to late 30s|age|33..39|year']],
    [
      'Her fans, in their 50s, 60s and 70s, left.',
      ['50s|age|50..59|year', '60s|age|60..69|year', '70s|age|70..79|year'],
    ],
    ['A thirty-something driver waved.', ['thirty-something|age|30..39|year']],
    ['Some 20-somethings danced.', ['20-somethings|age|20..29|year']],
    ['He began in his teens.', ['teens|age|13..19|year']],
    ['Rents fell in the late twenties.', ['the late twenties|date|202|']],
    ['Rents fell in the 1960s.', ['the 1960s|date|196|']],
  ]);
});

describe('short units and signs of money', () => {
  holds([
    ['Fares rose to 4.1pc.', ['4.1pc|percent|4.1|percent']],
    ['Turnout fell 3.2 pp.', ['3.2 pp|percent|-3.2|percentage point']],
    ['He sold the three PCs.', ['three|count|3|PCs']],
    ['The port owes R78bn.', ['R78bn|money|78000000000|ZAR']],
    ['They paid R1,200 each.', ['R1,200|money|1200|ZAR']],
    ['The loan was N4.5bn.', ['N4.5bn|money|4500000000|NGN']],
    ['An R44 helicopter landed.', []],
    ['The canton paid 1’200’000 francs.', ['1’200’000 francs|money|1200000|CHF']],
    ['The bridge cost 12.500.000 euros.', ['12.500.000 euros|money|12500000|EUR']],
    ['The server 192.168.100.200 is down.', []],
    ['It was 37ºC at noon.', ['37ºC|measure|37|degree celsius', 'noon|time|T12:00|']],
    ['It was 41 ° C.', ['41 ° C|measure|41|degree celsius']],
    ['It was 12 degrees below zero.', ['12 degrees below zero|measure|-12|degree']],
    ['She is 5\'6" tall.', ['5\'6"|measure|5.5|foot']],
  ]);
});

describe('metres and millions', () => {
  holds([
    ['A 2m wall of water came.', ['2m|measure|2|metre']],
    ['Swells of 5m broke the pier.', ['5m|measure|5|metre']],
    ['A 3m fence and 2m drifts blocked it.', ['3m|measure|3|metre', '2m|measure|2|metre']],
    ['About 2m homes went dark.', ['About 2m|count|2000000|homes']],
    ['The 1.5m voters stayed in.', ['1.5m|count|1500000|voters']],
    ['A 4m crowd came.', ['4m|count|4000000|crowd']],
  ]);
});

describe('numbers that are no counts', () => {
  holds([
    ['They hope for a six-figure sum.', []],
    ['Sales had three-digit growth.', []],
    ['The fine is three times the old level.', ['three times|rate|3|time']],
    ['It is four times as big.', ['four times|rate|4|time']],
    ['He was hit three times.', ['three|count|3|times']],
  ]);
});

describe('ranges and points behind a change', () => {
  holds([
    ['Prices fell 3 to 4 percent.', ['3 to 4 percent|percent|-4..-3|percent']],
    ['Deaths rose to 40 to 50 a day.', ['40 to 50|count|40..50|']],
    ['Rates rose 3% to 5%.', ['3%|percent|3|percent', '5%|percent|5|percent']],
    [
      'Turnout was up 3 points at 61%.',
      ['3 points|percent|3|percentage point', '61%|percent|61|percent'],
    ],
    ['The index lost 12 points to 7,425.', ['12|count|-12|points', '7,425|count|7425|points']],
  ]);
});

describe('times in words', () => {
  holds([
    ['Shops shut at half past six.', ['half past six|time|T06:30|']],
    ['It began at twenty to nine.', ['twenty to nine|time|T08:40|']],
    ['It rang at ten minutes past midnight.', ['ten minutes past midnight|time|T00:10|']],
    [
      'It fell shortly after two in the morning.',
      ['shortly after two in the morning|time|T02:00|'],
    ],
    ['It rang at a quarter past eight.', ['a quarter past eight|time|T08:15|']],
    ['It ended at three p.m.', ['three p.m.|time|T15:00|']],
    ['They cut it from twenty to nine sites.', ['twenty|count|20|sites', 'nine|count|9|sites']],
    ['One in the crowd fell.', []],
  ]);
});

describe('days with their date, and names that are months or days', () => {
  holds([
    [
      'He left on Friday morning, May 3, 2019.',
      ['Friday morning|time|2019-05-03TMO|', 'May 3, 2019|date|2019-05-03|'],
    ],
    [
      'She left on Tuesday evening (3 December).',
      ['Tuesday evening|time|2024-12-03TEV|', '3 December|date|2024-12-03|'],
    ],
    [
      'It fell on the evening of Sunday, 7 June 2015.',
      ['the evening|time|2015-06-07TEV|', 'Sunday, 7 June 2015|date|2015-06-07|'],
    ],
    ['The March for Water grew.', []],
    ['It was led by August Renn.', []],
    ['Judge Jan Sunday and Tom March agreed.', []],
    ['It was over by May.', ['May|date|2024-05|']],
    ['The March report is late.', ['March|date|2025-03|']],
  ]);
});

describe('lists of a toll', () => {
  const outcomes = (text: string) =>
    readFigures(text).map(({ text: said, outcome }) => `${said} ${outcome?.classes}`);

  it('have the outcome that each entry is headed with', () => {
    expect(outcomes('Killed: 12 Injured: 40 Missing: 37.')).toEqual([
      '12 killed',
      '40 injured',
      '37 missing',
    ]);
    expect(outcomes('Dead: 12, hurt: 40, missing: 37.')).toEqual([
      '12 killed',
      '40 injured',
      '37 missing',
    ]);
  });

  it('leave what stands behind a colon of a sentence to that', () => {
    expect(outcomes('Twelve were killed: nine men and three boys.')[0]).toBe('Twelve killed');
  });
});

describe('nobody', () => {
  const zeros = (text: string) =>
    readFigures(text)
      .filter(({ value }) => value?.nominal === 0)
      .map(({ text: said, counted, outcome }) => `${said}|${counted ?? ''}|${outcome?.classes}`);

  it.each([
    ['No one was killed.', 'No one||killed'],
    ['There were no injuries.', 'no|injuries|injured'],
    ['No further arrests were made.', 'No|arrests|arrested'],
    ['None of the 214 passengers on the ferry died.', 'None|passengers|killed'],
    ['Nobody has been charged.', 'Nobody||charged'],
  ])('is zero in %s', (text, zero) => {
    expect(zeros(text)).toEqual([zero]);
  });

  it.each([
    'There were no reports of injuries.',
    'No one should die.',
    'No one knows who was killed.',
    'There was no risk of deaths.',
    'No dogs are allowed.',
  ])('is no figure in %s', (text) => {
    expect(zeros(text)).toEqual([]);
  });
});

describe('what a number says of the whole', () => {
  const modifiers = (text: string) =>
    readFigures(text).map(({ text: said, modifier }) => `${said}|${modifier?.kind ?? ''}`);

  it.each([
    ['Another 58 people left.', '58|additional'],
    ['At least another 12 left.', 'At least another 12|additional'],
    ['Some 30 others left.', 'Some 30|additional'],
    ['A further 14 left.', '14|additional'],
    ['Five more left.', 'Five|additional'],
    ['All four left.', 'four|all'],
    ['The other three men left.', 'three|rest'],
    ['The remaining two left.', 'two|rest'],
    ['Twelve guests, including two children, left.', 'two|part'],
    ['Twelve guests, three of them children, left.', 'three|part'],
    ['Two of the six crew left.', 'Two|part'],
    ['Twelve guests left.', 'Twelve|'],
  ])('%s', (text, modifier) => {
    expect(modifiers(text)).toContain(modifier);
  });

  it('leaves the outcome of those to whom a part belongs', () => {
    const [all] = readFigures('Twelve people, including two children, were killed.');
    expect(all?.outcome?.classes).toEqual(['killed']);
  });
});

describe('whose age it is', () => {
  it.each([
    ['Marta Oyelowo, 43, left.', 'Marta Oyelowo'],
    ['A retired nurse, 71, left.', 'A retired nurse'],
    ['The boy, aged 12, left.', 'The boy'],
    ['A 24-year-old driver left.', 'driver'],
    ['16-year-old Tarn van der Voss left.', 'Tarn van der Voss'],
    ['He was 22 when it fell.', 'He'],
  ])('%s', (text, owner) => {
    expect(readFigures(text)[0]).toMatchObject({ kind: 'age', owner: { text: owner } });
  });
});

describe('what a count is for each of', () => {
  it.each([
    ['About 12 people die each day.', 'day'],
    ['It kills 12 people a week.', 'week'],
    ['The toll rose to 40 to 50 a day.', 'day'],
    ['Five people lived there for a year.', undefined],
  ])('%s', (text, per) => {
    expect(readFigures(text)[0]?.per).toBe(per);
  });
});

describe('minutes of a match', () => {
  it('are lengths of time from its beginning', () => {
    expect(read('She scored in the 12th and 57th minutes.')).toEqual([
      '12th|duration|12|minute',
      '57th minutes|duration|57|minute',
    ]);
    expect(read('He left in the 90th minute.')).toEqual(['90th minute|duration|90|minute']);
  });
});
