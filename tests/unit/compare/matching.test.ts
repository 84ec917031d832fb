import { describe, expect, it } from 'vitest';
import { type Comparison, compareReports } from '../../../src/compare/index.ts';

const STORY = { score: 1, same: true };

/** Two invented reports of one event, a claim a line. */
const A = `The ferry Halcyon sank in Tarn Bay late on Monday, and 14 passengers drowned.
Harbour master Ines Corvo said the crew had ignored a gale warning.
Divers found the ship's bell on the sea floor.
Tickets for the crossing cost 12 euros.`;
const B = `Fourteen people died when the Halcyon went down in Tarn Bay, officials said.
The bell of the vessel was recovered by divers.
A gale warning was ignored by the crew, according to Ms Corvo.
The town's football club won its third match of the season.`;

function pairs(comparison: Comparison): string[] {
  const line = (text: string, at: number) => text.slice(0, at).split('\n').length;
  return comparison.matches.map(({ a, b }) => `${line(A, a.start)}-${line(B, b.start)}`);
}

describe('matches', () => {
  it('pairs claims that state one fact in other words', () => {
    const found = pairs(compareReports({ text: A }, { text: B }, STORY));
    expect(found).toContain('1-1');
    expect(found).toContain('2-3');
    expect(found).toContain('3-2');
  });

  it('leaves alone what only one report says', () => {
    const comparison = compareReports({ text: A }, { text: B }, STORY);
    const found = pairs(comparison);
    expect(found.filter((pair) => pair.startsWith('4-') || pair.endsWith('-4'))).toEqual([]);
    expect(comparison.onlyA.map(({ start, end }) => A.slice(start, end))).toEqual([
      'Tickets for the crossing cost 12 euros.',
    ]);
  });

  it('matches nothing in reports of different things', () => {
    const other = `The council of Orrin voted on Tuesday to close two libraries.
Mayor Leto Brandt called the vote a sad necessity.`;
    expect(compareReports({ text: A }, { text: other }, STORY).matches).toEqual([]);
  });

  it('rates the closer wording higher', () => {
    const fact = 'Divers found the bell of the ferry on the sea floor.';
    const scores = [
      'Divers found the ferry bell on the sea floor.',
      'The bell was recovered by divers on Friday.',
      'Divers were praised by the mayor.',
    ].map((text) => compareReports({ text: fact }, { text }, STORY).matches[0]?.score ?? 0);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 1);
  });

  it('finds the same pairs whichever report comes first', () => {
    const forth = compareReports({ text: A }, { text: B }, STORY).matches;
    const back = compareReports({ text: B }, { text: A }, STORY).matches;
    const key = (x: { start: number }, y: { start: number }) => `${x.start} ${y.start}`;
    expect(back.map(({ a, b }) => key(b, a)).sort()).toEqual(
      forth.map(({ a, b }) => key(a, b)).sort(),
    );
  });
});
