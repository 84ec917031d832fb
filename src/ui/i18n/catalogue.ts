import type en from '../../../assets/locales/en.json';

/** English is the catalogue that the others are measured by: its keys are the keys. */
export type Catalogue = typeof en;

export type Key = keyof Catalogue;

/** Messages that vary with a count; their forms are the CLDR plural categories of each language. */
export type PluralKey = { [K in Key]: Catalogue[K] extends string ? never : K }[Key];

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A catalogue of any language: English's keys, each a text or its plural forms. */
export type Messages = { readonly [K in Key]: Catalogue[K] extends string ? string : PluralForms };
