import type { ComponentChildren } from 'preact';
import type { Catalogue, KeyOf, MessagesOf, PluralForms, PluralKeyOf } from './catalogue.ts';
import { directionOf } from './direction.ts';
import { ENGLISH } from './english.ts';
import type { Language } from './languages.ts';
import { numberFormatter } from './numbers.ts';

type Value = string | number;

/** What a message's parameters take: a plural one always takes its `count`. */
type Params<C, K, V> =
  K extends PluralKeyOf<C>
    ? [params: { readonly count: number } & Readonly<Record<string, V>>]
    : [params?: Readonly<Record<string, V>>];

/** Words, numbers and dates of one catalogue in one language; by default the one of popup, panel and full page. */
export interface Translator<C = Catalogue> {
  readonly language: Language;
  /** BCP 47, with the reader's region where known: numbers and dates follow it. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** A message as plain text. */
  readonly t: <K extends KeyOf<C>>(key: K, ...params: Params<C, K, Value>) => string;
  /** A message whose parameters may be nodes; each parameter is isolated from the direction of the text around it. */
  readonly rich: <K extends KeyOf<C>>(
    key: K,
    ...params: Params<C, K, ComponentChildren>
  ) => ComponentChildren;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** What there is of several short texts, side by side in one line, each isolated from the direction of the others. */
  readonly joined: (parts: ReadonlyArray<string | null>) => string;
}

const SLOT = /\{(\w+)\}/;
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * The translator of one catalogue. A parameter that is missing leaves its braces in the text, where a test sees them.
 * @param locale what numbers and plurals are formatted by; the language itself where none is given
 */
export function createTranslator<C = Catalogue>(
  language: Language = 'en',
  messages: MessagesOf<C> = ENGLISH as MessagesOf<C>,
  locale: string = language,
): Translator<C> {
  const dir = directionOf(language);
  const rules = new Intl.PluralRules(language);
  const number = numberFormatter(locale);

  function template(key: KeyOf<C>, count: unknown): string {
    const message: string | PluralForms = messages[key];
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
  const pieces = (key: KeyOf<C>, params: Readonly<Record<string, unknown>>) =>
    template(key, params.count).split(SLOT);

  return {
    language,
    locale,
    dir,
    number,
    joined: (parts) =>
      parts
        .filter((part): part is string => part !== null && part !== '')
        .map(isolate)
        .join(' · '),
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
