import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AvailableReport } from '../../../../src/finding/available.ts';
import { signatureOfAvailable, storedScore } from '../../../../src/finding/belongs.ts';
import { checkListed, withListed } from '../../../../src/finding/feeds/listed.ts';
import {
  checkListedSignature,
  listedSignatureOf,
  renewed,
} from '../../../../src/finding/feeds/listed-signature.ts';
import { type Recognised, SavedStories } from '../../../../src/finding/feeds/saved-stories.ts';
import { Pauses } from '../../../../src/finding/pauses.ts';
import { Library } from '../../../../src/library/index.ts';
import { signatureOf } from '../../../../src/stories/index.ts';

const NOW = '2031-05-16T12:00:00.000Z';

/* A fire at a factory, invented, as one paper has it; and what feeds list in the same days. */

const SAVED = {
  url: 'https://vale-gazette.example/fire',
  title: 'Fire destroys glove factory in Ostervale, three workers in hospital',
  publisher: 'Vale Gazette',
  byline: null,
  published: '2031-05-14T09:30:00Z',
  lang: 'en',
  partial: false,
  text: [
    'A fire destroyed the Pellam glove factory in Ostervale on Tuesday night, and three workers were taken to hospital with burns, the fire service said.',
    'About 90 firefighters fought the flames until dawn; the roof of the cutting hall came down shortly after midnight.',
    'The factory, the largest employer of the town, has 240 workers, and its owner, Greta Pellam, said that she would rebuild it.',
    'The fire began in a store of solvents, according to the chief fire officer of Ostervale, Radek Imhof.',
    'People who live in Mill Lane were told to keep their windows shut because of the smoke.',
  ].join('\n'),
};

/** Another report of the same fire, as a feed tells of it. */
const RIGHT: AvailableReport = {
  address: 'https://northern-wire.example/ostervale',
  title: 'Ostervale: Pellam glove factory burns down, three injured',
  publisher: 'Northern Wire',
  published: '2031-05-14T15:00:00Z',
  summary:
    'The Pellam glove factory in Ostervale burned down in the night to Wednesday. Three workers are in hospital with burns. The fire broke out where solvents were stored, chief fire officer Radek Imhof said.',
};

const TOWNS = ['Ostervale', 'Harnby', 'Little Marden', 'Skell', 'Tarrow', 'Quenby', 'Ashfold'];
const THINGS = ['furniture', 'paint', 'toy', 'shoe', 'biscuit', 'carpet', 'glove'];
const PEOPLE = ['Ilse Brandt', 'Radek Imhof', 'Tomas Reddick', 'Paula Strand', 'Dunstan Hale'];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** Kinds of news that are near: the same kind of event elsewhere, and other events of the same town and people. */
const KINDS: readonly ((n: number) => readonly [title: string, summary: string])[] = [
  (n) => [
    `Fire at ${pick(THINGS, n)} factory in ${pick(TOWNS.slice(1), n)} injures ${n + 2}`,
    `A fire broke out in a ${pick(THINGS, n)} factory in ${pick(TOWNS.slice(1), n)} on Tuesday and ${n + 2} workers were taken to hospital. About ${40 + n} firefighters put it out by noon.`,
  ],
  (n) => [
    `Ostervale council votes on ${pick(['a new school', 'bus fares', 'the swimming bath', 'a market hall'], n)}`,
    `The town council of Ostervale voted by ${12 + n} to ${7 + (n % 5)} on ${pick(['a new school', 'bus fares', 'the swimming bath', 'a market hall'], n)} on Wednesday, after three hours of debate.`,
  ],
  (n) => [
    `${pick(TOWNS, n)} fire service gets ${n + 3} new engines`,
    `The fire service of ${pick(TOWNS, n)} took ${n + 3} new fire engines into use on Wednesday. They cost $${2 + n} million, said ${pick(PEOPLE, n)}.`,
  ],
  (n) => [
    `Workers of ${pick(THINGS, n)} factory in ${pick(TOWNS, n + 1)} strike for higher pay`,
    `About ${140 + 10 * n} workers of a ${pick(THINGS, n)} factory in ${pick(TOWNS, n + 1)} went on strike on Wednesday. They want ${4 + (n % 6)} percent more, said their speaker ${pick(PEOPLE, n + 2)}.`,
  ],
  (n) => [
    `Barn burns down near ${pick(TOWNS, n)}, ${20 + n} cattle saved`,
    `A barn burned down near ${pick(TOWNS, n)} on Tuesday night. Neighbours led ${20 + n} cattle out. The roof came down before midnight; nobody was hurt, the fire service said.`,
  ],
  (n) => [
    `Two hurt as lorry overturns in ${pick(TOWNS, n)}`,
    `A lorry with ${n + 5} tonnes of solvents overturned in ${pick(TOWNS, n)} on Tuesday. Two people were taken to hospital, and residents were told to keep their windows shut.`,
  ],
  (n) => [
    `Ostervale ${pick(['rowers', 'chess club', 'choir', 'handball team'], n)} wins in ${pick(TOWNS.slice(1), n)}`,
    `The ${pick(['rowers', 'chess club', 'choir', 'handball team'], n)} of Ostervale won in ${pick(TOWNS.slice(1), n)} on Sunday, for the ${n + 2}th time in a row.`,
  ],
  (n) => [
    `Glove maker ${pick(['Harrow', 'Lind', 'Marchetti', 'Osei'], n)} reports ${5 + n} percent higher sales`,
    `The glove maker ${pick(['Harrow', 'Lind', 'Marchetti', 'Osei'], n)} sold ${5 + n} percent more gloves in the first quarter and wants to open a factory in ${pick(TOWNS.slice(1), n)}.`,
  ],
];

const NEAR: readonly AvailableReport[] = Array.from({ length: 200 }, (_, at) => {
  const write = KINDS[at % KINDS.length];
  const [title, summary] = write ? write(Math.floor(at / KINDS.length)) : ['', ''];
  return {
    address: `https://near-news.example/${at}`,
    title,
    publisher: 'Near News',
    published: `2031-05-${String(13 + (at % 3)).padStart(2, '0')}T08:00:00Z`,
    summary,
  };
});

/** An item as if it had been recognised. */
const recognised = (item: AvailableReport): Recognised => ({
  item,
  signature: signatureOfAvailable(item),
});

describe('among what feeds list', () => {
  let library: Library;
  beforeAll(async () => {
    library = await Library.open('listed');
    await library.save(SAVED, NOW);
  });

  const titlesFound = async (items: readonly AvailableReport[]) =>
    (await new SavedStories(library, new Pauses()).among(items)).map(({ item }) => item.title);

  it('two hundred items of near stories, no wrong one is offered', async () => {
    expect(new Set(NEAR.map(({ title }) => title)).size).toBeGreaterThan(120);
    const items = [...NEAR.slice(0, 120), RIGHT, ...NEAR.slice(120)];
    expect(await titlesFound(items)).toEqual([RIGHT.title]);
  });

  it('nor where they give no more than a headline', async () => {
    const headlines = [...NEAR, RIGHT].map((item) => ({ ...item, summary: null }));
    expect(await titlesFound(headlines)).toEqual([RIGHT.title]);
  });

  it('one without a date may be of a story of any time', async () => {
    const undated = [...NEAR, RIGHT].map((item) => ({ ...item, published: null }));
    expect(await titlesFound(undated)).toEqual([RIGHT.title]);
  });

  it('one of a story that was news long before is none of it', async () => {
    expect(await titlesFound([{ ...RIGHT, published: '2030-11-14T15:00:00Z' }])).toEqual([]);
  });

  it('what is saved already is not offered again', async () => {
    const own = { ...RIGHT, address: `${SAVED.url}?utm_source=feed` };
    expect(await titlesFound([own])).toEqual([]);
  });

  it('nothing is of a story of which the reader saved nothing', async () => {
    const remembering = await Library.open('remembering');
    await remembering.save(SAVED, NOW, 'memory');
    const stories = new SavedStories(remembering, new Pauses());
    expect(await stories.among([RIGHT])).toEqual([]);
  });

  it('a page is offered its own story’s', () => {
    const page = signatureOf(SAVED);
    const offered = [...NEAR, RIGHT].filter(
      (item) => storedScore(page, recognised(item).signature) > 0,
    );
    expect(offered.map(({ title }) => title)).toEqual([RIGHT.title]);
  });
});

describe('the list', () => {
  it('holds each report once, new ones first, and keeps what was seen', () => {
    const before = withListed([], [recognised(RIGHT)], NOW).listed.map((report) => ({
      ...report,
      seen: true,
    }));
    const items = [...NEAR.slice(0, 1), RIGHT, ...NEAR.slice(0, 1)].map(recognised);
    const after = withListed(before, items, NOW).listed;
    expect(after.map(({ address, seen }) => [address, seen])).toEqual([
      [NEAR[0]?.address, false],
      [RIGHT.address, true],
    ]);
  });

  it('does not grow without end, and says what is gone', () => {
    const one = recognised(RIGHT);
    const many = (from: number) =>
      Array.from({ length: 600 }, (_, n) => ({
        ...one,
        item: { ...RIGHT, address: `https://a.example/${from + n}` },
      }));
    const first = withListed([], many(0), NOW);
    expect([first.listed.length, first.dropped.length]).toEqual([600, 0]);
    const second = withListed(first.listed, many(600), NOW);
    expect([second.listed.length, second.dropped.length]).toEqual([1_000, 200]);
    expect(second.dropped[0]?.address).toBe('https://a.example/400');
  });

  it('that is stored otherwise is none', () => {
    expect(checkListed(withListed([], [recognised(RIGHT)], NOW).listed)).toHaveLength(1);
    for (const bad of [null, {}, 'a', 7]) expect(checkListed(bad)).toBeNull();
    expect(checkListed([{}, { ...RIGHT, listedAt: NOW }, null])).toEqual([]);
  });
});

describe('what is kept to recognise a listed report by', () => {
  const [report] = withListed([], [recognised(RIGHT)], NOW).listed;
  if (!report) throw new Error('Nothing is listed');
  const signed = listedSignatureOf(recognised(RIGHT), '1.0');

  it('is what the same version of the extension made, as it is stored', () => {
    const stored = checkListedSignature(JSON.parse(JSON.stringify(signed)));
    expect(stored).toEqual(signed);
    expect(renewed(report, stored ?? undefined, '1.0')).toBe(stored);
  });

  it('is made anew after an update, and where it is gone or damaged', () => {
    expect(renewed(report, signed, '1.1')).toEqual({ ...signed, version: '1.1' });
    const fromTitle = signatureOfAvailable({ ...RIGHT, summary: null });
    expect(renewed(report, undefined, '1.0').signature).toEqual(fromTitle);
    for (const bad of [null, {}, { ...signed, signature: null }, { ...signed, signature: {} }]) {
      expect(checkListedSignature(bad)).toBeNull();
    }
  });

  it('does not keep a whole report', () => {
    const long = recognised({ ...RIGHT, summary: 'All about gloves. '.repeat(1_000) });
    expect(listedSignatureOf(long, '1.0').summary).toHaveLength(2_000);
  });

  it('is of no story where it can’t be compared', () => {
    const damaged = { ...signed.signature, terms: [null] } as unknown as typeof signed.signature;
    expect(storedScore(signatureOf(SAVED), damaged)).toBe(0);
  });
});
