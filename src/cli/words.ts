/*
 * What the command line says in words, in one table: the engine gives codes. The extension's interface has its own,
 * in the reader's language.
 */
import type { Reason, Verdict } from '../compare/index.ts';
import type { Bound } from '../figures/index.ts';

export const VERDICT: Readonly<Record<Verdict, string>> = {
  disagree: '≠ figures differ',
  scope: '≠ counts something else',
  compatible: '≈ compatible',
  agree: '= agree',
};

/** The reason, and behind a colon what each report states of it, where it does. */
export const REASON: Readonly<Record<Reason, string>> = {
  period: 'other periods',
  place: 'other places',
  group: 'other groups',
  outcome: 'other outcomes',
  update: 'a later count',
  source: 'other sources',
  bound: 'one gives a limit or an approximate figure',
  unit: 'another unit',
  rounding: 'rounded',
};

/** One and more than one, after their number. */
export const COUNTED: Readonly<Record<Verdict | 'matches', readonly [one: string, more: string]>> =
  {
    disagree: ['figure differs', 'figures differ'],
    scope: ['figure counts something else', 'figures count something else'],
    compatible: ['is compatible', 'are compatible'],
    agree: ['figure agrees', 'figures agree'],
    matches: ['claim matches', 'claims match'],
  };

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
  strangers: 'These may not be reports of the same story.',
  figures: 'Figures',
  matches: 'Matching claims',
  within: ['Within the first', 'Within the second'],
  only: ['Only in the first', 'Only in the second'],
  notArticle: 'This page does not look like an article.',
  partial: 'Only part of the article could be read.',
  noFigures: 'No figures.',
  noClaims: 'No claims.',
  quoted: 'quoted',
  reported: 'reported',
} as const;
