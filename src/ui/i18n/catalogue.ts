import type english from '../../../assets/locales/en.json';

/*
 * A language is one file, assets/locales/LANGUAGE.json, in parts: what popup, panel and full page say ("reading"), what
 * finding another report says, what the extension's other pages say, and what the browser itself shows. Each part is
 * loaded by those that say it: a click doesn't load the options' texts. English is the language that the others are
 * measured by: its keys are the keys.
 */

/** The texts of popup, panel and full page. */
export type Catalogue = (typeof english)['reading'];

/** The texts of finding another report. */
export type FindingCatalogue = (typeof english)['finding'];

/** The texts of the extension's pages in tabs: options, library, welcome. */
export type PagesCatalogue = (typeof english)['pages'];

/** A key of a catalogue. */
export type KeyOf<C> = Extract<keyof C, string>;

export type Key = KeyOf<Catalogue>;

/** Messages that vary with a count; their forms are the CLDR plural categories of each language. */
export type PluralKeyOf<C> = { [K in KeyOf<C>]: C[K] extends string ? never : K }[KeyOf<C>];

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A catalogue of any language: English's keys, each a text or its plural forms. */
export type MessagesOf<C> = {
  readonly [K in KeyOf<C>]: C[K] extends string ? string : PluralForms;
};

export type Messages = MessagesOf<Catalogue>;
