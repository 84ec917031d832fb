import assert from 'node:assert/strict';
import { type Figure, readFigures } from '../../../src/figures/index.ts';
import { relate } from '../../../src/figures/relate/index.ts';
import { hostileText } from '../text.ts';
import type { Attack } from './attack.ts';

function checkValues({ value, si, kind }: Figure): void {
  for (const one of [value, si]) {
    const ends = [one?.low, one?.nominal, one?.high].filter((end) => end != null);
    for (const end of ends) assert(Number.isFinite(end), `${end} is no value`);
    // The two numbers of a score are its sides and no ends.
    if (kind === 'score') continue;
    assert.deepEqual(
      [...ends].sort((x, y) => x - y),
      ends,
      `${ends} is not in order`,
    );
  }
}

/** Figures that overlap, that are no numbers, or whose low end is above the high one. */
export const FIGURES: Attack = {
  claim:
    'figures stand in order and apart, are what the text says, and are numbers, the low end below the high',
  inTests: 5_000,
  attempt(random) {
    const { text, ...context } = hostileText(random);
    const figures = readFigures(text, context);
    let end = 0;
    for (const figure of figures) {
      assert(figure.start >= end && figure.end > figure.start, `overlaps: ${figure.text}`);
      end = figure.end;
      assert.equal(text.slice(figure.start, figure.end), figure.text);
      for (const part of [
        figure.outcome,
        figure.place,
        figure.period,
        figure.modifier,
        figure.owner,
      ]) {
        if (part) assert.equal(text.slice(part.start, part.end), part.text);
      }
      if (figure.countedSpan) {
        assert.equal(text.slice(figure.countedSpan.start, figure.countedSpan.end), figure.counted);
      }
      checkValues(figure);
      assert(figure.confidence > 0 && figure.confidence <= 1);
    }
    const [a, b] = [figures[random.below(figures.length || 1)], figures[0]];
    if (a && b) assert.equal(relate(a, b).relation, relate(b, a).relation);
  },
};
