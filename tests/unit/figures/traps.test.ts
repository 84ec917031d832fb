import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/index.ts';

/* Numbers that are names, codes and addresses: a wrong figure is worse than none. All sentences are ours. */

const quantities = (text: string): string[] =>
  readFigures(text)
    .filter(({ kind }) => kind !== 'date' && kind !== 'time' && kind !== 'ordinal')
    .map(({ text: said }) => said);

describe.each([
  [
    'weapons, aircraft and vehicles',
    [
      'A Su-35 flew low over the coast.',
      'They flew the F-16 and the MiG-29.',
      'The Boeing 737-800 turned back.',
      'An Airbus A320 landed safely.',
      'The airline ordered the 787 Dreamliner.',
      'Crews fired T-72 tanks.',
      'A Kh-101 missile fell in the field.',
      'He drives a BMW X5.',
      'The Apollo 11 capsule is on show.',
      'Soyuz MS-25 docked at the station.',
    ],
  ],
  [
    'diseases, substances and models',
    [
      'COVID-19 closed the schools.',
      'H5N1 was found in the flock.',
      'Doctors gave her vitamin B12.',
      'CO2 is measured on the roof.',
      'The iPhone 15 sold out.',
      'It runs Windows 11.',
      'A PlayStation 5 was stolen.',
      'PM2.5 reached the town.',
      'GPT-4 wrote the poem.',
      'The 5G network failed.',
    ],
  ],
  [
    'laws, resolutions and cases',
    [
      'It breaches Resolution 1701.',
      'Article 5 was invoked.',
      'Voters rejected Proposition 8.',
      'Section 230 protects the platforms.',
      'The court cited Rule 11.',
      'Title 42 ended in spring.',
      'She pleaded guilty to Count 3.',
      'Chapter 11 protects the company.',
      'The Fourth Estate knows Amendment 1.',
      'They signed Protocol 12.',
    ],
  ],
  [
    'roads, routes, flights and channels',
    [
      'The M6 was closed.',
      'Interstate 95 was flooded.',
      'Traffic stood still on Route 66.',
      'He told Channel 4 so.',
      'Flight MH17 was shot at.',
      'Radio 1 played the song.',
      'They left from Gate 12.',
      'Terminal 5 reopened.',
      'Highway 101 is open again.',
      'The bus stopped at Platform 9.',
    ],
  ],
  [
    'addresses, numbers and codes',
    [
      'She walked to No. 10.',
      'He lives at 221 Harbour Street.',
      'Officers went to the 500 block of Mill Road.',
      'Call 555-0142 now.',
      'The number is 020 7946 0018.',
      'Write to PO Box 417.',
      'The ZIP code is 90210-1234.',
      'Ticket #4711 won.',
      'Version 2.1.3 mends the fault.',
      'See page 12.',
    ],
  ],
  [
    'indices, groups and teams',
    [
      'The Nasdaq 100 was flat.',
      'The FTSE 100 closed early.',
      'The S&P 500 hardly moved.',
      'Leaders of the G20 met.',
      'The Group of Seven agreed.',
      'It is a Fortune 500 company.',
      'Formula 1 returns to the city.',
      'The Under-21 side trained.',
      'Fans sang for Schalke 04.',
      'The Big 12 met in Dallas.',
    ],
  ],
  [
    'phrases that count nothing',
    [
      'One of the soldiers spoke.',
      'No one was sure.',
      'One day it will end.',
      'Since 9/11 much has changed.',
      'The shop is open 24/7.',
      'Not one of them came.',
      'It was a one-off.',
      'They looked at one another.',
      'This one is different.',
      'He is a one-man band.',
      'Zero-sum games end badly.',
      'They aim at net zero.',
      'It is a 50-50 call.',
      'It has zero tolerance.',
      'At one point he laughed.',
    ],
  ],
  [
    'numbers that tell which',
    [
      'They reached the camp on day two.',
      'A phase three trial began.',
      'She had stage 4 cancer on day 5.',
      'The Big Four firms objected.',
      'Formula One returns.',
      "Corran's Eleven is a play.",
      'The road was closed between junctions 9 and 10.',
      'Lanes 3 to 5 are open.',
      'Pupils in Years 7 to 11 stayed at home.',
      'It breaks Articles 5, 6 and 7.',
      'It needs iOS 17.4 or later.',
      "The 747's engine failed.",
      'He taught the band of Section Two.',
    ],
  ],
  [
    'pieces of pages and names of people',
    [
      'Copyright 2031 Harbour Post.',
      'Pope Leo XIV spoke.',
      'King Charles III visited the port.',
      'World War II ended there.',
      'Chapter 7 of the book is the best.',
      'Read more at 4chan.',
      'The band U2 played.',
      'Blink-182 cancelled.',
      'Page 2 of 3',
      'A 4 min read',
      'Photo 3 of 12',
    ],
  ],
])('in %s', (_kind, sentences) => {
  it.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
    expect(quantities(sentence)).toEqual([]);
  });
});
