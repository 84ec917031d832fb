import type { Bound, Figure, FigureKind, SiValue } from '../../../../src/figures/index.ts';

/** A figure for tests: only what comparing looks at. */
export function quantity(
  text: string,
  limits: readonly [nominal: number | null, low: number | null, high: number | null, bound: Bound],
  rest: { kind?: FigureKind; unit?: string | null; si?: SiValue } = {},
): Figure {
  const [nominal, low, high, bound] = limits;
  return {
    start: 0,
    end: text.length,
    text,
    kind: rest.kind ?? 'count',
    value: { nominal, low, high, bound },
    unit: rest.unit ?? null,
    ...(rest.si && { si: rest.si }),
    counted: null,
    timex: null,
    confidence: 1,
  };
}

/** A plain number as a text gives it. */
export const exact = (
  value: number,
  kind: FigureKind = 'count',
  unit: string | null = null,
): Figure =>
  quantity(
    value.toLocaleString('en-US', { maximumFractionDigits: 6 }),
    [value, value, value, 'exact'],
    { kind, unit },
  );

/** A date or time for tests. */
export function dated(timex: string, mod?: string, implied?: readonly string[]): Figure {
  return {
    start: 0,
    end: 0,
    text: '',
    kind: timex.includes('T') ? 'time' : 'date',
    value: null,
    unit: null,
    counted: null,
    timex,
    ...(mod && { mod }),
    ...(implied && { implied }),
    confidence: 1,
  };
}
