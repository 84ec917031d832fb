import type { FigurePair, Reason } from '../../compare/index.ts';
import { formatTimex } from '../i18n/dates.ts';
import type { Translator } from '../i18n/index.ts';
import type { SideName } from './views.ts';

/** What one report states of a reason: its own words, the TIMEX3 value of a date in them, how the figure relates to it. */
interface Stated {
  readonly text: string | null;
  readonly timex: string | null;
  readonly relation: string | null;
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** The engine's details are what it rests on, of any form; null where this report states nothing. */
function statedBy(pair: FigurePair, side: SideName): Stated | null {
  const { reason, details } = pair;
  // An outcome is shown in the report's own words and not by its class.
  const own = reason === 'outcome' ? pair[side].figure?.outcome?.text : undefined;
  const value = own ?? details[side];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { text, timex, relation } = value as Readonly<Record<string, unknown>>;
    const stated = { text: textOf(text), timex: textOf(timex), relation: textOf(relation) };
    return stated.text === null && stated.timex === null ? null : stated;
  }
  const text = textOf(value);
  return text === null ? null : { text, timex: null, relation: null };
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether both state the same: the same words, or one day, of which one may name the hour. */
function isSame(a: Stated, b: Stated): boolean {
  if (a.relation !== b.relation) return false;
  if (a.timex !== null && b.timex !== null) {
    const [shorter = '', longer = ''] = [a.timex, b.timex].sort((x, y) => x.length - y.length);
    return longer === shorter || longer.startsWith(`${shorter}T`);
  }
  return folded(a.text ?? '') === folded(b.text ?? '');
}

/** The reasons that tell two figures apart by what they are of. */
const SCOPES = [
  'period',
  'place',
  'group',
  'outcome',
  'update',
  'source',
] as const satisfies readonly Reason[];

export type ScopeReason = (typeof SCOPES)[number];

/** The reason of a pair, where it is one that tells apart what the figures are of. */
export function scopeReasonOf({ reason }: FigurePair): ScopeReason | null {
  return SCOPES.find((scope) => scope === reason) ?? null;
}

/** Whether the reason names a difference between what the two figures are of: nothing is one that both state alike. */
export function isNamed(pair: FigurePair): boolean {
  if (scopeReasonOf(pair) === null) return false;
  const [a, b] = [statedBy(pair, 'a'), statedBy(pair, 'b')];
  return a === null || b === null || !isSame(a, b);
}

/**
 * What each report states of a difference, in its own words, or as a date in the reader's form; null where there is no
 * difference between what the figures are of, or neither states anything.
 */
export function scopesOf(
  pair: FigurePair,
  { locale }: Pick<Translator, 'locale'>,
): (Readonly<Record<SideName, string | null>> & { readonly reason: ScopeReason }) | null {
  const reason = scopeReasonOf(pair);
  if (reason === null || pair.level !== 'difference' || !isNamed(pair)) return null;
  const [x, y] = [statedBy(pair, 'a'), statedBy(pair, 'b')];
  // "Saturday night" in two reports of other weeks: the dates tell them apart, and not the words.
  const isSameWords = x !== null && y !== null && folded(x.text ?? '') === folded(y.text ?? '');
  const shown = (stated: Stated | null) => {
    const text = isSameWords && stated?.timex ? null : stated?.text;
    return stated && (text ?? formatTimex(stated.timex ?? '', locale));
  };
  const [a, b] = [shown(x), shown(y)];
  return a === null && b === null ? null : { reason, a, b };
}
