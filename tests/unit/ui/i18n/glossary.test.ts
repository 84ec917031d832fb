import { expect, it } from 'vitest';
import { FILES, localeOf, messagesOf, textsOf } from './locales.ts';

/**
 * Words that the interface has another word for: a report is no article, a highlight no mark; the extension doesn't watch,
 * remember or fetch, but compares and saves automatically, and loads. Beginnings of words.
 */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  en: ['article', 'compatible', 'contradict', 'fetch', 'mark', 'quantit', 'remember', 'watch'],
  de: ['Artikel', 'Geschichte', 'kompatibel', 'markier', 'merk', 'beobacht', 'überwach'],
  fr: ['histoire', 'événement', 'marqu', 'retenir', 'surveill', 'grandeur'],
  es: ['historia', 'suceso', 'hecho', 'marca', 'recorda', 'vigila', 'observa', 'cantidad'],
  uk: ['істор', 'матеріал', 'повідомлення', 'відрізня', 'запам’ят', 'показник', 'стеження на'],
  ar: ['تقرير', 'مقال', 'زوج', 'قصة', 'تمييز', 'تعليم', 'مراقبة', 'كمية'],
  pt: ['artigo', 'história', 'marca', 'lembra', 'vigia', 'observa', 'quantidade'],
  pl: ['artykuł', 'historia', 'zaznaczone zdani', 'pamięta', 'śledzone witryn', 'ilość'],
};

it.each(FILES)('%s calls everything by one name', (language) => {
  const words = INSTEAD[language] ?? [];
  const found = messagesOf(language).flatMap(({ key, message }) =>
    // Markdown is a name.
    textsOf(message)
      .map((text) => text.replaceAll('Markdown', ''))
      .filter((text) => words.some((word) => new RegExp(`(?<!\\p{L})${word}`, 'iu').test(text)))
      .map((text) => `${key}: ${text}`),
  );
  expect(found).toEqual([]);
});

it('names messages by the same words', () => {
  const wrong =
    /article|alike|compatible|contradict|fetch|\bmark(?:\.|$)|memory|quantit|remember|watch/i;
  // What went wrong in finding has the code's own names.
  const keys = messagesOf('en').filter(({ key }) => !key.startsWith('find.failed.'));
  expect(keys.filter(({ key }) => wrong.test(key))).toEqual([]);
});

/** Texts that quote another: what the reader is told to press must be there. */
const QUOTING = [
  ['pages', 'library.wrong.done', 'pages', 'library.bugReport'],
  ['pages', 'welcome.try.text', 'finding', 'find.search.do'],
] as const;

it.each(FILES)('%s quotes its buttons as they are named', (language) => {
  const locale = localeOf(language);
  for (const [part, key, quotedPart, quoted] of QUOTING) {
    expect(locale[part]?.[key]).toContain(locale[quotedPart]?.[quoted]);
  }
});

/** What is written on a control, and the name that says which of several it is. */
const NAMED = [
  ['reading', 'library.delete', 'library.delete.named'],
  ['reading', 'library.compare', 'library.compare.named'],
  ['finding', 'find.compare', 'find.compare.named'],
  ['finding', 'find.held.drop', 'find.held.drop.named'],
  ['finding', 'find.feeds.do', 'find.feeds.named'],
  ['finding', 'news.open', 'news.open.named'],
  ['pages', 'options.on.change', 'options.on.change.named'],
  ['pages', 'options.sites.remove', 'options.sites.remove.named'],
  ['pages', 'options.search.remove', 'options.search.remove.named'],
  ['pages', 'options.feeds.inFull', 'options.feeds.inFull.named'],
  ['pages', 'options.feeds.remove', 'options.feeds.remove.named'],
] as const;

// WCAG 2.2, 2.5.3 "Label in Name": those who speak to their computer say what they see.
it.each(FILES)('%s has in each control’s name what is written on it', (language) => {
  const locale = localeOf(language);
  const text = (part: string, key: string) =>
    String(locale[part]?.[key]).toLocaleLowerCase(language);
  for (const [part, written, name] of NAMED) {
    expect(text(part, name)).toContain(text(part, written));
  }
});
