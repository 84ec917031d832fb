import type { Figure } from '../figures/index.ts';
import { mapInSteps, type Steps } from '../text/steps.ts';
import { evidenceReader } from './evidence/evidence.ts';
import { MEASURE_EVIDENCE } from './evidence/figures/measure.ts';
import type { FigureCandidate } from './figure-candidates.ts';
import { chancesOf, type Model } from './model.ts';

/** How probable it is that two figures measure the same thing, whatever their values are. */
export interface Measure {
  readonly chance: number;
  /** The greatest chance of another pair with one of the two: of values that can be the same, and of others. */
  readonly alike: number;
  readonly different: number;
}

/** Two figures that could measure the same thing, among all others that could. */
export interface MeasuredCandidate extends FigureCandidate {
  readonly measure: Measure;
}

/** How many pairs are weighed at a time. */
const AT_A_TIME = 100;

/** Tells of each pair how probable it is that both measure the same thing, and how well others would go with either. */
export function* measured(
  candidates: readonly FigureCandidate[],
  model: Model,
): Steps<MeasuredCandidate[]> {
  const read = evidenceReader(MEASURE_EVIDENCE, model.features);
  const chances = yield* mapInSteps(
    candidates,
    AT_A_TIME,
    (candidate) => chancesOf(model, read(candidate))[1] ?? 0,
  );
  const [alike, different] = [new Partners(), new Partners()];
  const partnersOf = ({ relation }: FigureCandidate) =>
    relation.relation === 'different' ? different : alike;
  for (const [i, pair] of candidates.entries()) partnersOf(pair).add(pair, chances[i] ?? 0);
  return candidates.map((pair, i) => {
    const chance = chances[i] ?? 0;
    const best = (partners: Partners) =>
      partners === partnersOf(pair) ? partners.besides(pair, chance) : partners.best(pair);
    return { ...pair, measure: { chance, alike: best(alike), different: best(different) } };
  });
}

/** The best two chances of each figure. */
class Partners {
  private readonly chances = new Map<Figure, readonly [first: number, second: number]>();

  add({ a, b }: FigureCandidate, chance: number): void {
    for (const { figure } of [a, b]) {
      const [first, second] = this.of(figure);
      if (chance > first) this.chances.set(figure, [chance, first]);
      else if (chance > second) this.chances.set(figure, [first, chance]);
    }
  }

  /** The best of either figure of a pair. */
  best({ a, b }: FigureCandidate): number {
    return Math.max(this.of(a.figure)[0], this.of(b.figure)[0]);
  }

  /** The same without the pair itself, which has the chance `own`. */
  besides({ a, b }: FigureCandidate, own: number): number {
    const rest = ({ figure }: FigureCandidate['a']) => {
      const [first, second] = this.of(figure);
      return own >= first ? second : first;
    };
    return Math.max(rest(a), rest(b));
  }

  private of(figure: Figure): readonly [number, number] {
    return this.chances.get(figure) ?? [0, 0];
  }
}
