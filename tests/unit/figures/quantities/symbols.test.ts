import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './brief.ts';

/* Symbols of units, written to their number and apart from it; names of currencies that are words as well. */

describe('symbols of one letter', () => {
  it.each([
    ['The hull is 37 m long.', ['37 m|measure|37|metre']],
    ['She ran 100 m in 9.58 s.', ['100 m|measure|100|metre', '9.58 s|duration|9.58|second']],
    ['Take 5 g of salt.', ['5 g|measure|5|gram']],
    ['It needs 3 l of water.', ['3 l|measure|3|litre']],
    ['They dumped 2 t of sand.', ['2 t|measure|2|metric ton']],
    ['It lasts 2 h 30 min.', ['2 h 30 min|duration|2.5|hour']],
    ['The inn is open 24h a day.', ['24h|duration|24|hour']],
    ['They showed a 90min film.', ['90min|duration|90|minute']],
    ['He screwed in a 60 W bulb.', ['60 W|measure|60|watt']],
    ['The van has a 12-V battery.', ['12-V|measure|12|volt']],
    ['Some 37 m people live there.', ['Some 37 m|count|37000000|people']],
    ['The bridge cost $37 m.', ['$37 m|money|37000000|USD']],
    ['The bank lent £3 bn.', ['£3 bn|money|3000000000|GBP']],
  ])('in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it.each([
    'It was built in the 1990s.',
    'Temperatures were in the 90s.',
    'The ferry leaves at 14h.',
  ])('are no seconds and no lengths of time in %j', (text) => {
    expect(brief(text).filter((one) => /second|hour|\|s$/.test(one))).toEqual([]);
  });
});

describe('units with prefixes, powers and quotients', () => {
  it.each([
    ['The air held 40 µg/m³ of dust.', '40 µg/m³|rate|40|microgram per cubic metre'],
    ['The car uses 5.8 L/100 km.', '5.8 L/100 km|measure|5.8|litre per 100 kilometres'],
    ['The disk writes 900 MB/s.', '900 MB/s|rate|900|megabyte per second'],
    ['The park has 12 km2.', '12 km2|measure|12|square kilometre'],
    ['Iron has 7.9 g/cm³.', '7.9 g/cm³|rate|7.9|gram per cubic centimetre'],
    ['A dose of 3 mSv is small.', '3 mSv|measure|3|millisievert'],
    ['It found 2 parts per million.', '2 parts per million|measure|2|part per million'],
    ['It runs at 2.4 THz.', '2.4 THz|measure|2.4|terahertz'],
    ['The line carries 400 Mbps.', '400 Mbps|measure|400|megabit per second'],
    ['It answers in 12 ms.', '12 ms|measure|12|millisecond'],
    ['It holds one US quart.', 'one US quart|measure|1|quart'],
    ['They had 4 in. of rain.', '4 in.|measure|4|inch'],
    ['They laid a 12-in. pipe.', '12-in.|measure|12|inch'],
    ['Ade Moro had 2.1 WAR.', '2.1 WAR|measure|2.1|win above replacement'],
  ])('in %j', (text, figure) => {
    expect(brief(text)).toEqual([figure]);
  });

  it('are compared in SI units when they are rates', () => {
    const [miles] = figuresOf('It does 60 miles per hour.');
    expect(miles?.si).toMatchObject({ unit: 'metre per second' });
    expect(miles?.si?.nominal).toBeCloseTo(26.8224, 6);
  });
});

describe('currencies whose names are words', () => {
  it.each([
    ['Of the nine, five won.', ['nine|count|9|', 'five|count|5|']],
    ['There are three real problems.', ['three|count|3|real problems']],
    ['A meal costs 9,800 won.', ['9,800 won|money|9800|KRW']],
    ['They paid 40 million Kenyan shillings.', ['40 million Kenyan shillings|money|40000000|KES']],
    ['He owes 300 Kuwaiti dinars.', ['300 Kuwaiti dinars|money|300|KWD']],
  ])('in %j', (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });
});

describe('groups of digits', () => {
  it('are parted by narrow spaces in English too', () => {
    expect(brief('It has 40\u202f000 seats.')).toEqual(['40\u202f000|count|40000|seats']);
  });
});
