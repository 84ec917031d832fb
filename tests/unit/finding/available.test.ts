import { describe, expect, it } from 'vitest';
import { plausibleDate } from '../../../src/finding/available.ts';

const NOW = '2031-03-06T12:00:00.000Z';

describe('a date that a feed or a search states', () => {
  it.each([
    ['2031-03-05T10:02:00Z', '2031-03-05T10:02:00.000Z'],
    ['2031-03-05T10:02:00+05:30', '2031-03-05T04:32:00.000Z'],
    ['2031-03-05', '2031-03-05T00:00:00.000Z'],
    ['2031-03-05 10:02:00 +0100', '2031-03-05T09:02:00.000Z'],
    ['Wed, 05 Mar 2031 10:02:00 GMT', '2031-03-05T10:02:00.000Z'],
    ['Wed, 5 Mar 31 10:02:00 EST', '2031-03-05T15:02:00.000Z'],
    ['  5 March 2031 10:02:00 +0000', '2031-03-05T10:02:00.000Z'],
    ['Wed Mar 05 2031 10:02:00 GMT+0100', '2031-03-05T09:02:00.000Z'],
    ['March 5, 2031 10:02:00 GMT', '2031-03-05T10:02:00.000Z'],
  ])('is read: %s', (stated, date) => {
    expect(plausibleDate(stated, NOW)).toBe(date);
  });

  it.each([
    ...[null, undefined, '', 'yesterday', 'soon', '2031', '2031-03', '2031-13-45'],
    ...['7', 'Ferry 2031', '05/03/2031', '1930262520', 'Mi, 05 Mrz 2031 10:02:00 +0100'],
    ...['0000-00-00', '1970-01-01T00:00:00Z', '2031-03-08T12:00:00Z', '2042-03-05'],
  ])('is none where it can’t be one, or says no day: %s', (stated) => {
    expect(plausibleDate(stated, NOW)).toBeNull();
  });
});
