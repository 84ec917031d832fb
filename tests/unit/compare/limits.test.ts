import { describe, expect, it } from 'vitest';
import { claimPairs } from '../../../src/compare/claim-pairs.ts';
import { analyseReport, compareReports, comparingReports } from '../../../src/compare/index.ts';
import { likeliestPairs } from '../../../src/compare/likeliest.ts';
import {
  MAX_CHARACTERS,
  MAX_CLAIM_LENGTH,
  MAX_CLAIMS,
  MAX_FIGURE_PAIRS,
  MAX_FIGURES,
} from '../../../src/compare/limits.ts';
import { inOneGo } from '../../../src/text/steps.ts';

const STORY = { score: 1, same: true };

const list = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at));
const sentence = (figures: number, from: number) =>
  `The harbour office counted ${list(figures, (at) => `${from + 7 * at} barges`).join(', ')}.`;
const report = (sentences: number, figures: number, from = 3) => ({
  text: list(sentences, (at) => sentence(figures, from + 11 * at)).join('\n'),
});

describe('what is compared of a report', () => {
  it('is all of it where it is of any usual length, and nothing is said', () => {
    const comparison = compareReports(report(60, 2), report(70, 2), STORY);
    expect(comparison).not.toHaveProperty('limits');
    expect(analyseReport(report(60, 2)).claims).toHaveLength(60);
  });

  it('is so many sentences, and of each so much and so many figures, which is said', () => {
    const long = { text: `It cost 12 crowns. ${'more of it and '.repeat(400)}13 crowns.` };
    const { limits } = compareReports(report(2, MAX_FIGURES + 1), long, STORY);
    expect(limits).toEqual({
      a: { figures: MAX_FIGURES },
      b: { characters: MAX_CLAIM_LENGTH },
    });
    for (const one of [report(2, MAX_FIGURES + 1), long]) {
      for (const { claim, figures } of analyseReport(one).claims) {
        expect(claim.text).toBe(one.text.slice(claim.start, claim.end));
        expect(claim.text.length).toBeLessThanOrEqual(MAX_CLAIM_LENGTH);
        expect(figures.length).toBeLessThanOrEqual(MAX_FIGURES);
      }
    }
    expect(analyseReport(report(MAX_CLAIMS + 5, 1)).limits).toEqual({ sentences: MAX_CLAIMS });
    const characters = analyseReport(report(800, 30));
    expect(characters.limits).toEqual({ sentences: characters.claims.length });
    const length = characters.claims.reduce((sum, { claim }) => sum + claim.text.length, 0);
    expect(length).toBeLessThanOrEqual(MAX_CHARACTERS);
    expect(length).toBeGreaterThan(MAX_CHARACTERS - MAX_CLAIM_LENGTH);
  });
});

describe('the pairs of figures that are compared', () => {
  const [a, b] = [report(60, 20), report(50, 25, 4)].map(analyseReport);
  if (!a || !b) throw new Error('unreachable');
  const pairs = inOneGo(claimPairs(a, b, null));
  /** The likelier the nearer the top: some of them equally likely. */
  const matches = pairs.map(
    (pair) => 1 / (1 + Math.floor((pair.a.claim.index + pair.b.claim.index) / 4)),
  );
  const costOf = (chosen: typeof pairs) =>
    chosen.reduce((sum, { a, b }) => sum + a.claim.figures.length * b.claim.figures.length, 0);

  it('are those of the likeliest sentences, no more than the limit', () => {
    expect(costOf(pairs)).toBeGreaterThan(MAX_FIGURE_PAIRS);
    const likeliest = likeliestPairs(pairs, matches);
    expect(likeliest.isLimited).toBe(true);
    expect(costOf([...likeliest.pairs])).toBeLessThanOrEqual(MAX_FIGURE_PAIRS);
    expect(costOf([...likeliest.pairs])).toBeGreaterThan(MAX_FIGURE_PAIRS * 0.9);
    const chosen = new Set(likeliest.pairs);
    const left = matches.filter((_, at) => !chosen.has(pairs[at] as (typeof pairs)[number]));
    expect(Math.max(...left)).toBeLessThanOrEqual(Math.min(...likeliest.matches));
  });

  it('are said to be not all', () => {
    expect(compareReports(report(60, 20), report(50, 25, 4), STORY).limits).toEqual({
      a: {},
      b: {},
      pairs: MAX_FIGURE_PAIRS,
    });
  });
});

describe('the pairs of sentences that are looked at', () => {
  const REFRAIN = 'The ferry did not sail.';
  const refrain = (count: number) => ({ text: list(count, () => REFRAIN).join(' ') });

  it('grow with the sentences and not with their square, though all say the same', () => {
    const counts = [100, 200, 400].map(
      (count) =>
        inOneGo(claimPairs(analyseReport(refrain(count)), analyseReport(refrain(count)), null))
          .length,
    );
    expect(counts[0]).toBeGreaterThan(100);
    expect(counts[1]).toBeLessThan(2.2 * (counts[0] ?? 0));
    expect(counts[2]).toBeLessThan(2.2 * (counts[1] ?? 0));
  });

  it('are the same whichever report comes first', () => {
    const [a, b] = [refrain(90), refrain(61)].map(analyseReport);
    if (!a || !b) throw new Error('unreachable');
    const places = (isMirrored: boolean) =>
      inOneGo(isMirrored ? claimPairs(b, a, null) : claimPairs(a, b, null))
        .map(({ a: x, b: y }) => (isMirrored ? [y, x] : [x, y]).map(({ claim }) => claim.index))
        .map(String)
        .sort();
    expect(places(true)).toEqual(places(false));
  });
});

it('rests between short steps, and comes to the same as in one go', () => {
  const [a, b] = [report(40, 3), report(40, 3, 5)];
  const steps = comparingReports(a, b, STORY);
  let count = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value).toEqual(compareReports(a, b, STORY));
      break;
    }
    count++;
  }
  expect(count).toBeGreaterThan(20);
});
