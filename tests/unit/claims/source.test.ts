import { describe, expect, it } from 'vitest';
import { isSource } from '../../../src/claims/speakers/source.ts';

describe('isSource', () => {
  it.each([
    'Ilse Brandt',
    'the county office',
    'officials',
    'a police spokeswoman',
    'Some sheriffs in border towns',
    'the ex-mayor',
    'Harbour Radio',
    'the ministry',
    'two companies',
  ])('takes a person, a body, or people by their role: %s', (name) => {
    expect(isSource(name)).toBe(true);
  });

  it.each([
    'a brown line on the walls',
    'the search for two',
    '45 p.m.',
    'he',
    'it',
    'Monday',
    'the report',
    'a letter to the harbour board',
    'a study released in May',
    'A day',
    'TWO TAKEN AWAY BY BOAT',
    'dozens of shop names',
    'The slope above the Quarry Tunnel',
    'Heavy rain',
    '',
  ])('takes no thing, no text, nobody unnamed: %s', (name) => {
    expect(isSource(name)).toBe(false);
  });
});
