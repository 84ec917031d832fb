import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/index.ts';
import { HEDGES_BEFORE } from '../../../src/language/en/hedges.ts';

/** The bound and text of each figure. */
const bounds = (text: string): string[] =>
  readFigures(text).map(({ text: said, value }) => `${said}|${value?.bound}`);

describe('a hedge', () => {
  it.each(HEDGES_BEFORE.map(({ words, bound }) => [words.join(' '), bound] as const))(
    '"%s" is read before numbers, lengths of time and ages alike',
    (words, bound) => {
      const read = (text: string) => readFigures(text)[0]?.value?.bound;
      expect(read(`Rescuers found ${words} 30 boats.`)).toBe(bound);
      expect(read(`The fire burned for ${words} 30 hours.`)).toBe(bound);
      expect(read(`The oldest singer was ${words} 90 years old.`)).toBe(bound);
    },
  );

  it('stands behind lengths of time as behind numbers', () => {
    expect(bounds('It took 41 hours or more.')).toEqual(['41 hours or more|atLeast']);
    expect(bounds('It lasted six hours or so.')).toEqual(['six hours or so|about']);
  });
});

describe('a preposition spelt as a hedge', () => {
  it.each([
    ['Two aides were fired over three emails.', 'three|exact'],
    ['Ministers quarrelled over nine seats.', 'nine|exact'],
    ['The coach was suspended over two tweets.', 'two|exact'],
    ['The firm was sued over six recalls, and its owner over $2m in fees.', '$2m|exact'],
    ['Detectives arrested two men over five thefts.', 'five|exact'],
    ['The two towns fell out over four wells.', 'four|exact'],
    ['Anger grew over 22 deaths.', '22|exact'],
    ['Guards turned over 14 captives to the envoy.', '14|exact'],
    ['The row over four clauses goes on.', 'four|exact'],
    ['Drones flew over three villages.', 'three|exact'],
    ['She wrote a novel and a book about two sisters.', 'two|exact'],
    ['Crowds gathered around three screens.', 'three|exact'],
    ['He owned up to four burglaries.', 'four|exact'],
  ])('%s', (text, figure) => {
    expect(bounds(text)).toContain(figure);
  });

  it.each([
    ['Detectives arrested over 30 men.', 'over 30|more'],
    ['The flood killed over 300 sheep.', 'over 300|more'],
    ['The firm employs over 40 drivers.', 'over 40|more'],
    ['Sales grew over 22%.', 'over 22%|more'],
    ['He spoke for about 40 minutes to about 90 guests.', 'about 90|about'],
    ['He faces up to 10 years.', 'up to 10 years|atMost'],
    ['Only adults over 21 may enter.', 'over 21|more'],
  ])('leaves the hedge of %s', (text, figure) => {
    expect(bounds(text)).toContain(figure);
  });
});
