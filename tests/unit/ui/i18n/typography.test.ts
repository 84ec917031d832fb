import { expect, it } from 'vitest';
import { FILES, messagesOf, textsOf } from './locales.ts';

/** What a text mustn't have in it, by language, with the rule's source. A language without rules here is held to the last test alone. */
const NEVER: Readonly<Record<string, ReadonlyArray<readonly [rule: string, wrong: RegExp]>>> = {
  // Imprimerie nationale, "Lexique des règles typographiques": a no-break space before high punctuation and within « ».
  fr: [
    [
      'a no-break space before : ; ! ? »',
      /(?<![\u00a0\u202f])[;!?»]|(?<![\u00a0\u202f]):(?!\/\/)/u,
    ],
    ['a no-break space after «', /«(?![\u00a0\u202f])/u],
    ['« » for quotations', /["“”„]/u],
  ],
  // Duden, "Anführungszeichen" and "Auslassungspunkte".
  de: [
    ['„ “ for quotations', /["”«»]/u],
    ['a no-break space before … behind a word', /\p{L} …/u],
  ],
  // Ortografía de la lengua española: signs open questions and exclamations, « » or “ ” quote.
  es: [
    ['¿ before what ends in ?', /^[^¿]*\?/u],
    ['¡ before what ends in !', /^[^¡]*!/u],
    ['« » for quotations', /["“”„]/u],
  ],
  // Український правопис 2019, § 166.
  uk: [
    ['« » for quotations', /["“”„]/u],
    ['’ for the apostrophe', /'/u],
  ],
  ar: [
    ['، for the comma', /\p{Script=Arabic}\s*,/u],
    ['؛ for the semicolon', /\p{Script=Arabic}\s*;/u],
    ['؟ for the question mark', /\p{Script=Arabic}\s*\?/u],
    ['« » for quotations', /["“”„]/u],
  ],
  pt: [['“ ” for quotations', /["„«»]/u]],
  // Słownik języka polskiego PWN, "Zasady pisowni i interpunkcji", 435.
  pl: [['„ ” for quotations', /["“«»]/u]],
  en: [
    ['“ ” for quotations', /["„«»]/u],
    ['’ for the apostrophe', /'/u],
  ],
};

it.each(
  FILES.flatMap((language) =>
    (NEVER[language] ?? []).map(([rule, wrong]) => [language, rule, wrong] as const),
  ),
)('%s has %s', (language, _rule, wrong) => {
  const found = messagesOf(language).flatMap(({ key, message }) =>
    textsOf(message)
      .filter((text) => wrong.test(text))
      .map((text) => `${key}: ${text}`),
  );
  expect(found).toEqual([]);
});

it.each(FILES)(
  '%s writes … as one sign, no spaces that nobody sees, and no two of them',
  (language) => {
    const found = messagesOf(language).filter(({ message }) =>
      textsOf(message).some((text) => /\.\.\.| {2}|[\u2000-\u200b\t\n]/u.test(text)),
    );
    expect(found).toEqual([]);
  },
);
