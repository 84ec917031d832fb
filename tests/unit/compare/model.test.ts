import { describe, expect, it } from 'vitest';
import { chancesOf, readModel, type TreeModel } from '../../../src/compare/model.ts';

describe('chances by weights', () => {
  const model = readModel({
    kind: 'logistic',
    classes: ['no', 'yes'],
    features: {
      shared: { mean: 1, scale: 2, weights: [3] },
      other: { mean: 0, scale: 1, weights: [-1] },
    },
    bias: [0.5],
  });

  it('are the logistic function of the weighed, standardised evidence', () => {
    const odds = 0.5 + 3 * ((2 - 1) / 2) - 1 * 0.25;
    expect(chancesOf(model, [2, 0.25])[1]).toBeCloseTo(1 / (1 + Math.exp(-odds)));
  });

  it('grow no further for evidence far beyond what was seen', () => {
    expect(chancesOf(model, [1e9, 0])).toEqual(chancesOf(model, [1e6, 0]));
  });

  it('are together 1', () => {
    const [no = 0, yes = 0] = chancesOf(model, [0, 0]);
    expect(no + yes).toBeCloseTo(1);
  });
});

describe('chances by trees', () => {
  // One tree a class: the second looks at the second piece of evidence, up to 0.5 and above.
  const model: TreeModel = {
    kind: 'trees',
    classes: ['no', 'yes'],
    features: ['first', 'second'],
    trees: [[[-1, 0]], [[1, 0.5, 5, -1, -2, -1, 2]]],
  };

  it('follow the splits to a leaf', () => {
    expect(chancesOf(model, [9, 0.5])[1]).toBeCloseTo(1 / (1 + Math.exp(2)));
    expect(chancesOf(model, [9, 0.6])[1]).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });
});
