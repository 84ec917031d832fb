import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/stories/evidence.ts';
import { signatureOf } from '../../../src/stories/signature.ts';

const told = (text: string) => signatureOf({ title: 'A barn burned in Brackwell', text });

describe('the evidence of two reports', () => {
  const held = (one: string, other: string) => {
    const evidence = evidenceOf(told(one), told(other));
    if (!evidence) throw new Error('nothing in common');
    return evidence;
  };

  it('tells the days of the week that two openings name', () => {
    const friday = 'The barn burned on Friday night.';
    expect(held(friday, 'Nobody was hurt, police said on Friday.')).toMatchObject({
      sameWeekday: true,
      weekdaysDiffer: false,
    });
    expect(held(friday, 'On Tuesday a barn burned.')).toMatchObject({
      sameWeekday: false,
      weekdaysDiffer: true,
    });
    expect(held(friday, 'A barn burned.')).toMatchObject({
      sameWeekday: false,
      weekdaysDiffer: false,
    });
  });

  it('tells that two are of different months, or quarters', () => {
    const march = 'Barn fires rose by 3% in March.';
    expect(held(march, 'Barn fires rose by 4% in February.').monthsDiffer).toBe(true);
    expect(held(march, 'In March, barn fires were up.').monthsDiffer).toBe(false);
    expect(
      held(
        'Barn fires cost 3 million in the first quarter.',
        'Barn fires cost 4 million in the fourth quarter.',
      ).monthsDiffer,
    ).toBe(true);
    // A month is no quarter.
    expect(held(march, 'Barn fires cost 4 million in the fourth quarter.').monthsDiffer).toBe(
      false,
    );
  });

  it('is the same whichever of the two comes first', () => {
    const [one, other] = [told('The barn of Ines Corvo burned.'), told('Two barns burned in May.')];
    expect(evidenceOf(one, other)).toEqual(evidenceOf(other, one));
  });
});
