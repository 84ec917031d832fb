import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGLISH, LANGUAGES, loadMessages, type Messages } from '../../../../src/ui/index.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

const entries = (messages: Messages) =>
  Object.entries(messages) as Array<[keyof Messages, string | Readonly<Record<string, string>>]>;

const textsOf = (message: string | Readonly<Record<string, string>>) =>
  typeof message === 'string' ? [message] : Object.values(message);

const parametersOf = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the catalogues', () => {
  it('are one for each language', () => {
    const files = readdirSync(join(ROOT, 'assets/locales')).map((name) =>
      name.replace('.json', ''),
    );
    expect(files.sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LANGUAGES)('%s has English’s keys, in English’s order', async (language) => {
    expect(Object.keys(await loadMessages(language))).toEqual(Object.keys(ENGLISH));
  });

  it.each(LANGUAGES)('%s has every plural category of its own, and no other', async (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const [key, message] of entries(await loadMessages(language))) {
      expect(typeof message, key).toBe(typeof ENGLISH[key]);
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(categories);
    }
  });

  it.each(LANGUAGES)('%s takes the same parameters', async (language) => {
    for (const [key, message] of entries(await loadMessages(language))) {
      const [english = ''] = textsOf(ENGLISH[key] as string | Record<string, string>).slice(-1);
      for (const text of textsOf(message)) {
        // A form for one or two may say the number in words ("one", the Arabic dual).
        const found = parametersOf(text);
        const expected = parametersOf(english);
        const optional = typeof message === 'string' ? [] : ['count'];
        const without = (names: ReadonlyArray<string | undefined>) =>
          names.filter((name) => !optional.includes(name ?? ''));
        expect(without(found), `${key}: ${text}`).toEqual(without(expected));
        expect(text.trim(), key).not.toBe('');
      }
    }
  });

  it.each(LANGUAGES)(
    '%s describes the extension in as many letters as the stores take',
    async (language) => {
      const messages = await loadMessages(language);
      expect(messages.extName.length).toBeLessThanOrEqual(75);
      expect(messages.extDescription.length).toBeLessThanOrEqual(132);
    },
  );

  it('hold no message that nothing shows', () => {
    const sources = ['src', 'entrypoints', 'wxt.config.ts'].flatMap((place) => {
      const path = join(ROOT, place);
      if (place.endsWith('.ts')) return [readFileSync(path, 'utf8')];
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    });
    const all = sources.join('\n');
    const starts = [...all.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? '');
    const unused = Object.keys(ENGLISH).filter(
      (key) => !all.includes(`'${key}'`) && !starts.some((start) => key.startsWith(start)),
    );
    expect(unused.filter((key) => !key.startsWith('ext'))).toEqual([]);
  });
});
