import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/compare/index.ts';

const PUBLISHED = '2031-05-14';

const compared = (a: string, b: string) =>
  compareReports(
    { text: a, published: PUBLISHED },
    { text: b, published: PUBLISHED },
    { score: 1, same: true },
  ).figures;

const brief = (a: string, b: string) =>
  compared(a, b).map((row) => `${row.a.text} / ${row.b.text} ${row.verdict}`);

describe('which figure answers which', () => {
  it('holds a changed figure against the one that stands in its place, though its value stands elsewhere', () => {
    const a =
      'A lorry struck a bus near Ostrel, killing four people.\nSoon after, two people were hurt and nine others rescued at the Lark Inn, round the corner from the bus stop.';
    expect(brief(a, a.replace('two people', 'four people'))).toContain('two / four disagree');
  });

  it('takes a day for the answer to a day, and not the hour beside it', () => {
    expect(
      brief(
        'The judge set the sentencing for June 28 at 2 p.m.',
        'Sentencing has been set for June 28 by the judge.',
      ),
    ).toContain('June 28 / June 28 agree');
  });

  it.each([
    [
      'ages of people with other names',
      'Ramon Godal, 19, was shot dead near the mill, police said.',
      'Elsa Garnet, 43, shot at a group near the mill, police said.',
    ],
    [
      'ages of people in a list, each named once',
      'Crew of the ferry that sank off Orrin: 58-year-old Ines Tove Dahl and 31-year-old Pavel Abo.',
      'The ferry that sank off Orrin had two in its crew: Ida Dahl, 47, and Mara Lund, 26.',
    ],
    [
      'a month and a day',
      'The court opened the case in December against the miller.',
      'The court opened the case on Monday against the miller.',
    ],
    [
      'a count that is hardly one',
      'Several gunmen fired at the mill on Sunday.',
      'Two gunmen fired at the mill on Sunday.',
    ],
  ])('never says that %s differ', (_what, a, b) => {
    expect(compared(a, b).filter(({ verdict }) => verdict === 'disagree')).toEqual([]);
  });

  it('says that ages of one person differ', () => {
    expect(
      brief(
        'Ramon Godal, 19, was shot dead near the mill on Sunday, police said.',
        'Ramon Godal, 23, was shot dead near the mill on Sunday, police said.',
      ),
    ).toContain('19 / 23 disagree');
  });
});
