import type { AnalysedClaim } from './analysed/claim.ts';
import type { AnalysedFigure } from './analysed/figure.ts';

/** What a report says elsewhere of what a figure measures, as far as kind, noun and outcome tell. */
export interface Topic {
  /** How many other values it gives: tolls of other places and days. */
  readonly rivals: number;
  /** How often it gives this value: main facts are told again. */
  readonly mentions: number;
}

const topicKey = ({ figure: { kind, unit, outcome }, head }: AnalysedFigure): string =>
  [kind, unit, outcome ? outcome.classes.join() : head].join('|');

const valueKey = ({ figure: { value, timex } }: AnalysedFigure): string =>
  value ? `${value.nominal} ${value.low} ${value.high}` : (timex ?? '');

/** The figures of a report by what they measure. */
export class Topics {
  private readonly mentions = new Map<string, Map<string, number>>();

  constructor(claims: Iterable<AnalysedClaim>) {
    for (const { figures } of claims) {
      for (const figure of figures) {
        const topic = topicKey(figure);
        const values = this.mentions.get(topic) ?? new Map<string, number>();
        this.mentions.set(topic, values);
        values.set(valueKey(figure), (values.get(valueKey(figure)) ?? 0) + 1);
      }
    }
  }

  of(figure: AnalysedFigure): Topic {
    const values = this.mentions.get(topicKey(figure));
    return {
      rivals: (values?.size ?? 1) - 1,
      mentions: values?.get(valueKey(figure)) ?? 1,
    };
  }
}
