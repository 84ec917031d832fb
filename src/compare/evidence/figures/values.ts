import type { Figure } from '../../../figures/index.ts';
import type { FigureCandidate } from '../../figure-candidates.ts';
import { type EvidenceTable, flag } from '../evidence.ts';

/** The number that stands for a value: as written, or the end of its range. */
export function numberOf({ value }: Figure): number | null {
  return value?.nominal ?? value?.low ?? value?.high ?? null;
}

const isKind =
  (...kinds: readonly string[]) =>
  ({ a, b }: FigureCandidate) =>
    flag(kinds.includes(a.figure.kind) || kinds.includes(b.figure.kind));

/** What a date names: an hour, a part of a day, a day, a month, a year. */
function grain({ timex, kind }: Figure): string {
  if (kind === 'time') return 'time';
  return (timex ?? '').replaceAll(/[\dX]/g, '0').replace(/^0000-W00-0$/, '0000-00-00');
}

const isTime = ({ kind }: Figure): boolean => kind === 'date' || kind === 'time';

/** "Several", "dozens": a range in words. */
export function isVague({ value, text }: Figure): boolean {
  return value?.bound === 'range' && !/\d/.test(text);
}

/** What kind of figures they are, whatever their values. */
export const KIND_EVIDENCE: EvidenceTable<FigureCandidate> = {
  /** How great the smaller value is, as a logarithm: small numbers count much that is not told of twice. */
  smaller: ({ a, b }) =>
    Math.log1p(Math.min(Math.abs(numberOf(a.figure) ?? 0), Math.abs(numberOf(b.figure) ?? 0))),
  hedged: ({ a, b }) =>
    [a, b].filter(({ figure }) => figure.value && figure.value.bound !== 'exact').length,
  vague: ({ a, b }) => flag(isVague(a.figure) || isVague(b.figure)),
  isCount: isKind('count'),
  isMoney: isKind('money'),
  isPercent: isKind('percent'),
  isMeasure: isKind('measure', 'rate'),
  isAge: isKind('age'),
  isDuration: isKind('duration'),
  isOrdinal: isKind('ordinal'),
  isScore: isKind('score'),
  isDate: isKind('date'),
  isTime: isKind('time'),
  /** A date and a month, a day and a year. */
  otherGrain: ({ a, b }) =>
    flag(isTime(a.figure) && isTime(b.figure) && grain(a.figure) !== grain(b.figure)),
};

/** What the values of two figures say of whether they measure the same thing. */
export const VALUE_EVIDENCE: EvidenceTable<FigureCandidate> = {
  equal: ({ relation }) => flag(relation.relation === 'equal'),
  compatible: ({ relation }) => flag(relation.relation === 'compatible'),
  /** How near different values are, from 0 for far to 1. */
  near: ({ relation: { relation, details } }) =>
    relation === 'different' ? Math.max(0, 1 - (details.distance?.relative ?? 1)) : 0,
  /** The ratio of the values as a logarithm, at most 5. */
  ratio: ({ a, b }) => {
    const [x, y] = [Math.abs(numberOf(a.figure) ?? 0), Math.abs(numberOf(b.figure) ?? 0)];
    return x > 0 && y > 0 ? Math.min(5, Math.abs(Math.log(x / y))) : 0;
  },
  sameWords: ({ a, b }) => flag(a.figure.text.toLowerCase() === b.figure.text.toLowerCase()),
  /** How many days apart two dates are, as a logarithm. */
  daysApart: ({ a, relation: { details } }) =>
    isTime(a.figure) ? Math.min(8, Math.log1p(details.distance?.absolute ?? 0)) : 0,
};
