import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../../..');

export const LOCALES = join(ROOT, 'assets/locales');

export type Message = string | Readonly<Record<string, string>>;

/** A language's file: its parts, each with its messages by their keys. */
export type Locale = Readonly<Record<string, Readonly<Record<string, Message>>>>;

export const localeOf = (language: string): Locale =>
  JSON.parse(readFileSync(join(LOCALES, `${language}.json`), 'utf8'));

/** Every language that there is a file of. */
export const FILES: readonly string[] = readdirSync(LOCALES).map((file) => basename(file, '.json'));

/** Every message of a language with its part and key. */
export const messagesOf = (language: string) =>
  Object.entries(localeOf(language)).flatMap(([part, messages]) =>
    Object.entries(messages).map(([key, message]) => ({ part, key, message })),
  );

/** A message's texts: one, or those of its plural forms. */
export const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** The names of a text's parameters, in order. */
export const parametersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

/** The sources of the interface and of what shows it, by their paths. */
export const sources = (): ReadonlyMap<string, string> =>
  new Map(
    ['src', 'entrypoints'].flatMap((place) =>
      readdirSync(join(ROOT, place), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(ROOT.length + 1), readFileSync(path, 'utf8')] as const),
    ),
  );
