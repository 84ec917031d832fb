import { describe, expect, it } from 'vitest';
import { loadFindingMessages } from '../../../../src/ui/i18n/finding.ts';
import { loadPagesMessages } from '../../../../src/ui/i18n/pages.ts';
import { createTranslator, LANGUAGES, loadMessages } from '../../../../src/ui/index.ts';
import { FILES, localeOf, messagesOf, parametersOf, textsOf } from './locales.ts';

const english = localeOf('en');

/** So many numbers are tried: enough for each category that holds whole numbers to be met, but for "many" of millions. */
const NUMBERS = 1000;

/** The categories of a language that hold one number alone: a form for it may say the number in words, or not at all. */
function singleOf(language: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(language);
  const met = new Map<string, number>();
  for (let n = 0; n <= NUMBERS; n++) {
    const category = rules.select(n);
    met.set(category, (met.get(category) ?? 0) + 1);
  }
  return new Set([...met].filter(([, times]) => times === 1).map(([category]) => category));
}

describe('the languages', () => {
  it('are those that have a file, each by that file alone', async () => {
    expect([...LANGUAGES].sort()).toEqual([...FILES].sort());
    for (const language of LANGUAGES) {
      const { reading, finding, pages } = localeOf(language);
      expect(await loadMessages(language)).toEqual(reading);
      expect(await loadFindingMessages(language)).toEqual(finding);
      expect(await loadPagesMessages(language)).toEqual(pages);
    }
  });

  it('are English where there is no file', async () => {
    expect(await loadMessages('xx')).toEqual(english.reading);
  });

  it.each(['ar', 'he', 'fa', 'ur', 'ckb', 'de', 'uk', 'ja'])('%s has its direction', (language) => {
    const isRightToLeft = ['ar', 'he', 'fa', 'ur', 'ckb'].includes(language);
    expect(createTranslator(language).dir).toBe(isRightToLeft ? 'rtl' : 'ltr');
  });
});

describe.each(FILES)('the texts of %s', (language) => {
  const messages = messagesOf(language);
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();

  it('have English’s keys, in English’s order', () => {
    const keysOf = (name: string) => messagesOf(name).map(({ part, key }) => `${part} ${key}`);
    expect(keysOf(language)).toEqual(keysOf('en'));
  });

  it('have every plural category of the language, and no other', () => {
    for (const { part, key, message } of messages) {
      expect(typeof message, key).toBe(typeof english[part]?.[key]);
      if (typeof message !== 'string') {
        expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
      }
    }
  });

  it('take English’s parameters, and say each number that the form doesn’t say by itself', () => {
    const single = singleOf(language);
    for (const { part, key, message } of messages) {
      const [expected = ''] = textsOf(english[part]?.[key] ?? '').slice(-1);
      const forms = typeof message === 'string' ? { '': message } : message;
      for (const [category, text] of Object.entries(forms)) {
        const without = (names: readonly string[]) =>
          single.has(category) ? names.filter((name) => name !== 'count') : names;
        expect(without(parametersOf(text)), `${key}: ${text}`).toEqual(
          without(parametersOf(expected)),
        );
        expect(text.trim(), key).toBe(text);
        expect(text, key).not.toBe('');
      }
    }
  });

  it('are plural wherever they count', () => {
    const counting = messages.filter(({ message }) => textsOf(message).join().includes('{count}'));
    const unvaried = counting.filter(({ message }) => typeof message === 'string');
    expect(counting.length).toBeGreaterThan(20);
    expect(unvaried.map(({ key }) => key)).toEqual([]);
  });

  it('describe the extension in as many letters as the stores take', () => {
    const { browser, reading } = localeOf(language);
    expect(String(reading?.extName).length).toBeLessThanOrEqual(75);
    expect(String(browser?.extDescription).length).toBeLessThanOrEqual(132);
  });
});
