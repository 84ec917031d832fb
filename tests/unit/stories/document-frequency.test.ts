import { describe, expect, it } from 'vitest';
import {
  documentFrequencyAmong,
  idfAmong,
  NOTHING_COUNTED,
} from '../../../src/stories/document-frequency.ts';
import { compareStories, signatureOf } from '../../../src/stories/index.ts';

/* Events, places and people are invented. */

/** A report of one long affair: all have its people and places, and each an event of its own. */
const affair = (event: string, at: number) =>
  signatureOf({
    title: `Mayor Hale and the ${event}`,
    text:
      `Mayor Dunstan Hale of Brackwell spoke on Monday about the ${event}. ` +
      `In Brackwell the council of Mayor Hale is divided over harbour money. Case number ${at + 40}.`,
    published: `2031-05-${10 + at}`,
  });

const EVENTS = [
  'audit of the quay',
  'resignation of the treasurer',
  'petition for a vote',
  'search of the town hall',
  'speech at the fair',
  'appeal to the court',
];
const AFFAIR = EVENTS.map(affair);

const MATTERS =
  'ferry market museum railway bridge school chapel mill brewery lighthouse library orchard stadium tannery'.split(
    ' ',
  );

/** The affair as it goes on for weeks. */
const LONG_AFFAIR = MATTERS.flatMap((matter) =>
  EVENTS.map((event, at) => affair(`${event} and the ${matter} of the ${event.split(' ')[0]}`, at)),
);

const LANDSLIDE = 'A landslide buried the railway line at the Quarry Tunnel near Brackwell';

describe('documentFrequency', () => {
  it('tells less of a term the more reports have it', () => {
    const counted = documentFrequencyAmong(AFFAIR);
    expect(counted.reports).toBe(6);
    expect(idfAmong(counted, 'hale')).toBeLessThan(idfAmong(counted, 'treasur'));
    expect(idfAmong(counted, 'treasur')).toBeLessThan(idfAmong(counted, 'unheard'));
  });

  it('tells the same of all terms where nothing was counted', () => {
    expect(idfAmong(NOTHING_COUNTED, 'hale')).toBe(idfAmong(NOTHING_COUNTED, 'quay'));
  });

  it('finds two reports less alike that share what all of a reader’s reports share', () => {
    const [audit, resignation] = AFFAIR;
    if (!audit || !resignation) throw new Error('no reports');
    const counted = documentFrequencyAmong([...AFFAIR, ...LONG_AFFAIR]);
    const before = compareStories(audit, resignation).score;
    expect(compareStories(audit, resignation, counted).score).toBeLessThan(before - 0.1);
  });

  it('leaves together what shares more than that', () => {
    const a = signatureOf({
      title: 'Landslide buries railway line near Brackwell',
      text: `${LANDSLIDE} on Tuesday and injured two track workers, Coastline Rail said.`,
      published: '2031-05-14',
    });
    const b = signatureOf({
      title: 'Two hurt as landslide buries Brackwell railway line',
      text: `${LANDSLIDE}. Two track workers were injured on Tuesday, according to Coastline Rail.`,
      published: '2031-05-14',
    });
    expect(compareStories(a, b, documentFrequencyAmong([...AFFAIR, a, b])).same).toBe(true);
    expect(compareStories(a, b).same).toBe(true);
  });
});
