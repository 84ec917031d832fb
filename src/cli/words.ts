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

export const WITHIN = {
  headline: 'The headline and the text differ',
  sum: 'The parts do not add up',
} as const;

export const WORDS = {
  noTitle: 'headline not stated',
  noPublisher: 'publisher not stated',
  noDate: 'date not stated',
  reports: ['First report', 'Second report'],
  notArticle: 'This page does not look like an article.',
  partial: 'Only part of the article could be read.',
  noFigures: 'No figures.',
  noClaims: 'No claims.',
  quoted: 'quoted',
  reported: 'reported',
} as const;
