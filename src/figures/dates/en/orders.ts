import type { Order } from '../said.ts';

/** Words that choose one of several of a name: "last August", "the coming winter". */
export const ORDERS: ReadonlyMap<string, Order> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
]);

/** Words that count from a time named before, not from the day of publication. */
export const ANAPHORS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['following', 1],
  ['same', 0],
  ['that', 0],
]);
