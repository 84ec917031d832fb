import type { Claim } from '../../claims/index.ts';
import type { Figure } from '../../figures/index.ts';
import { contentStems } from './content-stems.ts';

/** What a report says elsewhere of what a figure measures, as far as kind, noun and outcome tell. */
export interface Topic {
  /** How many other values it gives: tolls of other places and days. */
  readonly rivals: number;
  /** How often it gives this value: main facts are told again. */
  readonly mentions: number;
}

const topicKey = ({ kind, unit, outcome, counted }: Figure): string =>
  [kind, unit, outcome ? outcome.classes.join() : contentStems(counted ?? '').at(-1)].join('|');

const valueKey = ({ value, timex }: Figure): string =>
  value ? `${value.nominal} ${value.low} ${value.high}` : (timex ?? '');

/** The figures of a report by what they measure. */
export class Topics {
  /** Of each figure, how often each value of what it measures is given. */
  private readonly values = new Map<Figure, ReadonlyMap<string, number>>();

  constructor(claims: readonly Claim[]) {
    const byTopic = new Map<string, Map<string, number>>();
    for (const figure of claims.flatMap(({ figures }) => figures)) {
      const topic = topicKey(figure);
      const values = byTopic.get(topic) ?? new Map<string, number>();
      byTopic.set(topic, values);
      this.values.set(figure, values);
      values.set(valueKey(figure), (values.get(valueKey(figure)) ?? 0) + 1);
    }
  }

  of(figure: Figure): Topic {
    const values = this.values.get(figure);
    return {
      rivals: (values?.size ?? 1) - 1,
      mentions: values?.get(valueKey(figure)) ?? 1,
    };
  }
}
