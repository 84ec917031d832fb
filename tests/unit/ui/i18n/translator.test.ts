import { describe, expect, it } from 'vitest';
import { chooseLanguage, createTranslator, ENGLISH } from '../../../../src/ui/index.ts';

describe('createTranslator', () => {
  const { t } = createTranslator('en', undefined, 'en-GB');

  it('chooses the plural form of the language and formats the count', () => {
    expect(t('answer.differ', { count: 1 })).toBe('1 figure differs');
    expect(t('answer.differ', { count: 0 })).toBe('0 figures differ');
    expect(t('library.count', { count: 12_000 })).toBe('12,000 reports');
  });

  it('takes the other form where a catalogue lacks a category', () => {
    const partial = { ...ENGLISH, 'answer.differ': { other: '{count} X' } };
    expect(createTranslator('en', partial).t('answer.differ', { count: 1 })).toBe('1 X');
  });

  it('shows a missing parameter as such', () => {
    expect(t('failed.code')).toBe('Error code: {code}');
  });

  it('puts a parameter in as it is, also where it looks like a parameter', () => {
    expect(t('failed.code', { code: '{code} $& $1' })).toBe('Error code: {code} $& $1');
  });

  it('isolates words of the other direction', () => {
    expect(t('failed.code', { code: 'رمز' })).toBe('Error code: \u2068رمز\u2069');
  });
});

describe('texts side by side', () => {
  it('are kept apart where one is of the other direction', () => {
    const { joined } = createTranslator('ar');
    expect(joined(['Herald', null, '', '9 Oct 2024'])).toBe(
      '\u2068Herald\u2069 · \u20689 Oct 2024\u2069',
    );
    expect(createTranslator().joined(['الخبر', '9 Oct 2024'])).toBe(
      '\u2068الخبر\u2069 · 9 Oct 2024',
    );
    expect(createTranslator().joined(['Herald', '9 Oct 2024'])).toBe('Herald · 9 Oct 2024');
  });
});

describe('chooseLanguage', () => {
  it('takes the first language that the interface speaks, with the reader’s region', () => {
    expect(chooseLanguage(['xx', 'en-AU', 'en'])).toEqual({ language: 'en', locale: 'en-AU' });
  });

  it('falls back to English', () => {
    expect(chooseLanguage(['xx', 'not a tag!'])).toEqual({ language: 'en', locale: 'en' });
    expect(chooseLanguage([])).toEqual({ language: 'en', locale: 'en' });
  });
});
