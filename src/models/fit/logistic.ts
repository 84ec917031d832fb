import { probabilityOf } from '../../similarity/logistic.ts';

/** One example: features in a fixed order, and how far it is a positive one, 0 to 1. */
export interface Example {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight?: number;
}

export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

export function logit(model: Model, x: readonly number[]): number {
  let z = model.bias;
  for (let i = 0; i < x.length; i++) z += (model.weights[i] ?? 0) * (x[i] ?? 0);
  return z;
}

/** Solves the linear system m·x = v by Gaussian elimination with pivots. */
function solve(m: number[][], v: number[]): number[] {
  const n = v.length;
  const rows = m.map((row, i) => [...row, v[i] ?? 0]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) {
      if (Math.abs(rows[r]?.[c] ?? 0) > Math.abs(rows[pivot]?.[c] ?? 0)) pivot = r;
    }
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[c] ?? [];
    rows[c] = top;
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const row = rows[r] ?? [];
      const factor = (row[c] ?? 0) / (top[c] ?? 1);
      if (factor === 0) continue;
      for (let k = c; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}

/** What Newton's method makes as small as it can: the weighted log loss and the penalty. */
function lossOf(examples: readonly Example[], w: readonly number[], penalty: number): number {
  let loss = 0;
  for (const { x, y, weight = 1 } of examples) {
    const z = logit({ bias: w[0] ?? 0, weights: w.slice(1) }, x);
    loss += weight * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - y * z);
  }
  return w.reduce((sum, value, i) => sum + (i === 0 ? 0 : (penalty * value * value) / 2), loss);
}

/**
 * Fits logistic regression with an L2 penalty (bias free) by Newton's method, a step being halved until it helps;
 * deterministic.
 *
 * @param signs which way each weight may point (1, -1, 0 for both): one that would point the other way is left at 0
 */
export function fitLogistic(
  examples: readonly Example[],
  penalty: number,
  signs?: readonly (1 | -1 | 0)[],
): Model {
  const width = (examples[0]?.x.length ?? 0) + 1;
  const isFree = new Array<boolean>(width).fill(true);
  let w = new Array<number>(width).fill(0);
  for (;;) {
    w = newton(examples, penalty, isFree, w);
    const wrong = signs?.flatMap((sign, i) => (sign * (w[i + 1] ?? 0) < 0 ? [i + 1] : [])) ?? [];
    if (wrong.length === 0) return { bias: w[0] ?? 0, weights: w.slice(1) };
    for (const i of wrong) {
      isFree[i] = false;
      w[i] = 0;
    }
  }
}

function newton(
  examples: readonly Example[],
  penalty: number,
  isFree: readonly boolean[],
  from: readonly number[],
): number[] {
  const width = from.length;
  let w = [...from];
  let loss = lossOf(examples, w, penalty);
  for (let step = 0; step < 30; step++) {
    const gradient = w.map((value, i) => (i === 0 ? 0 : -penalty * value));
    const hessian = w.map((_, i) => w.map((__, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)));
    for (const { x, y, weight = 1 } of examples) {
      const features = [1, ...x];
      let z = 0;
      for (let i = 0; i < width; i++) z += (w[i] ?? 0) * (features[i] ?? 0);
      const p = probabilityOf(z);
      const h = weight * Math.max(p * (1 - p), 1e-6);
      for (let i = 0; i < width; i++) {
        const fi = features[i] ?? 0;
        if (fi === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + weight * (y - p) * fi;
        const row = hessian[i] ?? [];
        for (let j = 0; j < width; j++) row[j] = (row[j] ?? 0) + h * fi * (features[j] ?? 0);
      }
    }
    for (let i = 0; i < width; i++) {
      if (isFree[i]) continue;
      gradient[i] = 0;
      for (let j = 0; j < width; j++) {
        const own = hessian[i];
        const other = hessian[j];
        if (own) own[j] = i === j ? 1 : 0;
        if (other && i !== j) other[i] = 0;
      }
    }
    const delta = solve(hessian, gradient);
    let size = 1;
    let next = w;
    let after = Number.POSITIVE_INFINITY;
    for (; size > 1e-3 && !(after <= loss); size /= 2) {
      next = w.map((value, i) => value + size * (delta[i] ?? 0));
      after = lossOf(examples, next, penalty);
    }
    if (!(after <= loss)) return w;
    w = next;
    loss = after;
    if (Math.max(...delta.map(Math.abs)) < 1e-4) break;
  }
  return w;
}
