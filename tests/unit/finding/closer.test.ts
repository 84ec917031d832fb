import { expect, it } from 'vitest';
import { undecided } from '../../../src/finding/closer.ts';
import { comparison } from '../../component/fixtures.ts';

it('what is still read more closely is called no contradiction, and is otherwise as it is', () => {
  const [row] = comparison.figures;
  if (!row) throw new Error('The fixture has no rows');
  const levels = ['contradiction', 'difference', 'alike', 'possible'] as const;
  const rows = levels.map((level) => ({ ...row, level }));
  const shown = undecided({ ...comparison, figures: rows });
  expect(shown.figures.map(({ level }) => level)).toEqual([
    'possible',
    'difference',
    'alike',
    'possible',
  ]);
  expect(shown).toEqual({
    ...comparison,
    figures: [{ ...row, level: 'possible' }, ...rows.slice(1)],
  });
});
