import type reader from '../../../assets/locales/en.json';
import type pages from '../../../assets/locales/pages/en.json';

/*
 * English is the catalogue that the others are measured by: its keys are the keys. What popup, panel and full page say
 * is one catalogue; what the extension's other pages say is another, so that a click doesn't load it.
 */

/** The texts of popup, panel and full page. */
export type Catalogue = typeof reader;

/** The texts of the extension's pages in tabs: options, welcome. */
export type PagesCatalogue = typeof pages;

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
