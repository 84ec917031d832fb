import { describe, expect, it } from 'vitest';
import { NOTHING_COUNTED } from '../../../src/stories/commonness.ts';
import { countedEvidence } from '../../../src/stories/counted-evidence.ts';
import { signatureOf } from '../../../src/stories/signature.ts';

describe('countedEvidence', () => {
  const told = (text: string) => signatureOf({ title: 'A barn burned in Brackwell', text });
  const held = (one: string, other: string) => {
    const { sameWeekday, weekdaysDiffer } = countedEvidence(
      told(one),
      told(other),
      NOTHING_COUNTED,
    );
    return { sameWeekday, weekdaysDiffer };
  };

  it('tells the days of the week that two openings name', () => {
    const friday = 'The barn burned on Friday night.';
    expect(held(friday, 'Nobody was hurt, police said on Friday.')).toEqual({
      sameWeekday: true,
      weekdaysDiffer: false,
    });
    expect(held(friday, 'On Tuesday a barn burned.')).toEqual({
      sameWeekday: false,
      weekdaysDiffer: true,
    });
    expect(held(friday, 'A barn burned.')).toEqual({ sameWeekday: false, weekdaysDiffer: false });
  });
});
