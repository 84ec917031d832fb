import type { ComponentChildren } from 'preact';
import type { Key, Messages, PluralKey } from './catalogue.ts';
import { directionOf, ENGLISH, type Language } from './languages.ts';

type Value = string | number;

/** What a message's parameters take: a plural one always takes its `count`. */
type Params<K extends Key, V> = K extends PluralKey
  ? [params: { readonly count: number } & Readonly<Record<string, V>>]
  : [params?: Readonly<Record<string, V>>];

export interface Translator {
  readonly language: Language;
  /** BCP 47, with the reader's region where known: numbers and dates follow it. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** A message as plain text. */
  readonly t: <K extends Key>(key: K, ...params: Params<K, Value>) => string;
  /** A message whose parameters may be nodes; each parameter is isolated from the direction of the text around it. */
  readonly rich: <K extends Key>(
    key: K,
    ...params: Params<K, ComponentChildren>
  ) => ComponentChildren;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

const SLOT = /\{(\w+)\}/;
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * The translator of one catalogue. A parameter that is missing leaves its braces in the text, where a test sees them.
 * @param locale what numbers and plurals are formatted by; the language itself where none is given
 */
export function createTranslator(
  language: Language = 'en',
  messages: Messages = ENGLISH,
  locale: string = language,
): Translator {
  const dir = directionOf(language);
  const rules = new Intl.PluralRules(language);
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format(value);

  function template(key: Key, count: unknown): string {
    const message = messages[key];
    if (typeof message === 'string') return message;
    const category = typeof count === 'number' ? rules.select(count) : 'other';
    return message[category] ?? message.other ?? key;
  }

  /** Letters of the other direction must not reorder the sentence that they are put in. */
  function isolate(value: string): string {
    const foreign = dir === 'rtl' || RIGHT_TO_LEFT_LETTER.test(value);
    return foreign ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
  }

  /** Texts at even places, names of parameters at odd ones. */
  const pieces = (key: Key, params: Readonly<Record<string, unknown>>) =>
    template(key, params.count).split(SLOT);

  return {
    language,
    locale,
    dir,
    number,
    t: (key, ...[params = {}]) =>
      pieces(key, params)
        .map((piece, at) => {
          if (at % 2 === 0) return piece;
          const value = (params as Readonly<Record<string, Value>>)[piece];
          if (value === undefined) return `{${piece}}`;
          return typeof value === 'number' ? number(value) : isolate(value);
        })
        .join(''),
    rich: (key, ...[params = {}]) =>
      pieces(key, params).map((piece, at) => {
        if (at % 2 === 0) return piece;
        const value = (params as Readonly<Record<string, ComponentChildren>>)[piece];
        if (value === undefined) return `{${piece}}`;
        return <bdi key={piece}>{typeof value === 'number' ? number(value) : value}</bdi>;
      }),
  };
}
