import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledStories } from '../../../src/stories/bundled.ts';
import { compareStories, type Signature, signatureOf } from '../../../src/stories/index.ts';

const FOLDER = resolve(import.meta.dirname, '../../../assets/stories');
const bundled = bundledStories(
  ['keld-reservoir', 'kursk-capture'].map((name) =>
    JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')),
  ),
);
const known = bundled.map(({ id, reports }) => ({
  id,
  reports: reports.map((report) => ({ id: report.id, signature: signatureOf(report) })),
}));

/** The story that has the report most like a page, where one is of its story. */
function storyOf(page: Signature, stories: typeof known): string | null {
  const [best] = stories
    .flatMap(({ id, reports }) =>
      reports.map(({ signature }) => ({ id, ...compareStories(page, signature) })),
    )
    .filter(({ same }) => same)
    .sort((a, b) => b.score - a.score);
  return best?.id ?? null;
}

const recognise = (title: string, text: string, published: string | null = null) =>
  storyOf(signatureOf({ title, text, published }), known);

describe('a page among the reports of stories', () => {
  it('finds every report of a story by the others', () => {
    for (const story of known) {
      for (const report of story.reports) {
        const others = known.map((one) => ({
          ...one,
          reports: one.reports.filter(({ id }) => id !== report.id),
        }));
        expect([report.id, storyOf(report.signature, others)]).toEqual([report.id, story.id]);
      }
    }
  });

  it('recognises a third report in other words', () => {
    expect(
      recognise(
        'Kyiv shows North Korean captives taken in Kursk',
        'Two soldiers from North Korea fell into Ukrainian hands in the Russian region of Kursk, President Zelensky said. The wounded prisoners of war were brought to Kyiv, where the SBU is questioning them through interpreters. Ukraine says that Pyongyang has sent some 11,000 soldiers to help Russia there. It was the first time that North Korean troops were taken alive by Ukrainian paratroopers and special forces.',
      ),
    ).toBe('kursk-capture');
  });

  it('does not take another capture of the same war for it', () => {
    expect(
      recognise(
        'Marines take five Russian scouts prisoner near Vuhledar',
        'Ukrainian marines captured five Russian scouts near Vuhledar in the Donetsk region on Monday, the brigade said. The scouts had crossed a minefield at night and surrendered when their radio failed. None of them was wounded. The brigade said that the men belonged to a motor rifle regiment and would be exchanged. The front in Donetsk has moved by less than a kilometre since the beginning of the month.',
      ),
    ).toBeNull();
  });

  it('does not take another battle in the same region for it', () => {
    expect(
      recognise(
        'Russia says it retook two villages in Kursk',
        "Russia's defence ministry said on Thursday that its troops had retaken two villages near Sudzha in the Kursk region. Ukraine's general staff denied it and reported 40 clashes along the border in one day. Residents were told to leave the district by bus. Fuel is short and the bridges over the river are damaged.",
      ),
    ).toBeNull();
  });

  it('does not take another reservoir for the demonstration', () => {
    expect(
      recognise(
        'Two die as dam bursts above Hexley',
        'Two people were killed and 12 were injured when the dam of Tollan Mere burst above the village of Hexley on Sunday. The flood carried off a bridge and 20 cars. About 300 residents were evacuated to a sports hall. The dam, built in 1954, belongs to the county. Its engineers said that heavy rain had filled the lake within a day.',
        '2026-03-15T10:00:00Z',
      ),
    ).toBeNull();
  });
});

describe('compareStories', () => {
  const all = known.flatMap(({ reports }) => reports.map(({ signature }) => signature));
  it('is symmetric, and says what it rests on', () => {
    for (const a of all) {
      for (const b of all) {
        const match = compareStories(a, b);
        expect(match.score).toBeCloseTo(compareStories(b, a).score, 3);
        if (match.same) expect(match.because).not.toEqual([]);
      }
    }
  });
  it('gives the same from a signature that was stored', () => {
    const [a, b] = all;
    if (!a || !b) throw new Error('no signatures');
    expect(compareStories(JSON.parse(JSON.stringify(a)), b)).toEqual(compareStories(a, b));
  });
  it('makes small signatures', () => {
    for (const one of all) expect(JSON.stringify(one).length).toBeLessThan(12_000);
  });
});
