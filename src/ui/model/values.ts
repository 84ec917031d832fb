import type { FigureMention } from '../../compare/index.ts';
import type { FigureValue } from '../../figures/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { SideName } from './views.ts';

/** The values of several figures in one unit; null where they have none in common, or one has no value. */
export function commonValues(mentions: readonly FigureMention[]): FigureValue[] | null {
  const figures = mentions.map(({ figure }) => figure);
  const [first] = figures;
  const inUnit = figures.flatMap((figure) =>
    figure?.value && figure.unit === first?.unit ? [figure.value] : [],
  );
  if (inUnit.length === figures.length) return inUnit;
  const inSi = figures.flatMap((figure) =>
    figure?.value && figure.si && figure.si.unit === first?.si?.unit
      ? [{ ...figure.si, bound: figure.value.bound }]
      : [],
  );
  return inSi.length === figures.length ? inSi : null;
}

/** Above this, "times as much" says more than a percentage. */
const LARGE = 3;
/** Differences of whole numbers below this are counted; above it they are set in proportion. */
const SMALL = 20;
const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A number of so many significant digits: the plural form of what it counts is that of the number as it is shown. */
const toDigits = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** How far two figures lie apart, in words, and which of them is the larger; null where no side is. */
export interface Gap {
  readonly text: string;
  readonly side: SideName | null;
}

/**
 * How far two figures lie apart: "50% more", "2 days apart". Null where no number says it: figures without a common
 * unit, ranges, bounds.
 */
export function gapOf(a: FigureMention, b: FigureMention, { t, number }: Translator): Gap | null {
  const days = [a, b].map(({ figure }) => figure?.timex ?? '');
  if (days.every((day) => DAY.test(day))) {
    const [x = 0, y = 0] = days.map((day) => Date.parse(day));
    return { text: t('gap.days', { count: Math.round(Math.abs(x - y) / DAY_MS) }), side: null };
  }
  const values = commonValues([a, b]);
  const [x, y] = values?.map(({ nominal }) => nominal) ?? [];
  if (x == null || y == null || x === y || x <= 0 || y <= 0) return null;
  const side = x > y ? 'a' : 'b';
  const [less, more] = x < y ? [x, y] : [y, x];
  const { kind, unit } = a.figure ?? {};
  if (kind === 'age') return { text: t('gap.years', { count: more - less }), side: null };
  if (unit === 'percent') {
    return { text: t('gap.points', { count: toDigits(more - less, 3) }), side };
  }
  const isWhole = Number.isInteger(less) && Number.isInteger(more);
  if (kind === 'count' && isWhole && more <= SMALL) {
    return { text: t('gap.more', { amount: number(more - less) }), side };
  }
  if (more / less >= LARGE) {
    return { text: t('gap.times', { count: toDigits(more / less, 2) }), side };
  }
  const amount = number(more / less - 1, { style: 'percent', maximumSignificantDigits: 2 });
  return { text: t('gap.more', { amount }), side };
}
