import type { FigurePair } from '../../compare/index.ts';
import type { Quantity } from '../../compare/quantities.ts';
import type { Figure } from '../../figures/index.ts';
import { formatTimex, type Key, type Translator } from '../i18n/index.ts';
import type { ReportChoiceView, SideName } from './views.ts';

/** Puts a report's own words so that they are seen to be its own. */
type Quote = (words: string) => string;

/**
 * What one report states of a verdict's reason, as words that can be shown: its own words, quoted; a date or a number
 * in the reader's form. Null where it states none.
 */
function worded(value: unknown, language: Translator, quote: Quote): string | null {
  if (typeof value === 'number') return language.number(value);
  if (typeof value === 'string') {
    const date = formatTimex(value, language.locale);
    return date ?? (value === '' ? null : quote(value));
  }
  if (Array.isArray(value)) {
    const parts = value.map((one) => worded(one, language, quote)).filter((one) => one !== null);
    const list = new Intl.ListFormat(language.locale, { type: 'disjunction' });
    return parts.length === 0 ? null : list.format(parts);
  }
  if (typeof value === 'object' && value !== null) {
    const { text, timex } = value as { text?: unknown; timex?: unknown };
    return worded(text, language, quote) ?? worded(timex, language, quote);
  }
  return null;
}

/**
 * An outcome is shown in the report's own words, where the figure carries them, and not by its class. What a summary
 * of ours says is never put between quotation marks.
 */
function sideOf(
  pair: FigurePair,
  side: SideName,
  report: ReportChoiceView,
  language: Translator,
): string | null {
  const own = pair.reason === 'outcome' ? pair[side].figure?.outcome?.text : undefined;
  const quote = (words: string) =>
    report.origin === 'summary' ? words : language.t('quote', { text: words });
  return worded(own ?? pair.details[side], language, quote);
}

/** The two reports that a row of figures is from; `a` is the page. */
export interface TwoReports {
  readonly page: ReportChoiceView;
  readonly other: ReportChoiceView;
}

/** The reasons whose wording names what each report counts. */
const TWO_SIDED = ['period', 'place', 'group', 'outcome', 'source'] as const;

type TwoSided = (typeof TWO_SIDED)[number];

const isTwoSided = (reason: string): reason is TwoSided =>
  (TWO_SIDED as readonly string[]).includes(reason);

/** A message and what it is filled with. */
export interface ReasonMessage {
  readonly key: Key;
  readonly params: Readonly<Record<string, string>>;
}

/** The message that words a verdict's reason, chosen by what each side states; null where nothing needs explaining. */
export function reasonOf(
  pair: FigurePair,
  reports: TwoReports,
  language: Translator,
): ReasonMessage | null {
  const { reason } = pair;
  if (reason === null) return null;
  const a = sideOf(pair, 'a', reports.page, language);
  const b = sideOf(pair, 'b', reports.other, language);
  if (reason === 'unit' && a !== null && b !== null) {
    return { key: 'reason.unit.both', params: { a, b } };
  }
  if (reason === 'update') {
    // A date on one side alone doesn't say which count is the later.
    const isDated = a !== null && b !== null;
    return isDated
      ? { key: 'reason.update.both', params: { a, b } }
      : { key: 'reason.update', params: {} };
  }
  if (!isTwoSided(reason)) return { key: `reason.${reason}`, params: {} };
  if (a !== null && b !== null) return { key: `reason.${reason}.both`, params: { a, b } };
  if (a !== null) return { key: `reason.${reason}.a`, params: { a } };
  if (b !== null) return { key: `reason.${reason}.b`, params: { b } };
  return { key: `reason.${reason}`, params: {} };
}

/** What is measured, in a report's own words; where it has none, the kind of figure in the reader's. */
export function whatOf(
  pair: FigurePair,
  language: Translator,
): { readonly text: string; readonly own: boolean } {
  return wordedWhat(pair.what, pair.a.figure, language);
}

/** The same of a quantity that several reports give. */
export function whatOfQuantity(
  { what, mentions }: Quantity,
  language: Translator,
): { readonly text: string; readonly own: boolean } {
  return wordedWhat(what, mentions[0]?.mention.figure, language);
}

function wordedWhat(what: string, figure: Figure | undefined, language: Translator) {
  if (figure && what === figure.kind) {
    return { text: language.t(`kind.${figure.kind}`), own: false };
  }
  return { text: what, own: true };
}
