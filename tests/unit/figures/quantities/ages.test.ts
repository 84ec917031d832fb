import { describe, expect, it } from 'vitest';
import { figuresOf } from './brief.ts';

/* Numbers that are ages by where they stand. */

const ages = (text: string): string[] =>
  figuresOf(text)
    .filter(({ kind }) => kind === 'age')
    .map(({ text: said, value, unit }) => `${said} ${value?.nominal} ${unit}`);

describe('an age', () => {
  it.each([
    ['The minister, 58, resigned.', ['58 58 year']],
    ['A retired nurse, 71, was found by her son, a mechanic, 44.', ['71 71 year', '44 44 year']],
    ['Some as young as 14 marched.', ['14 14 year']],
    ['A 17yo boy and a 19-yr-old man were held.', ['17yo 17 year', '19-yr-old 19 year']],
    ['The driver (34) died.', ['34 34 year']],
    ['It happened when he was 22.', ['22 22 year']],
    ['They found a girl of 9 and a man of 40.', ['9 9 year', '40 40 year']],
  ])('is read in %j', (text, figures) => {
    expect(ages(text)).toEqual(figures);
  });

  it.each([
    'The total, 58, is a record.',
    'The lanes, 4, 5 and 6, were shut.',
    'The bus, 12, 13 and 14 are late.',
    'The rivers, 14, are all dry.',
    'The drivers (34) went home.',
    'She was 3 seconds behind.',
    'The mother of 3 was late.',
    'They hired a crew of 9.',
    'It was as old as 12 million years.',
  ])('is not read in %j', (text) => {
    expect(ages(text)).toEqual([]);
  });
});

it('can be a range', () => {
  const [, victims] = figuresOf('He robbed 23 victims aged between 64 and 91.');
  expect([victims?.kind, victims?.value?.low, victims?.value?.high]).toEqual(['age', 64, 91]);
});
