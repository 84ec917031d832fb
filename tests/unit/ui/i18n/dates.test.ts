import { describe, expect, it } from 'vitest';
import { formatPublished, formatTimex } from '../../../../src/ui/index.ts';

describe('formatPublished', () => {
  it('keeps a date the date that it is, wherever the reader is', () => {
    expect(formatPublished('2025-01-11', 'en-GB')).toBe('11 Jan 2025');
  });

  it('shows the time of a date-time', () => {
    expect(formatPublished('2025-01-11T12:00:00Z', 'en-GB')).toMatch(/^1[01] Jan 2025, \d\d:00$/);
  });

  it('gives null for what is no date', () => {
    expect(formatPublished('yesterday', 'en-GB')).toBeNull();
  });
});

describe('formatTimex', () => {
  it.each([
    ['2025-01-09', '9 Jan 2025'],
    ['2024-10', 'Oct 2024'],
    ['2024', '2024'],
    ['2024-W52', '23 – 29 Dec 2024'],
    ['2025-W01', '30 Dec 2024 – 5 Jan 2025'],
    ['T09:45', '09:45'],
    ['2025-01-09T21:45', '9 Jan 2025, 21:45'],
  ])('words %s', (timex, words) => {
    expect(formatTimex(timex, 'en-GB')?.replaceAll(/\s/g, ' ')).toBe(words);
  });

  it('joins a day and a time as the language does', () => {
    expect(formatTimex('2025-01-09T21:45', 'ar')).toContain('، ');
    expect(formatTimex('2025-01-09T21:45', 'de')).toBe('09.01.2025, 21:45');
    expect(formatTimex('2025-13-40T21:45', 'en-GB')).toBeNull();
  });

  it.each(['2024-10-LATE', 'PAST_REF', 'P2D', '', '2024-13-40'])('has no words for %s', (timex) => {
    expect(formatTimex(timex, 'en-GB')).toBeNull();
  });
});
