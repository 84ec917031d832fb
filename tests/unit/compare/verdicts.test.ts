import { describe, expect, it } from 'vitest';
import { compareReports, type FigurePair } from '../../../src/compare/index.ts';

const STORY = { score: 1, same: true };

function rows(a: string, b: string): readonly FigurePair[] {
  return compareReports({ text: a }, { text: b }, STORY).figures;
}

/** The verdict on the one row whose first figure is written so. */
function verdict(a: string, b: string, figure: string): string | undefined {
  return rows(a, b).find((row) => row.a.text.includes(figure))?.verdict;
}

describe('verdicts', () => {
  it('agrees on one value in two wordings', () => {
    const found = verdict(
      'Rescuers pulled 12 miners from the Orrin shaft.',
      'Twelve miners were pulled from the Orrin shaft by rescuers.',
      '12',
    );
    expect(found).toBe('agree');
  });

  it('finds open bounds compatible that leave room for one another', () => {
    const found = verdict(
      'About 11,000 homes lost power in Tarn Bay.',
      'More than 10,000 homes in Tarn Bay lost power.',
      '11,000',
    );
    expect(found).toBe('compatible');
  });

  it('says disagree where the same people are counted otherwise', () => {
    const found = verdict(
      'The fire in the Halcyon mill killed 14 workers.',
      'The fire in the Halcyon mill killed 17 workers.',
      '14',
    );
    expect(found).toBe('disagree');
  });

  it('never holds the killed against the killed or wounded as if the same', () => {
    for (const other of ['30', '14']) {
      const found = rows(
        'The blast at the Halcyon mill killed 14 workers.',
        `The blast at the Halcyon mill left ${other} workers killed or wounded.`,
      );
      for (const row of found) expect([row.verdict, row.reason]).toEqual(['scope', 'outcome']);
    }
  });

  it('takes who was shot and killed for killed', () => {
    const found = rows(
      'A gunman shot and killed 14 workers at the Halcyon mill.',
      'The shooting at the Halcyon mill left 14 workers dead.',
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(['agree']);
  });

  it('never says that parts differ from the whole that they come to', () => {
    const found = rows(
      'Twelve people were killed when the ferry sank off Tarn Bay on Sunday.',
      'Ten tourists and two sailors were killed when the ferry sank off Tarn Bay on Sunday.',
    );
    expect(found.filter(({ verdict }) => verdict === 'disagree')).toEqual([]);
  });

  it('never pairs the killed with the wounded', () => {
    const found = rows(
      'The blast at the Halcyon mill killed 14 workers.',
      'The blast at the Halcyon mill wounded 30 workers.',
    );
    expect(found).toEqual([]);
  });

  it('takes a number given to the last digit at its word', () => {
    const a = 'The ferry Halcyon carried 85 passengers to Tarn Bay.';
    const b = 'The ferry Halcyon carried more than 85 passengers to Tarn Bay.';
    expect(verdict(a, b, '85')).toBe('disagree');
  });

  it('puts the repeats of one quantity in one row', () => {
    const found = rows(
      'Divers saved 12 miners from the Orrin shaft.\nThe 12 miners saved from the Orrin shaft are well.',
      'Divers saved 12 miners from the Orrin shaft.',
    );
    expect(found.filter(({ a }) => a.text === '12')).toHaveLength(1);
    expect(found[0]?.repeats.length).toBeGreaterThan(0);
  });

  it('quotes both reports as they are', () => {
    const a = 'The fire in the Halcyon mill killed 14 workers on Monday.';
    const b = 'On Monday the fire killed seventeen workers in the Halcyon mill.';
    const found = rows(a, b);
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) {
      expect(a.slice(row.a.start, row.a.end)).toBe(row.a.text);
      expect(b.slice(row.b.start, row.b.end)).toBe(row.b.text);
    }
  });
});
