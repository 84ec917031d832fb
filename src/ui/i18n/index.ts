export type { Key, Messages, MessagesOf, PagesCatalogue, PluralForms } from './catalogue.ts';
export { LanguageContext, useLanguage } from './context.ts';
export { formatPublished, formatTimex } from './dates.ts';
export {
  chooseLanguage,
  directionOf,
  ENGLISH,
  LANGUAGES,
  type Language,
  loadMessages,
} from './languages.ts';
export { prepareFormats } from './prepare-formats.ts';
export { createTranslator, type Translator } from './translator.tsx';
