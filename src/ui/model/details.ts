import type { Details, FigurePair } from '../../compare/index.ts';
import type { Key, Translator } from '../i18n/index.ts';
import { formatTimex } from '../i18n/index.ts';

/** What one report's side of a verdict rests on, as words that can be shown; null where it states none. */
function worded(value: unknown, language: Translator): string | null {
  if (typeof value === 'string') return formatTimex(value, language.locale) ?? value;
  if (typeof value === 'number') return language.number(value);
  if (Array.isArray(value)) {
    const parts = value.map((one) => worded(one, language)).filter((one) => one !== null);
    const list = new Intl.ListFormat(language.locale, { type: 'disjunction' });
    return parts.length === 0 ? null : list.format(parts);
  }
  if (typeof value === 'object' && value !== null) {
    const { text, timex } = value as { text?: unknown; timex?: unknown };
    if (typeof text === 'string' && text !== '') return text;
    if (typeof timex === 'string') return formatTimex(timex, language.locale);
  }
  return null;
}

/** The two sides of a verdict's details, as `{a, b}` holds them. */
export function sidesOf(
  details: Details,
  language: Translator,
): { readonly a: string | null; readonly b: string | null } {
  return { a: worded(details.a, language), b: worded(details.b, language) };
}

/** The reasons whose wording names what each report counts. */
const TWO_SIDED = ['period', 'place', 'group', 'outcome', 'update', 'source'] as const;

type TwoSided = (typeof TWO_SIDED)[number];

const isTwoSided = (reason: string): reason is TwoSided =>
  (TWO_SIDED as readonly string[]).includes(reason);

/** A verdict's reason as the message that words it, or null where there is nothing to explain. */
export interface ReasonMessage {
  readonly key: Key;
  readonly params: Readonly<Record<string, string>>;
}

/** Chooses the message for a verdict's reason by what its details state for each side. */
export function reasonOf(pair: FigurePair, language: Translator): ReasonMessage | null {
  const { reason } = pair;
  if (reason === null) return null;
  const { a, b } = sidesOf(pair.details, language);
  if (reason === 'unit' && a !== null && b !== null) {
    return { key: 'reason.unit.both', params: { a, b } };
  }
  if (!isTwoSided(reason)) return { key: `reason.${reason}`, params: {} };
  if (a !== null && b !== null) return { key: `reason.${reason}.both`, params: { a, b } };
  if (a !== null) return { key: `reason.${reason}.a`, params: { a } };
  if (b !== null) return { key: `reason.${reason}.b`, params: { b } };
  return { key: `reason.${reason}`, params: {} };
}
