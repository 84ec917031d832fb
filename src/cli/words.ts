/*
 * What the command line says in words where the extension says nothing: the rows of a comparison are worded by the
 * interface's own catalogue.
 */
import type { Bound } from '../figures/index.ts';

/** A bound as it stands before a number. */
export const BOUND: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  more: 'more than ',
  atLeast: 'at least ',
  less: 'less than ',
  atMost: 'at most ',
  range: '',
  up: 'up ',
  down: 'down ',
};

export const WORDS = {
  noTitle: 'no headline',
  noPublisher: 'publisher unknown',
  noDate: 'date unknown',
  notArticle: 'No news report found on this page.',
  partial: 'Only part of the text could be read.',
  noFigures: 'No figures.',
  noClaims: 'No claims.',
  quoted: 'quoted',
  reported: 'reported',
} as const;
