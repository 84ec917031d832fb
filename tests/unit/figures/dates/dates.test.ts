import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../src/figures/dates/index.ts';
import { lexText } from '../../../../src/figures/lexemes.ts';

/** Published on a Wednesday. */
const PUBLISHED = '2024-11-06';

const read = (text: string, published: string | null = PUBLISHED) =>
  readDates(lexText(text), { published }).map((figure) => `${figure.text} = ${figure.timex}`);

describe('dates', () => {
  it.each([
    ['The bridge closed on Monday.', 'Monday = 2024-11-04'],
    ['The bridge will close on Monday.', 'Monday = 2024-11-11'],
    ['It was built last August.', 'last August = 2024-08'],
    ['Work began in the last week of December.', 'the last week of December = 2023-W52'],
    ['They met on 9 January 2021.', '9 January 2021 = 2021-01-09'],
    ['They met on Jan. 9.', 'Jan. 9 = 2024-01-09'],
    ['Sales fell in the third quarter.', 'the third quarter = 2024-Q3'],
    ['The mill opened in the 1990s.', 'the 1990s = 199'],
    ['The storm came ashore on Friday night.', 'Friday night = 2024-11-01TNI'],
    ['The pier burned down two years ago.', 'two years ago = 2022'],
    ['Doors will open at 9:45 p.m. Saturday.', '9:45 p.m. Saturday = 2024-11-09T21:45'],
    ['He was jailed for two years.', 'two years = P2Y'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('leaves what only a publication date could settle unresolved', () => {
    expect(read('It rained on Friday and in May.', null)).toEqual([
      'Friday = XXXX-WXX-5',
      'May = XXXX-05',
    ]);
  });
});
