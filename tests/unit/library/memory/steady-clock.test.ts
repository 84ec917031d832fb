import { describe, expect, it } from 'vitest';
import { type Clock, clockAt, isTrusted } from '../../../../src/library/memory/steady-clock.ts';

/** What is known of a clock after it said these times, one after the other. */
const clockAfter = (...times: readonly string[]): Clock => {
  let clock: Clock | null = null;
  for (const time of times) clock = clockAt(time, clock);
  if (!clock) throw new Error('no time was given');
  return clock;
};

describe('a clock', () => {
  it('is trusted when it has gone steadily for a day', () => {
    expect(isTrusted(clockAfter('2031-03-01T10:00:00.000Z'))).toBe(false);
    expect(isTrusted(clockAfter('2031-03-01T10:00:00.000Z', '2031-03-02T09:00:00.000Z'))).toBe(
      false,
    );
    expect(isTrusted(clockAfter('2031-03-01T10:00:00.000Z', '2031-03-02T10:00:00.000Z'))).toBe(
      true,
    );
  });

  it.each([
    ['far ahead', '2050-01-01T00:00:00.000Z'],
    ['back', '2031-01-01T00:00:00.000Z'],
  ])('is not trusted for a day after it was set %s', (_how, set) => {
    const before = ['2031-03-01T10:00:00.000Z', '2031-03-03T10:00:00.000Z'];
    expect(isTrusted(clockAfter(...before))).toBe(true);
    expect(isTrusted(clockAfter(...before, set))).toBe(false);
    expect(isTrusted(clockAfter(...before, set, set.replace('00:00:00', '20:00:00')))).toBe(false);
    // And set right again it isn't at once, either.
    expect(isTrusted(clockAfter(...before, set, '2031-03-03T11:00:00.000Z'))).toBe(false);
    const nextDay = set.replace('01T00', '02T01');
    expect(isTrusted(clockAfter(...before, set, nextDay))).toBe(true);
  });

  it('that was known by something unreadable is known anew', () => {
    expect(clockAt('2031-03-01T10:00:00.000Z', { last: 'soon', since: 'once' })).toEqual({
      last: '2031-03-01T10:00:00.000Z',
      since: '2031-03-01T10:00:00.000Z',
    });
  });
});
