import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/compare/index.ts';

function within(text: string) {
  return compareReports({ text }, { text: 'Nothing else.' }, { score: 0, same: false }).within.a;
}

describe('contradictions within one report', () => {
  it('holds the headline against the body', () => {
    const found = within(
      'Blast at Orrin mill leaves 9 workers dead\nA blast shook the old mill at dawn.\nOfficials said 7 workers died.',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['headline']);
  });

  it('lets a headline stand that the body bears out', () => {
    const found = within(
      'Blast at Orrin mill leaves 7 workers dead\nA blast shook the old mill at dawn.\nOfficials said 7 workers died.',
    );
    expect(found).toEqual([]);
  });

  it('adds up the parts of a total', () => {
    const wrong = within('The crash in Orrin killed five people: three men and one woman.');
    expect(wrong.map(({ kind, details }) => [kind, details])).toEqual([['sum', { sum: 4 }]]);
    expect(within('The crash in Orrin killed five people: three men and two women.')).toEqual([]);
  });
});
