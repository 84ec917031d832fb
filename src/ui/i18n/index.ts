export type {
  FindingCatalogue,
  Key,
  Messages,
  MessagesOf,
  PagesCatalogue,
  PluralForms,
} from './catalogue.ts';
export { LanguageContext, useLanguage } from './context.ts';
export { formatPublished, formatTimex } from './dates.ts';
export { directionOf } from './direction.ts';
export { ENGLISH } from './english.ts';
export { chooseLanguage, LANGUAGES, type Language, loadMessages } from './languages.ts';
export { prepareFormats } from './prepare-formats.ts';
export { createTranslator, type Translator } from './translator.tsx';
