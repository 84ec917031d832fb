import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../src/figures/dates/index.ts';
import type { FigureContext } from '../../../../src/figures/index.ts';
import { lexText } from '../../../../src/figures/lexemes.ts';

/** Published on a Wednesday. */
const CONTEXT: FigureContext = { published: '2024-11-06' };

const read = (text: string, context = CONTEXT) => readDates(lexText(text), context);
const said = (text: string, context = CONTEXT) =>
  read(text, context).map(
    (figure) => `${figure.text} = ${figure.timex}${figure.mod ? ` ${figure.mod}` : ''}`,
  );

describe('weekdays', () => {
  it.each([
    ['The ferry sank Monday.', ['Monday = 2024-11-04']],
    ['The ferry sank on Wednesday.', ['Wednesday = 2024-11-06']],
    ['The ferry will sail on Monday.', ['Monday = 2024-11-11']],
    ['The vote is on Sunday.', ['Sunday = 2024-11-10']],
    ['Crews have until Friday.', ['Friday = 2024-11-08']],
    ['Until Friday, they had not spoken.', ['Friday = 2024-11-01']],
    ['The storm will hit the coast on Friday.', ['Friday = 2024-11-08']],
    [
      'It closed last Wednesday and reopens next Wednesday.',
      ['last Wednesday = 2024-10-30', 'next Wednesday = 2024-11-13'],
    ],
    ['It closed on Friday of last week.', ['Friday of last week = 2024-11-01']],
    [
      'The market opens on Saturdays and every Tuesday.',
      ['Saturdays = XXXX-WXX-6', 'every Tuesday = XXXX-WXX-2'],
    ],
    [
      'It met on Oct. 10 and on the previous Friday.',
      ['Oct. 10 = 2024-10-10', 'the previous Friday = 2024-10-04'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('days and months', () => {
  it.each([
    ['She was born on 9 January 1981.', ['9 January 1981 = 1981-01-09']],
    ['She was born on the 9th of January, 1981.', ['the 9th of January, 1981 = 1981-01-09']],
    ['The fair runs from June 5-7.', ['June 5 = 2025-06-05', '7 = 2025-06-07']],
    ['They met on May 1, 2, and 3.', ['May 1 = 2024-05-01', '2 = 2024-05-02', '3 = 2024-05-03']],
    ['The mill shut in late January.', ['late January = 2024-01 END']],
    ['It will open in January.', ['January = 2025-01']],
    [
      'It opened last December and closed in July last year.',
      ['last December = 2023-12', 'July last year = 2023-07'],
    ],
    ['Sales rose from June to August.', ['June = 2024-06', 'August = 2024-08']],
    ['It was founded on the last Friday of March.', ['the last Friday of March = 2024-03-29']],
    [
      "Shops will shut on Christmas Day and New Year's Eve.",
      ['Christmas Day = 2024-12-25', "New Year's Eve = 2024-12-31"],
    ],
    ['The file is dated 2021-03-14.', ['2021-03-14 = 2021-03-14']],
    ['On 31/01/2025 it ends.', ['31/01/2025 = 2025-01-31']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it('reads an ambiguous date only where the language settles the order', () => {
    const text = 'It ends on 09/01/2025.';
    expect(said(text)).toEqual(['09/01/2025 = 2025-XX-XX']);
    expect(said(text, { ...CONTEXT, lang: 'en' })).toEqual(['09/01/2025 = 2025-XX-XX']);
    expect(said(text, { ...CONTEXT, lang: 'en-GB' })).toEqual(['09/01/2025 = 2025-01-09']);
    expect(said(text, { ...CONTEXT, lang: 'en-US' })).toEqual(['09/01/2025 = 2025-09-01']);
  });
});

describe('periods', () => {
  it.each([
    ['Sales fell in the last week of December.', ['the last week of December = 2023-W52']],
    ['Sales fell in the third quarter of 2023.', ['the third quarter of 2023 = 2023-Q3']],
    ["Sales fell in this year's third quarter.", ["this year's third quarter = 2024-Q3"]],
    ['Sales fell in Q2 2024 and H1 2023.', ['Q2 2024 = 2024-Q2', 'H1 2023 = 2023-H1']],
    [
      'Sales were up on a year earlier in the second quarter.',
      ['a year earlier = XXXX', 'the second quarter = 2024-Q2'],
    ],
    [
      'In the second quarter sales were up on a year earlier.',
      ['the second quarter = 2024-Q2', 'a year earlier = 2023-Q2'],
    ],
    ['Sales fell in fiscal 2023.', ['fiscal 2023 = 2023']],
    ['It was dry last summer.', ['last summer = 2024-SU']],
    ['It was built in the early 1970s.', ['the early 1970s = 197 START']],
    ["It was built in the '80s.", ["the '80s = 198"]],
    ['It stood there in the 19th century.', ['the 19th century = 18']],
    ['They lived here in 1914-1918 and 2023-24.', ['1914-1918 = 1914/1918', '2023-24 = 2023/2024']],
    ['It should be done by the end of the decade.', ['the end of the decade = 202 END']],
    ['Earlier this month two wells ran dry.', ['Earlier this month = 2024-11 START']],
    ['Two wells ran dry over the weekend.', ['the weekend = 2024-W44-WE']],
    ['Two wells ran dry two weeks ago.', ['two weeks ago = 2024-W43']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('times', () => {
  it.each([
    ['It began at 9:45 p.m. Saturday.', ['9:45 p.m. Saturday = 2024-11-02T21:45']],
    [
      'It began on Saturday at around 9:45 p.m.',
      ['Saturday = 2024-11-02', 'around 9:45 p.m. = 2024-11-02T21:45 APPROX'],
    ],
    ['It began shortly before 10 p.m.', ['shortly before 10 p.m. = T22:00 BEFORE']],
    ['It began at 3:30 in the morning.', ['3:30 in the morning = T03:30']],
    ['It began at 0730 GMT.', ['0730 GMT = T07:30']],
    ['It began at noon on Sunday.', ['noon = 2024-11-03T12:00', 'Sunday = 2024-11-03']],
    ['It began early on Sunday morning.', ['early on Sunday morning = 2024-11-03TMO START']],
    ['It began late Saturday.', ['late Saturday = 2024-11-02 END']],
    ['It began last night.', ['last night = 2024-11-05TNI']],
    ['It began on the night of 2 November.', ['the night of 2 November = 2024-11-02TNI']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it('says where morning or evening was left open', () => {
    expect(read('It began at 9:45.')[0]?.implied).toEqual(['meridiem']);
    expect(read('It began at 21:45.')[0]?.implied).toBeUndefined();
  });
});

describe('lengths of time', () => {
  it.each([
    [
      'It took more than two years.',
      'more than two years',
      'P2Y',
      { nominal: 2, low: 2, high: null, bound: 'more' },
    ],
    [
      'It took up to 90 minutes.',
      'up to 90 minutes',
      'PT90M',
      { nominal: 90, low: null, high: 90, bound: 'atMost' },
    ],
    ['It took a year and a half.', 'a year and a half', 'P1Y6M', undefined],
    [
      'It took two to three weeks.',
      'two to three weeks',
      'PXW',
      { nominal: null, low: 2, high: 3, bound: 'range' },
    ],
    ['It took several days.', 'several days', 'PXD', undefined],
    ['It is expected to last three days.', 'three days', 'P3D', undefined],
    ['Rain fell over the past 12 months.', 'the past 12 months', 'P12M', undefined],
    ['He got a 10-year sentence.', '10-year', 'P10Y', undefined],
    ['They meet every two weeks.', 'every two weeks', 'P2W', undefined],
  ])('%s', (text, span, timex, value) => {
    const [figure, ...more] = read(text);
    expect(more).toEqual([]);
    expect(figure).toMatchObject({ text: span, timex, kind: 'duration', ...(value && { value }) });
  });
});

describe('what is no date', () => {
  it.each([
    'Theresa May said she may march on.',
    'A second man and a quarter of the crowd left.',
    'The 24-year-old and the man, 30 years old, left.',
    'It is now currently under way, as it recently was, and was years ago.',
    'She bought Windows 2000 and Agenda 2030 posters.',
    'The index lost 1999 points.',
    'Call 555-2024 or go to Room 1984.',
    'It pays $40 a week, or 300 units a year.',
    'She will fall if the spring breaks.',
    'April Jones met June Carter and Jan Smith.',
    'They read The Daily Post.',
    'It fell on 30/30/2024 and 2024-13-45.',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('what the text leaves open', () => {
  it('leaves a distance from an unnamed time unresolved', () => {
    expect(said('Two days later the dam broke.')).toEqual(['Two days later = XXXX-XX-XX']);
  });

  it('tells what it supplied', () => {
    expect(read('It broke on Jan. 9.')[0]?.implied).toEqual(['year']);
    expect(read('It broke on Friday.')[0]?.implied).toEqual(['year', 'month', 'day']);
    expect(read('It broke on Jan. 9, 2024.')[0]?.implied).toBeUndefined();
  });

  it('resolves nothing without a day of publication', () => {
    expect(said('Last week, on Friday, yesterday, in the third quarter and on 3 May.', {})).toEqual(
      [
        'Last week = XXXX-WXX',
        'Friday = XXXX-WXX-5',
        'yesterday = XXXX-XX-XX',
        'the third quarter = XXXX-Q3',
        '3 May = XXXX-05-03',
      ],
    );
  });
});

describe('days that share a month or a week', () => {
  it.each([
    ['The fair ran 12-14 July.', ['12 = 2024-07-12', '14 July = 2024-07-14']],
    ['It rained on 5 and 6 May.', ['5 = 2024-05-05', '6 May = 2024-05-06']],
    ['It rained from 10 to 12 June 2023.', ['10 = 2023-06-10', '12 June 2023 = 2023-06-12']],
    ['It sold 5 and 6 May turn out better.', ['6 May = 2024-05-06']],
    ['It fell in the week of 14 October.', ['the week of 14 October = 2024-W42']],
    ['The week beginning Oct. 14 was dry.', ['The week beginning Oct. 14 = 2024-W42']],
    ['Each July and every December it opens.', ['Each July = XXXX-07', 'every December = XXXX-12']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('lengths said in two units', () => {
  it.each([
    ['He got 14 years and six months.', ['14 years and six months = P14Y6M']],
    ['She got two years, three months.', ['two years, three months = P2Y3M']],
    ['It took two hours and 14 minutes.', ['two hours and 14 minutes = PT2H14M']],
    [
      'It took 3 years, 2 months and 14 days.',
      ['3 years = P3Y', '2 months = P2M', '14 days = P14D'],
    ],
    ['It took a day and two weeks.', ['a day = P1D', 'two weeks = P2W']],
    ['It stood for a hundred years.', ['a hundred years = P100Y']],
    ['It stood for eight trading days.', ['eight trading days = P8D']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it('have the value of their sum', () => {
    expect(read('He got 14 years and six months.')[0]?.value?.nominal).toBe(14.5);
  });
});

describe('times taken with a stopwatch', () => {
  it.each([
    ['Brandt won in 2:04:35.', ['2:04:35 = PT2H4M35S']],
    ['She swam a time of 3:43.13.', ['3:43.13 = PT3M43.13S']],
    ['The bell rang at 2:04:35.', ['2:04:35 = T02:04:35']],
    ['She won in 3:43.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('times that their setting tells', () => {
  it.each([
    ['They left at 4 in the morning.', ['4 in the morning = T04:00']],
    ['They came back at 11 at night.', ['11 at night = T23:00']],
    [
      'The bells rang at 9.30 on Saturday morning.',
      ['9.30 = 2024-11-02T09:30', 'Saturday morning = 2024-11-02TMO'],
    ],
    ['Petrol stood at 9.30 on average.', []],
    ['They counted 4 in the morning.', ['the morning = TMO']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('years among numbers of things', () => {
  it.each([
    ['They pledged money for 1200 new nurses.', []],
    ['Emissions fell from 1990 levels.', ['1990 = 1990']],
    ['It cut its forecast of 2025 earnings.', ['2025 = 2025']],
    ['Turnout was down four points on 2019.', ['2019 = 2019']],
    ["It was 2010's worst storm.", ['2010 = 2010']],
    ['It began in the year two thousand.', ['the year two thousand = 2000']],
    ['It lost money in the 2021 quarter.', ['2021 = 2021']],
    ['The town flooded half a century ago.', ['half a century ago = 1974']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
