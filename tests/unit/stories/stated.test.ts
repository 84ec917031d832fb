import { describe, expect, it } from 'vitest';
import { statedShare } from '../../../src/stories/stated.ts';

const SUMMARY = {
  text: 'A grain ship ran aground off Veldt, and Ilse Brandt of the harbour office counted 40 ships that wait. Two tugs from Orrin came.',
};

describe('statedShare', () => {
  it('is high for the report that was summarised, however it words it', () => {
    const report = {
      text: 'About 40 ships lay at anchor on Monday, the harbour office’s Ilse Brandt said, because a freighter sat on a bank near Veldt. It took two tugs, sent by Orrin, to move it.',
    };
    expect(statedShare(SUMMARY, report)).toBeGreaterThan(0.7);
  });

  it('is lower for another report of the same story', () => {
    const report = {
      text: 'Trade through Veldt came to a halt. Insurers put the loss at $3 million.',
    };
    expect(statedShare(SUMMARY, report)).toBeLessThan(0.5);
  });

  it('is nothing for a report of something else, or a summary without facts', () => {
    expect(statedShare(SUMMARY, { text: 'Nine homes burned in Tallow.' })).toBe(0);
    expect(statedShare({ text: 'It rained.' }, SUMMARY)).toBe(0);
  });
});
