import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFindingMessages } from '../../../../src/ui/i18n/finding.ts';
import { loadPagesMessages } from '../../../../src/ui/i18n/pages.ts';
import { LANGUAGES, loadMessages } from '../../../../src/ui/index.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

type Message = string | Readonly<Record<string, string>>;
type AnyMessages = Readonly<Record<string, Message>>;

/** Each catalogue's folder under assets/locales, and what loads it. */
const CATALOGUES = [
  ['.', loadMessages],
  ['pages', loadPagesMessages],
  ['finding', loadFindingMessages],
] as const;

const textsOf = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);

const parametersOf = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe.each(CATALOGUES)('the catalogues in %s', (folder, load) => {
  const messagesOf = async (language: (typeof LANGUAGES)[number]): Promise<AnyMessages> =>
    load(language);

  it('are one for each language', () => {
    const files = readdirSync(join(ROOT, 'assets/locales', folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replace('.json', ''));
    expect(files.sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LANGUAGES)('%s has English’s keys, in English’s order', async (language) => {
    expect(Object.keys(await messagesOf(language))).toEqual(Object.keys(await messagesOf('en')));
  });

  it.each(LANGUAGES)('%s has every plural category of its own, and no other', async (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    const english = await messagesOf('en');
    for (const [key, message] of Object.entries(await messagesOf(language))) {
      expect(typeof message, key).toBe(typeof english[key]);
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(categories);
    }
  });

  it.each(LANGUAGES)('%s takes the same parameters', async (language) => {
    const englishMessages = await messagesOf('en');
    for (const [key, message] of Object.entries(await messagesOf(language))) {
      const [english = ''] = textsOf(englishMessages[key] ?? '').slice(-1);
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
});

describe('the catalogues', () => {
  it.each(LANGUAGES)(
    '%s describes the extension in as many letters as the stores take',
    async (language) => {
      const messages = await loadMessages(language);
      expect(messages.extName.length).toBeLessThanOrEqual(75);
      expect(messages.extDescription.length).toBeLessThanOrEqual(132);
    },
  );

  it.each(CATALOGUES)('in %s hold no message that nothing shows', async (_folder, load) => {
    const sources = ['src', 'entrypoints', 'wxt.config.ts'].flatMap((place) => {
      const path = join(ROOT, place);
      if (place.endsWith('.ts')) return [readFileSync(path, 'utf8')];
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    });
    const all = sources.join('\n');
    const starts = [...all.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? '');
    const unused = Object.keys(await load('en')).filter(
      (key) => !all.includes(`'${key}'`) && !starts.some((start) => key.startsWith(start)),
    );
    expect(unused.filter((key) => !key.startsWith('ext'))).toEqual([]);
  });
});
