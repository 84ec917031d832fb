import { describe, expect, it } from 'vitest';
import { figureEvidence } from '../pairs.ts';

describe('what is counted', () => {
  it('is told by the noun and its modifiers', () => {
    const a = 'The vote was moved by three state senators from Orrin.';
    const b = 'The vote was moved by two senators from Orrin.';
    expect(figureEvidence('sameNoun', a, b, 'three', 'two')).toBe(1);
    expect(figureEvidence('modifiersOfOne', a, b, 'three', 'two')).toBe(1);
    expect(figureEvidence('modifiersOfBoth', a, b, 'three', 'two')).toBe(0);
  });

  it('is others where only one side says "another"', () => {
    const a = 'The fire in Orrin hurt another 58 workers.';
    const b = 'The fire in Orrin hurt 40 workers.';
    expect(figureEvidence('additional', a, b, '58', '40')).toBe(1);
    expect(figureEvidence('additional', a, a, '58', '58')).toBe(0);
  });
});

describe('parts and wholes', () => {
  const whole = 'The storm in Orrin killed six people.';

  it('add up across the reports', () => {
    const parts = 'The storm in Orrin killed four adults and two children.';
    expect(figureEvidence('sum', whole, parts, 'six', 'four')).toBe(1);
    expect(figureEvidence('sum', parts, whole, 'two', 'six')).toBe(1);
    const others = 'The storm in Orrin killed four adults and three children.';
    expect(figureEvidence('sum', whole, others, 'six', 'four')).toBe(0);
  });

  it("don't add up to a whole that counts only what one of them counts", () => {
    const parts = 'The storm in Orrin killed four people and injured two others.';
    expect(figureEvidence('sum', whole, parts, 'six', 'four')).toBe(0);
  });

  it('are told by the value that stands beside', () => {
    const including = 'The storm in Orrin killed six people, including two children.';
    expect(figureEvidence('equalBeside', whole, including, 'six', 'two')).toBe(1);
  });
});

describe('what a report says elsewhere', () => {
  const a = 'The storm in Orrin killed six people.';
  const b =
    'The storm in Orrin killed nine people. On the coast of Orrin it killed two people. In Orrin nine people were killed.';

  it('is how many other values it gives of the same, and how often this one', () => {
    expect(figureEvidence('moreRivals', a, b, 'six', 'nine')).toBe(1);
    expect(figureEvidence('fewerRivals', a, b, 'six', 'nine')).toBe(0);
    expect(figureEvidence('fewerMentions', b, b, 'nine', 'nine')).toBe(2);
  });
});

describe('a place in two lists', () => {
  it('is told by the values of the neighbours', () => {
    const a = 'Orrin got 40 percent, Lund 32 percent and Ostrel 11 percent of the vote.';
    const b = 'Of the vote Orrin got 40 percent, Lund 35 percent and Ostrel 11 percent.';
    expect(figureEvidence('neighboursEqual', a, b, '32 percent', '35 percent')).toBe(2);
    expect(figureEvidence('neighboursEqual', a, b, '40 percent', '35 percent')).toBe(0);
  });
});

describe('whose age it is', () => {
  it('is told by the name beside it', () => {
    const a = 'Police held Mara Dahl, 43, after the fire in Orrin.';
    const b = 'After the fire in Orrin police held Mara Dahl, 44.';
    expect(figureEvidence('sameBearer', a, b, '43', '44')).toBe(1);
  });

  it('is of another role where one was hurt and the other charged', () => {
    const a = 'A 20-year-old man was charged after the shooting in Orrin.';
    const b = 'A 21-year-old man was killed in the shooting in Orrin.';
    expect(figureEvidence('otherRole', a, b, '20-year-old', '21-year-old')).toBe(1);
  });
});

describe('what time it is of', () => {
  it('is told by words for all there has been, and for what was before', () => {
    const all = 'So far 14 boats have left Orrin.';
    const once = 'On Monday six boats left Orrin.';
    expect(figureEvidence('cumulativeOfOne', all, once, '14', 'six')).toBe(1);
    expect(figureEvidence('cumulativeOfOne', all, all, '14', '14')).toBe(0);
    const before = 'In Orrin the price rose to €6 from €5.';
    const now = 'In Orrin the price rose to €6.';
    expect(figureEvidence('earlierOfOne', before, now, '€5', '€6')).toBe(1);
  });
});

describe('a period', () => {
  it('is a date that only says for which time another figure holds', () => {
    const a = 'Orrin Mills earned $40 million in the second quarter of 2031.';
    const b = 'Orrin Mills earned $45 million in the third quarter of 2031.';
    const dates = ['the second quarter of 2031', 'the third quarter of 2031'] as const;
    expect(figureEvidence('periodOfOthers', a, b, ...dates)).toBe(2);
    expect(figureEvidence('periodOfOthers', a, b, '$40 million', '$45 million')).toBe(0);
  });
});

describe('dates', () => {
  it('of saying are no dates of what happened', () => {
    const a = 'The mill in Orrin burned on Monday.';
    const b = 'The mill in Orrin burned, police said Tuesday.';
    expect(figureEvidence('reporting', a, b, 'Monday', 'Tuesday')).toBe(1);
  });
});

describe('the words around', () => {
  it('of a copy are the same in a row, whatever the numbers', () => {
    const a = 'Set up in 2031, the court in Orrin has convicted three farmers of theft.';
    const b = 'Set up in 2032, the court in Orrin has convicted two farmers of theft.';
    const other = 'In Orrin two farmers were convicted.';
    expect(figureEvidence('runBefore', a, b, 'three', 'two')).toBe(7);
    expect(figureEvidence('runAfter', a, b, 'three', 'two')).toBe(3);
    expect(figureEvidence('runs', a, b, 'three', 'two')).toBeGreaterThan(2);
    expect(figureEvidence('runBefore', a, other, 'three', 'two')).toBe(0);
    expect(figureEvidence('inOrder', a, b, 'three', 'two')).toBeGreaterThan(
      figureEvidence('inOrder', a, other, 'three', 'two'),
    );
  });

  it('count more the nearer they stand', () => {
    const a = 'In Orrin the flood moved 300 families.';
    const near = 'The flood moved 200 families.';
    const far =
      'After the flood had moved on, in the upper valley of the Orrin, 200 families left.';
    expect(figureEvidence('nearWordsShared', a, near, '300', '200')).toBeGreaterThan(
      figureEvidence('nearWordsShared', a, far, '300', '200'),
    );
  });
});
