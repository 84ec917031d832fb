import { type Figure, readFigures } from '../../../../src/figures/index.ts';

/** The figures of a text without its dates and times. */
export const figuresOf = (text: string): Figure[] =>
  readFigures(text).filter(({ kind }) => kind !== 'date' && kind !== 'time');

/** What is written about figures, in brief: "text|kind|nominal or low..high|unit or counted". */
export const inBrief = (figures: readonly Figure[]): string[] =>
  figures.map(({ text, kind, value, unit, counted, timex }) =>
    [
      text,
      kind,
      value ? (value.nominal ?? `${value.low}..${value.high}`) : timex,
      unit ?? counted ?? '',
    ].join('|'),
  );

/** The same of a text's figures without dates and times. */
export const brief = (text: string): string[] => inBrief(figuresOf(text));
